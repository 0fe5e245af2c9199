import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/tools/eval/corpora.ts';
import { fitted } from '../../src/tools/eval/fit.ts';
import { foldOf, splitOf } from '../../src/tools/eval/folds.ts';
import { fitPoints } from '../../src/tools/eval/logistic.ts';
import { bundledEngine } from '../../src/tools/rate/engine.ts';

const stored = new Map([
  ['sure', 20],
  ['noisy', 44],
  ['rare', 30],
]);
const patterns = [
  { rules: ['sure'], bad: 400, good: 0 },
  { rules: ['noisy'], bad: 20, good: 60 },
  { rules: ['rare'], bad: 1, good: 0 },
];

describe('fitted weights', () => {
  it('rise where only bad rows fire, fall where good rows do, and stay where there is little to see', () => {
    const points = fitPoints(patterns, stored);
    expect(points.get('sure')).toBeGreaterThan(40);
    expect(points.get('noisy')).toBeLessThan(20);
    expect(Math.abs((points.get('rare') ?? 0) - 30)).toBeLessThan(5);
  });

  it('are the same in every run and in any order', () => {
    const forth = fitPoints(patterns, stored);
    expect([...fitPoints([...patterns].reverse(), stored)]).toEqual([...forth]);
  });
});

describe('the split', () => {
  const rows: readonly Row[] = Array.from({ length: 500 }, (_, index) => ({
    ...{ label: 'benign', kind: 'text' as const, source: '' },
    value: `${'天地人你我他山水火土'.slice(index % 10)}${String.fromCodePoint(0x4e00 + index)}`,
  }));

  it('keeps about a fifth apart, and every row on one side', () => {
    const { train, heldOut } = splitOf({ name: 'some', rows });
    expect(train.length + heldOut.length).toBe(500);
    expect(heldOut.length).toBeGreaterThan(60);
    expect(heldOut.length).toBeLessThan(140);
  });

  it('puts copies of one template on one side', () => {
    expect(foldOf('您的验证码是 1234')).toBe(foldOf('您的验证码是 987 65'));
  });
});

it('a fitting tells for each set how stored and fitted weights do on rows kept apart', () => {
  const row = (value: string): Row => ({ label: 'x', kind: 'text', value, source: '' });
  const bad = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'].map((one) =>
    row(`${one}，把手机收到的验证码发给我`),
  );
  const good = ['子', '丑', '寅', '卯'].map((one) => row(`${one}时开会`));
  const sets = [
    { name: 'text-telecom5 / fraud / some', rows: bad },
    { name: 'text-weibo / benign', rows: good },
  ];
  const { fits, trials } = fitted(sets, bundledEngine(), 0);
  expect(fits.map(({ rule }) => rule)).toContain('words.code-asked');
  expect(trials.map(({ isBad }) => isBad)).toEqual([true, false]);
  expect(trials[0]?.stored).toBe(trials[0]?.rows);
});
