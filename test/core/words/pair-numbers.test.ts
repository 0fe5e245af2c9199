import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PairNumbers } from '../../../src/core/words/pair-numbers.ts';

const unit = fc.integer({ min: 0, max: 0xffff });

test('every pair that was set is found again, however many share a place, and no other', () => {
  const pairs = fc.uniqueArray(fc.tuple(unit, unit), { selector: String, maxLength: 300 });
  fc.assert(
    fc.property(pairs, fc.tuple(unit, unit), (set, other) => {
      const numbers = new PairNumbers(set.length);
      for (const [index, [first, second]] of set.entries()) numbers.set(first, second, index + 1);
      for (const [index, [first, second]] of set.entries()) expect(numbers.get(first, second)).toBe(index + 1);
      const isSet = set.some(([first, second]) => first === other[0] && second === other[1]);
      if (!isSet) expect(numbers.get(...other)).toBe(0);
    }),
  );
});
