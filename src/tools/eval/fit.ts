// Suggests a weight for every rule from how often it fires on bad and on good rows. A suggestion: people review it, then edit the pack.
import type { Engine } from '../../core/assess.ts';
import type { Corpus } from './corpora.ts';
import { firedIn, rateRow } from './rate.ts';

export interface Fit {
  readonly rule: string;
  readonly bad: number;
  readonly good: number;
  readonly weight: number;
  /** Points: ten for each factor e by which the rule is likelier on bad rows than on good ones, at most 60. */
  readonly fitted: number;
}

const badSets =
  /^(?:bad-|text-sms-fakebase \/ (?:fraud|illegal)|text-telecom5 \/ fraud|text-chat-spam \/ spam|assist-messages \/ scam)/;
/** Advertisements are neither: some are fraud, most are not. */
const leftOut = /\/ (?:ad|other)\b/;
const pointsPerNat = 10;
const mostPoints = 60;

export function fitted(sets: readonly Corpus[], engine: Engine): readonly Fit[] {
  const bad = new Map<string, number>();
  const good = new Map<string, number>();
  let badRows = 0;
  let goodRows = 0;
  for (const { name, rows } of sets) {
    if (leftOut.test(name)) continue;
    const isBad = badSets.test(name);
    if (isBad) badRows += rows.length;
    else goodRows += rows.length;
    const counts = isBad ? bad : good;
    for (const row of rows) {
      for (const rule of firedIn(rateRow(row, engine, 'standard')).keys())
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  }
  return [...engine.rules.values()]
    .filter(({ id }) => bad.has(id) || good.has(id))
    .map(({ id, weight }) => {
      const onBad = bad.get(id) ?? 0;
      const onGood = good.get(id) ?? 0;
      // Half a row is added to each, so that a rule never seen on good rows is not certain.
      const odds = Math.log((onBad + 0.5) / (badRows + 1)) - Math.log((onGood + 0.5) / (goodRows + 1));
      return {
        rule: id,
        bad: onBad,
        good: onGood,
        weight,
        fitted: Math.round(Math.min(mostPoints, odds * pointsPerNat)),
      };
    })
    .sort((one, other) => other.fitted - one.fitted);
}

export function printFits(fits: readonly Fit[]): void {
  console.log(
    `${'rule'.padEnd(32)} ${'bad'.padStart(6)} ${'good'.padStart(6)} ${'weight'.padStart(7)} ${'fitted'.padStart(7)}`,
  );
  for (const { rule, bad, good, weight, fitted } of fits) {
    const figures = [
      String(bad).padStart(6),
      String(good).padStart(6),
      String(weight).padStart(7),
      String(fitted).padStart(7),
    ];
    console.log(`${rule.padEnd(32)} ${figures.join(' ')}`);
  }
}
