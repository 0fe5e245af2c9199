// Findings -> score and level: points add up, each family has a cap, so that no single family makes `danger` unless it
// is proof.
import type { Family, Finding, Kind, Level, Sensitivity } from '../model.ts';
import type { Pack } from '../pack/format.ts';
import type { Drawn } from './rules.ts';

export type Thresholds = Pack['thresholds'];

/** Most points that one family may bring without proof; below the `danger` threshold of every sensitivity. */
const familyCap = 58;
/** What the user or an organization named or vouched for, and lists people subscribed to, speak for themselves. */
const uncapped: ReadonlySet<Family> = new Set(['setting', 'list']);

/** 0 to 100 on the danger axis. What is mild lifts it to the cap of a family, and no further. */
export function scoreOf(drawn: readonly Drawn[]): number {
  if (drawn.length === 0) return 0;
  if (!drawn.some(isMild)) return sumOf(drawn);
  return Math.max(sumOf(drawn.filter((one) => !isMild(one))), Math.min(sumOf(drawn), familyCap));
}

function isMild({ mild }: Drawn): boolean {
  return mild === true;
}

function sumOf(drawn: readonly Drawn[]): number {
  let sum = 0;
  // Findings are few: each family is added up where it is met first.
  for (let at = 0; at < drawn.length; at += 1) {
    const family = drawn[at]?.finding.family;
    if (family === undefined || familyBegin(drawn, family) < at) continue;
    let points = 0;
    let proven = uncapped.has(family);
    for (let next = at; next < drawn.length; next += 1) {
      const one = drawn[next];
      if (one?.finding.family !== family) continue;
      points += one.finding.weight;
      proven ||= one.proof;
    }
    sum += proven ? points : Math.min(points, familyCap);
  }
  return Math.max(0, Math.min(100, Math.round(sum)));
}

function familyBegin(drawn: readonly Drawn[], family: Family): number {
  let at = 0;
  while (drawn[at]?.finding.family !== family) at += 1;
  return at;
}

/** The danger axis alone; `undefined` below `caution`. */
export function dangerOf(score: number, sensitivity: Sensitivity, thresholds: Thresholds): Level | undefined {
  const { caution, danger } = thresholds[sensitivity];
  if (score >= danger) return 'danger';
  return score >= caution ? 'caution' : undefined;
}

const nothing: readonly Finding[] = [];

/**
 * What is told, worst first; of equal weight, as found. Among what weighs, the general (`mild`) stands behind the
 * particular.
 */
export function worstFirst(drawn: readonly Drawn[]): readonly Finding[] {
  if (drawn.length === 0) return nothing;
  const told = drawn.filter(({ untold }) => !untold);
  // What rules found is mostly in this order already; sorting it again costs more than to see that.
  if (told.some((one, at) => isWorse(one, told[at - 1]))) told.sort(byWorst);
  return told.map(({ finding }) => finding);
}

function byWorst(one: Drawn, other: Drawn): number {
  return rankOf(other) - rankOf(one) || other.finding.weight - one.finding.weight;
}

function isWorse(one: Drawn, than: Drawn | undefined): boolean {
  return than !== undefined && byWorst(one, than) < 0;
}

function rankOf({ finding, mild }: Drawn): number {
  if (finding.weight <= 0) return 0;
  return mild ? 1 : 2;
}

/**
 * What it is about: the kind of the heaviest finding that has one, of those with weight (`warns`) or those that are a
 * nuisance.
 */
export function kindOf(drawn: readonly Drawn[], warns: boolean): Kind | undefined {
  let heaviest: Drawn | undefined;
  for (const one of drawn) {
    // What another says already names no kind of its own.
    if (!one.kind || (one.untold && one.says) || !(warns ? one.finding.weight > 0 : one.notice)) continue;
    // What warns is named by its weight; a nuisance by the campaign, whatever else is said of it.
    const heavier =
      heaviest && (warns || one.kind === heaviest.kind) ? one.finding.weight - heaviest.finding.weight : 0;
    if (!heaviest || heavier > 0 || (heavier === 0 && says(one.kind) > says(heaviest.kind))) heaviest = one;
  }
  return heaviest?.kind;
}

/** Of equal weight: money to withdraw is the goal, an invitation (`coupon`) the means; `other` names no campaign. */
function says(kind: Kind | undefined): number {
  return kind === 'withdrawal' ? 2 : kind === 'coupon' ? 0 : kind === 'other' ? -1 : 1;
}
