// Findings -> score and level: points add up, each family has a cap, so that no single family makes `danger` unless it is proof.
import type { Family, Finding, Kind, Level, Sensitivity } from '../model.ts';
import type { Pack } from '../pack/format.ts';
import type { Drawn } from './rules.ts';

export type Thresholds = Pack['thresholds'];

/** Most points that one family may bring without proof; below the `danger` threshold of every sensitivity. */
const familyCap = 58;
/** What the user or an organization named or vouched for, and lists people subscribed to, speak for themselves. */
const uncapped: ReadonlySet<Family> = new Set(['setting', 'list']);

/** 0 to 100 on the danger axis. */
export function scoreOf(drawn: readonly Drawn[]): number {
  const points = new Map<Family, number>();
  const proven = new Set<Family>(uncapped);
  for (const { finding, proof } of drawn) {
    points.set(finding.family, (points.get(finding.family) ?? 0) + finding.weight);
    if (proof) proven.add(finding.family);
  }
  let sum = 0;
  for (const [family, value] of points) sum += proven.has(family) ? value : Math.min(value, familyCap);
  return Math.max(0, Math.min(100, Math.round(sum)));
}

/** The danger axis alone; `undefined` below `caution`. */
export function dangerOf(score: number, sensitivity: Sensitivity, thresholds: Thresholds): Level | undefined {
  const { caution, danger } = thresholds[sensitivity];
  if (score >= danger) return 'danger';
  return score >= caution ? 'caution' : undefined;
}

/** What is told, worst first; of equal weight, as found. */
export function worstFirst(drawn: readonly Drawn[]): readonly Finding[] {
  const told = drawn.filter(({ untold }) => !untold);
  return told.map(({ finding }) => finding).sort((one, other) => other.weight - one.weight);
}

/** What it is about: the kind of the heaviest finding that has one. */
export function kindOf(drawn: readonly Drawn[]): Kind | undefined {
  let heaviest: Drawn | undefined;
  for (const one of drawn) {
    if (one.kind && (!heaviest || one.finding.weight > heaviest.finding.weight)) heaviest = one;
  }
  return heaviest?.kind;
}
