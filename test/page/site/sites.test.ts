// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { siteReaderFor } from '../../../src/page/site/site-reader.ts';
import { siteMatches } from '../../../src/page/site/sites.ts';
import { siteFixtures } from '../../fixtures/sites-2026-11.ts';

test.each(siteFixtures)(
  'on $host the selectors find $posts posts, of which $telling are worth a question',
  ({ host, html, posts, telling, written }) => {
    document.body.innerHTML = html;
    const reader = siteReaderFor(host)!;
    const found = [...document.querySelectorAll(reader.places)];
    expect(found).toHaveLength(posts);
    const read = found.flatMap((post) => reader.read(post, { pageHost: host, named: () => false }) ?? []);
    expect(read).toHaveLength(telling);
    const addresses = read.flatMap(({ sighting }) => sighting.links.map(({ url }) => url));
    if (written) expect(addresses).toContain(written);
    else expect(read.every(({ sighting }) => sighting.form === 'text')).toBe(true);
  },
);

test('every site that is known has its script, and every such site a dated fixture', () => {
  const hosts = siteMatches.map((pattern) => /\*\.(.+)\/\*$/.exec(pattern)![1]!);
  for (const host of hosts) {
    expect(siteFixtures.some((one) => one.host === host || one.host.endsWith(`.${host}`))).toBe(true);
  }
});

test.each(['www.example.com', 'notzhihu.com', 'zhihu.com.evil.top', ''])('%s has no selectors of its own', (host) => {
  expect(siteReaderFor(host)).toBeUndefined();
});
