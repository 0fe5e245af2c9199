import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressMark, applicationMark, chatMark, hasSecrets, isMarked } from '../../../src/core/address/marks.ts';
import { WordSet } from '../../../src/core/address/word-set.ts';

const pieces = [
  'http',
  'HTTP',
  '%2f',
  '%2F',
  '%4',
  '%7',
  'skey',
  'sKey',
  'pass',
  '_',
  'ticket',
  'client',
  'app',
  'App',
  'id',
  'key',
  'web',
  'wx',
  'req',
  'url',
  'device',
  '?',
  '&',
  '=',
  '/',
  'a',
];
const bodies = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((some) => some.join(''));

it('an address in which any single look would find something is marked', () => {
  let marked = 0;
  fc.assert(
    fc.property(bodies, (body) => {
      const any = hasSecrets(body) || [chatMark, applicationMark, addressMark].some((mark) => mark.test(body));
      if (any) marked += 1;
      expect(isMarked(`https://a.example/${body}`)).toBe(any);
    }),
    { numRuns: 3000 },
  );
  expect(marked).toBeGreaterThan(300);
});

it.each(['https://item.jd.com/1.html?from=share', 'http://a.example/', 'https://a.example/?q=%E4%B8%AD'])(
  '%s is not marked',
  (address) => {
    expect(isMarked(address)).toBe(false);
  },
);

it('words are found in either case wherever they stand, and nothing else is', () => {
  const words = ['kanjia', 'invite_code', '/quan/'];
  const set = new WordSet(words);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('kan', 'jia', 'KAN', 'invite', '_', 'Code', '/', 'quan', 'x', '中', '\u017f'), {
        maxLength: 7,
      }),
      (some) => {
        const text = some.join('');
        expect(set.isIn(text)).toBe(words.some((word) => text.toLowerCase().includes(word)));
      },
    ),
    { numRuns: 2000 },
  );
  expect(set.isIn('https://a.example/QUAN/1')).toBe(true);
  expect(new WordSet(['ab']).isIn('x')).toBe(true);
});
