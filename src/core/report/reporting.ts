// What a tab's report becomes when sightings were rated. Pure: the platform only reads and writes the result.
import { cut } from '../cut.ts';
import { type Level, levels, type Sighting, type Verdict, worstLevel } from '../model.ts';
import { withoutSecrets } from '../unwrap/secrets.ts';
import type { Report, ReportedSighting } from './report.ts';
import { storedLinkOf } from './stored.ts';

/** Level of every sighting counted so far, as an index into `levels`: what was seen twice counts once. */
export type Counted = Readonly<Record<string, number>>;

interface Observed {
  readonly verdict: Verdict;
  readonly inspected: NonNullable<Report['inspected']>;
}

/** What the whole page told last, and the worst of its frames. The report shows the worse of the two. */
export interface Observers {
  readonly top?: Observed | undefined;
  readonly frame?: (Observed & { readonly id: number }) | undefined;
}

export interface Account {
  readonly report: Report;
  readonly counted: Counted;
  readonly observers: Observers;
}

const maximumKept = 200;
const maximumCounted = 10_000;
/** Of their ids: a page may choose long ones. */
const maximumCountedCharacters = 400_000;
const maximumText = 300;
const maximumLinks = 100;
const maximumFindings = 40;

export function emptyAccount(page: string, kind: Report['kind'], at: number): Account {
  const counts = { unrated: 0, clear: 0, notice: 0, caution: 0, danger: 0 };
  return { report: { version: 1, page, kind, at, counts, sightings: [] }, counted: {}, observers: {} };
}

/** Adds rated sightings; one that was there before is replaced, its old level no longer counts. */
export function accountWith(before: Account, rated: readonly (readonly [Sighting, Verdict])[], at: number): Account {
  const counts: Record<Level, number> = { ...before.report.counts };
  const counted: Record<string, number> = { ...before.counted };
  const kept = new Map(before.report.sightings.map((one) => [one.id, one]));
  const ids = Object.keys(counted);
  let room = maximumCounted - ids.length;
  let characters = maximumCountedCharacters - ids.join('').length;
  for (const [sighting, verdict] of rated) {
    const earlier = levels[counted[sighting.id] ?? -1];
    if (earlier) counts[earlier] -= 1;
    counts[verdict.level] += 1;
    if (!earlier) {
      room -= 1;
      characters -= sighting.id.length;
    }
    if (earlier || (room >= 0 && characters >= 0)) counted[sighting.id] = levels.indexOf(verdict.level);
    kept.delete(sighting.id);
    if (worthKeeping(verdict)) kept.set(sighting.id, reportedOf(sighting, verdict));
  }
  const sightings = [...kept.values()].sort(worstFirst).slice(0, maximumKept);
  return { ...before, report: { ...before.report, at, counts, sightings }, counted };
}

/**
 * The page, or one of its frames, was observed. What a frame told counts until that frame tells better: the page around
 * it, which is looked at more often, says nothing about it. `frameId`: 0 for the whole page.
 */
export function accountObserved(
  before: Account,
  verdict: Verdict,
  inspected: Observed['inspected'],
  frameId: number,
  at: number,
): Account {
  const stored = storedOf(verdict);
  // For when it is shown no longer and then again, its first link, which is the page itself, has to do.
  const seen = { verdict: { ...stored, links: stored.links.slice(0, 1) }, inspected, id: frameId };
  const { top, frame } = before.observers;
  if (frameId !== 0 && frame && frame.id !== frameId && !isWorse(seen, frame)) return before;
  const observers = frameId === 0 ? { top: seen, frame } : { top, frame: seen };
  const shown = worseOf(observers);
  const known = shown === worseOf(before.observers) ? before.report.observed : undefined;
  const observed = shown === seen ? stored : (known ?? shown?.verdict);
  const told = shown && observed && { observed, inspected: shown.inspected };
  return { ...before, observers, report: { ...before.report, at, ...told } };
}

function worseOf({ top, frame }: Observers): Observed | undefined {
  return !top || isWorse(frame, top) ? frame : top;
}

function isWorse(one: Observed | undefined, other: Observed): boolean {
  return one !== undefined && levels.indexOf(one.verdict.level) > levels.indexOf(other.verdict.level);
}

/** Worst level of the tab, and how many sightings bear it (the page itself counts as one). */
export function worstOf(report: Report): { readonly level: Level; readonly count: number } {
  const seen = levels.filter((level) => report.counts[level] > 0);
  const level = worstLevel(report.observed ? [...seen, report.observed.level] : seen);
  return { level, count: report.counts[level] + (report.observed?.level === level ? 1 : 0) };
}

/** A line of chat without link or finding is counted, but there is nothing to show of it. */
function worthKeeping(verdict: Verdict): boolean {
  return verdict.links.length > 0 || verdict.findings.length > 0;
}

function reportedOf({ id, place, text }: Sighting, verdict: Verdict): ReportedSighting {
  return { id, place, text: cut(withoutSecrets(text), maximumText), verdict: storedOf(verdict) };
}

/** Worst links first where there are too many to keep. */
function storedOf(verdict: Verdict): Verdict {
  const { links } = verdict;
  const kept = links.length <= maximumLinks ? links : links.toSorted(byLevel).slice(0, maximumLinks);
  return { ...verdict, findings: verdict.findings.slice(0, maximumFindings), links: kept.map(storedLinkOf) };
}

function worstFirst(a: ReportedSighting, b: ReportedSighting): number {
  return byLevel(a.verdict, b.verdict) || b.verdict.score - a.verdict.score;
}

function byLevel(a: { readonly level: Level }, b: { readonly level: Level }): number {
  return levels.indexOf(b.level) - levels.indexOf(a.level);
}
