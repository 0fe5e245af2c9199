// What the popup shows is a function of what is known. Every state has a name, a design and a test.
import { type Level, levels, worstLevel } from '../../core/model.ts';
import type { Report } from '../../core/report/report.ts';
import { type Entry, entriesOf } from '../verdict/entries.ts';

export const stateNames = [
  'empty',
  'unsupported-page',
  'no-access',
  'clear',
  'notice',
  'caution',
  'danger',
  'unrated',
  'stale-rules',
  'could-not-inspect',
  'error',
] as const;
export type StateName = (typeof stateNames)[number];

export interface Known {
  /**
   * `web`: http or https; `other`: the browser keeps it from every extension; `unknown`: the address is not told to us.
   */
  readonly tab: 'web' | 'other' | 'unknown';
  /** Our reader in the page: it looks by itself, waits to be asked, or is not there; `undefined` while that is open. */
  readonly presence: 'looking' | 'waiting' | 'gone' | undefined;
  /** The browser was not allowed to let us read pages. */
  readonly refused?: boolean;
  readonly report: Report | undefined;
  /** The rules in use are past their date. */
  readonly stale: boolean;
  /** Storage could not be read. */
  readonly failed: boolean;
}

export interface State {
  readonly name: StateName;
  readonly level: Level;
  /** How many the sentence speaks of: those of the level, or all that were looked at. */
  readonly count: number;
  /** Looked at, but without a rating; told beside `clear`. */
  readonly unrated: number;
  /** The page that is open is itself of that level. */
  readonly itself: boolean;
  readonly entries: readonly Entry[];
}

export function stateOf(known: Known): State {
  const { report } = known;
  const entries = report ? entriesOf(report) : [];
  const level = report ? levelOf(report, entries) : 'unrated';
  const count = report ? countOf(report, level, entries) : 0;
  const unrated = report?.counts.unrated ?? 0;
  const itself = entries.some((entry) => entry.itself && entry.level === level);
  return { name: nameOf(known, level, count), level, count, unrated, itself, entries };
}

function nameOf({ tab, presence, report, stale, failed }: Known, level: Level, count: number): StateName {
  if (failed) return 'error';
  if (level === 'danger' || level === 'caution' || level === 'notice') return level;
  if (report?.inspected === 'refused') return 'could-not-inspect';
  if (!report && tab === 'other') return 'unsupported-page';
  if (!report && presence !== 'looking') return 'no-access';
  if (stale) return 'stale-rules';
  if (count === 0) return 'empty';
  return level;
}

function levelOf(report: Report, entries: readonly Entry[]): Level {
  const counted = levels.filter((level) => report.counts[level] > 0);
  return worstLevel([...counted, ...entries.map(({ level }) => level)]);
}

/** For `clear`, everything that was rated; the report's counts are whole even where its list is cut. */
function countOf(report: Report, level: Level, entries: readonly Entry[]): number {
  const listed = entries.filter((entry) => entry.level === level).length;
  return Math.max(report.counts[level], listed);
}
