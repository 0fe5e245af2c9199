import { describe, expect, it } from 'vitest';
import { compileAddresses } from '../../../src/core/address/compile.ts';
import { examine } from '../../../src/core/address/examine.ts';
import { Recent } from '../../../src/core/address/recent.ts';
import { pack } from '../address/address-engine.ts';

const engine = compileAddresses([pack]);
const rulesOf = (url: string) => examine(url, engine).drafts.map(({ rule }) => rule);

describe('a host that comes again', () => {
  it.each([
    ['https://www.garden-diary.com/roses', 'https://www.garden-diary.com/www.paypal.com/signin', 'address.brand-lure'],
    ['https://kite-club.com/', 'https://kite-club.com:4711/', 'address.port'],
    ['https://kite-club.net/', 'https://www.paypal.com@kite-club.net/', 'address.user-official'],
    ['https://kite-club.org/', 'https://kite-club.org/wp-includes/js/bank/', 'address.odd-folder'],
    ['https://20260801.kite-club.com/a.png', 'https://20260801.kite-club.com/login', 'address.machine-sub'],
    ['https://garden-diary.pages.dev/', 'https://garden-diary.pages.dev/paypal/login', 'address.brand-lure'],
  ])('showed nothing as %s and is looked at anew as %s', (first, second, rule) => {
    for (let times = 0; times < 2; times += 1) expect(rulesOf(first)).toEqual([]);
    expect(rulesOf(second)).toContain(rule);
    expect(rulesOf(first)).toEqual([]);
  });

  it('shows what it showed before', () => {
    const url = 'https://pinduoduo-help.example/tixian';
    const before = rulesOf(url);
    expect(before).not.toEqual([]);
    expect(rulesOf(url)).toEqual(before);
  });
});

describe('a table of recent answers', () => {
  it('forgets a text when another takes its place, and never mistakes one for the other', () => {
    const recent = new Recent<string>(2);
    const texts = ['a', 'b', 'c', 'd', 'e', '', 'aa', 'ba'];
    for (const text of [...texts, ...texts.toReversed()]) {
      expect(recent.of(text, (one) => `answer to ${one}`)).toBe(`answer to ${text}`);
      expect(recent.get(text)).toBe(`answer to ${text}`);
    }
    expect(texts.filter((text) => recent.get(text) !== undefined).length).toBeLessThanOrEqual(2);
  });

  it('has nothing that was never asked', () => {
    expect(new Recent<true>(4).get('')).toBeUndefined();
  });
});
