import { expect, test } from 'vitest';
import { hintLabelsOf } from '../../../src/core/address/hint-labels.ts';

const packs = (...labels: readonly string[]) =>
  [{ brands: [{ labels }] }] as unknown as Parameters<typeof hintLabelsOf>[0];

test('of labels that contain one another the shortest stands for all; those of three letters say too little', () => {
  expect(hintLabelsOf(packs('pinduoduo', 'duoduo', 'taobao', 'pdd', 'taobao', 'sf-express'))).toEqual([
    'duoduo',
    'taobao',
    'sf-express',
  ]);
});

test('there are at most a thousand', () => {
  const many = Array.from({ length: 1_500 }, (_, at) => `b${String(at).padStart(4, '0')}`);
  expect(hintLabelsOf(packs(...many))).toHaveLength(1_000);
});
