import { expect, test } from 'vitest';
import { defaults } from '../../src/core/settings/settings.ts';
import { ratesDifferently } from '../../src/page/rates-differently.ts';
import { createRepeats } from '../../src/page/repeats.ts';

test('the same request in several messages is counted, the same message only once', () => {
  const { note, countOf } = createRepeats();
  expect(countOf('https://a.test/')).toBe(1);
  note('1', ['https://a.test/', 'https://b.test/']);
  note('1', ['https://a.test/']);
  note('2', ['https://a.test/']);
  expect([countOf('https://a.test/'), countOf('https://b.test/')]).toEqual([2, 1]);
});

test('what is counted stays within bounds: a thousand messages of one request, two thousand requests', () => {
  const { note, countOf } = createRepeats();
  for (let id = 0; id < 1_100; id += 1) note(`${id}`, ['https://a.test/']);
  expect(countOf('https://a.test/')).toBe(1_000);
  for (let request = 0; request < 2_100; request += 1) for (const id of ['1', '2']) note(id, [`r${request}`]);
  expect([countOf('r1998'), countOf('r1999'), countOf('r2099')]).toEqual([2, 1, 1]);
});

test.each([
  [{ sensitivity: 'strict' }, true],
  [{ trusted: ['a.test'] }, true],
  [{ reported: ['a.test'] }, true],
  [{ language: 'en' }, false],
  [{ marks: false, guard: false, ledger: false, largeText: true }, false],
] as const)('%j asks about the page again: %s', (changed, again) => {
  expect(ratesDifferently(defaults, { ...defaults, ...changed })).toBe(again);
});
