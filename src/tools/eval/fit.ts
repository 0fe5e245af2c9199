// Suggests weights from four fifths of the corpora and tries them on the last fifth. A suggestion: people review it,
// then edit the pack.
import { compile, type Engine } from '../../core/engine.ts';
import { isBadSet, isLeftOut } from './bad-sets.ts';
import type { Corpus } from './corpora.ts';
import { splitOf } from './folds.ts';
import { fitPoints, type Pattern } from './logistic.ts';
import { firedIn, rateRow } from './rate.ts';

export interface Fit {
  readonly rule: string;
  /** Rows of the training part on which it fired. */
  readonly bad: number;
  readonly good: number;
  readonly weight: number;
  readonly fitted: number;
}

/** Held-out rows of a set at `caution` or worse, at standard sensitivity. */
export interface Trial {
  readonly name: string;
  readonly isBad: boolean;
  readonly rows: number;
  readonly stored: number;
  readonly fitted: number;
}

export interface Fitting {
  readonly fits: readonly Fit[];
  readonly trials: readonly Trial[];
}

/** `heldOut`: which fifth is kept for the trial, 0 to 4. */
export function fitted(sets: readonly Corpus[], engine: Engine, heldOut: number): Fitting {
  const splits = sets.filter(({ name }) => !isLeftOut(name)).map((set) => splitOf(set, heldOut));
  const patterns = new Map<string, { rules: readonly string[]; bad: number; good: number }>();
  for (const { name, train } of splits) {
    for (const row of train) {
      const rules = [...firedIn(rateRow(row, engine, 'standard')).keys()].sort();
      if (rules.length === 0) continue;
      const key = rules.join(' ');
      const pattern = patterns.get(key) ?? { rules, bad: 0, good: 0 };
      if (isBadSet(name)) pattern.bad += 1;
      else pattern.good += 1;
      patterns.set(key, pattern);
    }
  }
  const stored = new Map([...engine.rules].map(([id, { weight }]) => [id, weight] as const));
  const all = [...patterns.values()];
  const points = fitPoints(all, stored);
  const refitted = engineWith(engine, points);
  const caught = (rows: Corpus['rows'], by: Engine) =>
    rows.filter((row) => ['caution', 'danger'].includes(rateRow(row, by, 'standard').level)).length;
  const trials = splits.map(({ name, heldOut: rows }) => ({
    ...{ name, isBad: isBadSet(name), rows: rows.length },
    ...{ stored: caught(rows, engine), fitted: caught(rows, refitted) },
  }));
  return { fits: fitsOf(all, stored, points), trials };
}

function fitsOf(
  patterns: readonly Pattern[],
  stored: ReadonlyMap<string, number>,
  points: ReadonlyMap<string, number>,
): readonly Fit[] {
  const fits = [...points].map(([rule, fitted]) => {
    const fired = patterns.filter(({ rules }) => rules.includes(rule));
    const sum = (of: 'bad' | 'good') => fired.reduce((total, pattern) => total + pattern[of], 0);
    return { rule, bad: sum('bad'), good: sum('good'), weight: stored.get(rule) ?? 0, fitted };
  });
  return fits.sort((one, other) => Math.abs(other.fitted - other.weight) - Math.abs(one.fitted - one.weight));
}

/** The same engine with other weights. */
function engineWith({ packs }: Engine, points: ReadonlyMap<string, number>): Engine {
  return compile(
    packs.map((pack) => ({
      ...pack,
      rules: pack.rules.map((rule) => ({ ...rule, weight: points.get(rule.id) ?? rule.weight })),
    })),
  );
}
