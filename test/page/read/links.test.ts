// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://forum.test/thread/1" }
import { expect, test } from 'vitest';
import { anchorsIn, readLink } from '../../../src/page/read/links.ts';

const looking = { pageHost: 'forum.test', named: () => false };
const readIn = (html: string) => {
  document.body.innerHTML = html;
  return Array.from(anchorsIn(document)).flatMap((anchor) => readLink(anchor, looking)?.sighting.links ?? []);
};

test.each([
  ['another site', 'https://taobao-fuli.test/hongbao'],
  ['another site without a scheme', '//taobao-fuli.test/hongbao'],
  ['an app', 'alipays://platformapi/startapp?appId=1'],
  ['a redirector of this site', '/jump?to=https%3A%2F%2Ftaobao-fuli.test%2Fhongbao'],
])('a link to %s is worth a question', (_, href) => {
  expect(readIn(`<a href="${href}">官方红包</a>`)).toHaveLength(1);
  expect(readIn(`<map><area href="${href}" title="官方红包"></map>`)).toHaveLength(1);
});

test.each(['/hongbao', 'hongbao.html', '#hongbao', '?page=2', 'javascript:alert(1)', ''])(
  'a link within the page’s own site (%s) is not even looked at twice',
  (href) => {
    expect(readIn(`<a href="${href}">官方红包</a>`)).toEqual([]);
  },
);
