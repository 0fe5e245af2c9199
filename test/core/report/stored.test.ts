import { expect, test } from 'vitest';
import { lastFitting } from '../../../src/core/report/stored.ts';

const sizeOf = (entry: string) => entry.length;

test('of entries the latest are kept that fit together, to the last character', () => {
  expect(lastFitting(['aaaa', 'bb', 'ccc'], 9, sizeOf)).toEqual(['aaaa', 'bb', 'ccc']);
  expect(lastFitting(['aaaa', 'bb', 'ccc'], 8, sizeOf)).toEqual(['bb', 'ccc']);
  expect(lastFitting(['aaaa', 'bb', 'ccc'], 3, sizeOf)).toEqual(['ccc']);
  expect(lastFitting(['aaaa', 'bb', 'ccc'], 2, sizeOf)).toEqual([]);
});

test('one that is too large ends the row: nothing older stands behind a gap', () => {
  expect(lastFitting(['a', 'x'.repeat(99), 'b'], 10, sizeOf)).toEqual(['b']);
});

test('a size that is no number is taken for too large', () => {
  expect(lastFitting(['a', 'b'], 10, (entry) => (entry === 'a' ? Number.NaN : 1))).toEqual(['b']);
});
