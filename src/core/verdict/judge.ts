// Findings -> the verdict on one link, and on the text itself.

import type { AddressFacts } from '../address/facts.ts';
import type { Kind, Level, LinkVerdict, Sensitivity } from '../model.ts';
import { standingOf } from '../sighting/link-groups.ts';
import type { Drawn } from './rules.ts';
import { dangerOf, kindOf, scoreOf, type Thresholds, worstFirst } from './score.ts';

export interface Scale {
  readonly sensitivity: Sensitivity;
  readonly thresholds: Thresholds;
}

export interface Judged {
  readonly level: Level;
  readonly score: number;
  readonly kind: Kind;
}

/**
 * `own` is what the link itself shows, `message` what is said around it; the words of a message weigh on links whose
 * owner is unknown.
 */
export function judgeLink(
  facts: AddressFacts,
  own: readonly Drawn[],
  message: readonly Drawn[],
  scale: Scale,
): LinkVerdict {
  const standing = standingOf(facts);
  const weighed = weighedOf(own, message, standing === 'own' || standing === 'known');
  const score = scoreOf(weighed);
  const hint = facts.kind !== undefined && facts.kind !== 'none' && facts.kind !== 'login';
  const level =
    dangerOf(score, scale.sensitivity, scale.thresholds) ??
    (hint || weighed.some(({ notice }) => notice) ? 'notice' : undefined) ??
    (facts.target === '' || standing === 'hidden' || isHidden(facts) ? 'unrated' : 'clear');
  const { url, target, site, hops, opaque, brand, authorization } = facts;
  const kind = kindFor(level, own, weighed, facts.kind);
  const warns = level === 'caution' || level === 'danger';
  const findings = worstFirst(warns ? weighed : weighed.filter(({ aside }) => !aside));
  return brand
    ? { url, target, site, hops, opaque, brand, level, score, kind, findings, authorization }
    : { url, target, site, hops, opaque, level, score, kind, findings, authorization };
}

/** A platform's page that passes on to nobody knows where; its own short links stay its own. */
function isHidden({ opaque, role }: AddressFacts): boolean {
  return opaque && role !== 'short' && role !== 'share';
}

/** `vouched`: of the message's words only those that speak against danger weigh. */
function weighedOf(own: readonly Drawn[], message: readonly Drawn[], vouched: boolean): readonly Drawn[] {
  if (message.length === 0) return own;
  return [...own, ...(vouched ? message.filter(({ finding }) => finding.weight <= 0) : message)];
}

/** The words by themselves. `alone`: no link takes part, so that words which show nothing are `clear`, not untold. */
export function judgeText(drawn: readonly Drawn[], alone: boolean, scale: Scale): Judged {
  const score = scoreOf(drawn);
  const level =
    dangerOf(score, scale.sensitivity, scale.thresholds) ??
    (drawn.some(({ notice }) => notice) ? 'notice' : alone ? 'clear' : 'unrated');
  return { level, score, kind: kindFor(level, drawn, drawn) };
}

/** Below `caution` a kind says which campaign it is; signs that did not suffice for a warning name nothing. */
function kindFor(level: Level, own: readonly Drawn[], weighed: readonly Drawn[], hint?: Kind): Kind {
  const warns = level === 'caution' || level === 'danger';
  return (warns ? undefined : hint) ?? kindOf(own, warns) ?? kindOf(weighed, warns) ?? hint ?? 'none';
}
