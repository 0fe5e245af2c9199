import { expect, test } from 'vitest';
import { type Family, families, sensitivities } from '../../../src/core/model.ts';
import type { Drawn } from '../../../src/core/verdict/rules.ts';
import { dangerOf, scoreOf } from '../../../src/core/verdict/score.ts';
import { buildPack } from '../../../src/tools/pack/build.ts';

const { thresholds } = buildPack('assets/packs/base');
const reason = { zh_CN: '', zh_TW: '', en: '' };
const sign = (family: Family, weight: number, proof = false): Drawn => ({
  finding: { rule: 'r', family, weight, evidence: '', reason },
  kind: undefined,
  proof,
  notice: false,
});
const levelsOf = (...drawn: readonly Drawn[]) =>
  sensitivities.map((sensitivity) => dangerOf(scoreOf(drawn), sensitivity, thresholds));
/** What people and lists say speaks for itself. */
const ofItself: readonly Family[] = ['setting', 'list'];

test.each(families.filter((family) => !ofItself.includes(family)))(
  'however much %s shows, alone it makes no danger at any sensitivity; with a second family it does',
  (family) => {
    const much = [sign(family, 45), sign(family, 45), sign(family, 45)];
    expect(levelsOf(...much)).toEqual(['caution', 'caution', 'caution']);
    const other = family === 'address' ? 'words' : 'address';
    expect(levelsOf(...much, sign(other, 40))).toEqual(['danger', 'danger', 'danger']);
  },
);

test.each(ofItself)('what a %s says is not capped', (family) => {
  expect(levelsOf(sign(family, 100))).toEqual(['danger', 'danger', 'danger']);
});

test('a proof lifts the cap of its own family, not of another', () => {
  expect(levelsOf(sign('words', 45), sign('words', 45, true))).toEqual(['danger', 'danger', 'danger']);
  expect(scoreOf([sign('words', 100), sign('address', 0, true)])).toBe(58);
});

test('points lie between 0 and 100, and what speaks against danger takes some away', () => {
  expect(scoreOf([])).toBe(0);
  expect(scoreOf([sign('setting', -500), sign('words', 45)])).toBe(0);
  expect(scoreOf([sign('words', 45), sign('setting', -10)])).toBe(35);
  expect(scoreOf([sign('list', 900)])).toBe(100);
});
