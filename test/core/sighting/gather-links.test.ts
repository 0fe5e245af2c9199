import { expect, test } from 'vitest';
import { gatherLinks } from '../../../src/core/sighting/gather-links.ts';
import { engine } from '../address/address-engine.ts';

const nobody: ReadonlySet<string> = new Set();
const labelsOf = (text: string) => gatherLinks(text, [], engine, nobody).map(({ label }) => label);

test('a link written as in Markdown bears the label that stands before it', () => {
  expect(labelsOf('[https://www.taobao.com](https://lq-demo.example/a) 领券')).toEqual([
    undefined,
    'https://www.taobao.com',
  ]);
});

test('brackets that belong to the sentence are no label', () => {
  expect(labelsOf('[重要] 看这里(https://lq-demo.example/a)')).toEqual([undefined]);
  expect(labelsOf('（https://lq-demo.example/a）')).toEqual([undefined]);
});

test('the same target in the text and as an anchor is one link, with the label of the anchor', () => {
  const seen = [{ url: 'https://lq-demo.example/a', label: '领券' }];
  const links = gatherLinks('看 https://lq-demo.example/a 和 https://lq-demo.example/b', seen, engine, nobody);
  expect(links.map(({ facts, label }) => [facts.target, label])).toEqual([
    ['https://lq-demo.example/a', '领券'],
    ['https://lq-demo.example/b', undefined],
  ]);
});

const consent = (receiver: string) =>
  `https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx0123456789abcdef&redirect_uri=${encodeURIComponent(receiver)}&response_type=code&scope=snsapi_userinfo#wechat_redirect`;

test('a consent handed to a site nobody knows is that site’s, and doubtful only where its address is', () => {
  const told = (receiver: string) => gatherLinks(`点 ${consent(receiver)}`, [], engine, nobody)[0];
  const ordinary = told('https://www.garden-diary.example/cb');
  expect(ordinary?.site).toBe('garden-diary.example');
  expect(ordinary?.groups).not.toContain('link-doubtful');
  expect(told('http://203.0.113.7/cb')?.groups).toContain('link-doubtful');
});

test('of a message full of links a hundred are looked at, those of its text first', () => {
  const address = (at: number) => `https://lq-demo.example/${at}`;
  const text = Array.from({ length: 150 }, (_, at) => address(at)).join(' ');
  const seen = Array.from({ length: 150 }, (_, at) => ({ url: address(1_000 + at) }));
  const links = gatherLinks(text, seen, engine, nobody);
  expect(links).toHaveLength(100);
  expect(links.at(-1)?.facts.target).toBe(address(99));
});
