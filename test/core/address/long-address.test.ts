import { expect, test } from 'vitest';
import { examine } from '../../../src/core/address/examine.ts';
import { linkOf } from '../../../src/core/address/url.ts';
import { engine } from './address-engine.ts';

const padded = (begin: string) => `${begin}?x=${'a'.repeat(50_000)}`;

test.each(['https://yangkeduo.com.evil-site.example/a', 'https://pinduoduo.com@evil-site.example/a'])(
  'padding does not hide what %s is',
  (address) => {
    const rules = (url: string) => examine(url, engine).drafts.map(({ rule }) => rule);
    expect(rules(address)).not.toEqual([]);
    expect(rules(padded(address))).toEqual(expect.arrayContaining(rules(address)));
  },
);

test('an honest address may be long', () => {
  expect(examine(padded('https://www.qq.com/a'), engine).drafts).toEqual([]);
});

test('of a long address the beginning is read, also where a character is cut in two', () => {
  expect(linkOf(`https://a.example/${'x'.repeat(8_173)}😀`)?.host).toBe('a.example');
  expect(linkOf(padded('https://a.example/'))?.href.length).toBe(8_192);
});
