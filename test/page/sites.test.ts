// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readPost } from '../../src/page/links.ts';
import { selectorsFor } from '../../src/page/sites.ts';
import { siteFixtures } from '../fixtures/sites-2026-11.ts';

test.each(siteFixtures)(
  'on $host the selectors find $posts posts, of which $telling are worth a question',
  ({ host, html, posts, telling }) => {
    document.body.innerHTML = html;
    const found = [...document.querySelectorAll(selectorsFor(host)!.posts)];
    expect(found).toHaveLength(posts);
    const read = found.map((post) => readPost(post, { pageHost: host, named: () => false }));
    expect(read.filter((one) => one !== undefined)).toHaveLength(telling);
    for (const one of read) expect(one?.sighting.form ?? 'text').toBe('text');
  },
);

test.each(['www.example.com', 'notzhihu.com', 'zhihu.com.evil.top', ''])('%s has no selectors of its own', (host) => {
  expect(selectorsFor(host)).toBeUndefined();
});
