// Counts what became of a set of rows: levels by sensitivity, rules that fired, rows rated least as expected.
import type { Engine } from '../../core/engine.ts';
import { type Level, levels, type Sensitivity, sensitivities } from '../../core/model.ts';
import type { Row } from './corpora.ts';
import { firedIn, rateRow } from './rate.ts';

export interface Example {
  readonly row: Row;
  readonly level: Level;
  readonly score: number;
  readonly fired: ReadonlyMap<string, string>;
}

export interface Tally {
  readonly rows: number;
  readonly levels: Readonly<Record<Sensitivity, Readonly<Record<Level, number>>>>;
  /** At standard sensitivity: how many rows a rule fired on, and on how many that ended at `caution` or worse. */
  readonly rules: ReadonlyMap<string, { readonly fired: number; readonly raised: number }>;
  readonly kinds: ReadonlyMap<string, number>;
  readonly raised: readonly Example[];
  readonly quiet: readonly Example[];
}

const noLevels = (): Record<Level, number> => ({ unrated: 0, clear: 0, notice: 0, caution: 0, danger: 0 });

export function tallyOf(rows: readonly Row[], engine: Engine): Tally {
  const counts = { relaxed: noLevels(), standard: noLevels(), strict: noLevels() };
  const rules = new Map<string, { fired: number; raised: number }>();
  const kinds = new Map<string, number>();
  const raised: Example[] = [];
  const quiet: Example[] = [];
  for (const row of rows) {
    for (const sensitivity of sensitivities) {
      const verdict = rateRow(row, engine, sensitivity);
      counts[sensitivity][verdict.level] += 1;
      if (sensitivity !== 'standard') continue;
      const isRaised = levels.indexOf(verdict.level) >= levels.indexOf('caution');
      const fired = firedIn(verdict);
      for (const rule of fired.keys()) {
        const count = rules.get(rule) ?? { fired: 0, raised: 0 };
        count.fired += 1;
        if (isRaised) count.raised += 1;
        rules.set(rule, count);
      }
      kinds.set(verdict.kind, (kinds.get(verdict.kind) ?? 0) + 1);
      const example = { row, level: verdict.level, score: verdict.score, fired };
      (isRaised ? raised : quiet).push(example);
    }
  }
  return { rows: rows.length, levels: counts, rules, kinds, raised, quiet };
}
