// Findings -> the verdict on one link, and on the text itself.

import type { AddressFacts } from './address-facts.ts';
import { standingOf } from './link-groups.ts';
import type { Kind, Level, LinkVerdict, Sensitivity } from './model.ts';
import type { Drawn } from './verdict/rules.ts';
import { dangerOf, kindOf, scoreOf, type Thresholds, worstFirst } from './verdict/score.ts';

export interface Scale {
  readonly sensitivity: Sensitivity;
  readonly thresholds: Thresholds;
}

export interface Judged {
  readonly level: Level;
  readonly score: number;
  readonly kind: Kind;
}

/** `own` is what the link itself shows, `message` what is said around it; the words of a message weigh on links whose owner is unknown. */
export function judgeLink(
  facts: AddressFacts,
  own: readonly Drawn[],
  message: readonly Drawn[],
  scale: Scale,
): LinkVerdict {
  const standing = standingOf(facts);
  const vouched = standing === 'own' || standing === 'known';
  const weighed = vouched ? [...own, ...message.filter(({ finding }) => finding.weight <= 0)] : [...own, ...message];
  const score = scoreOf(weighed);
  const hint = facts.kind !== undefined && facts.kind !== 'none' && facts.kind !== 'login';
  const level =
    dangerOf(score, scale.sensitivity, scale.thresholds) ??
    (hint || weighed.some(({ notice }) => notice) ? 'notice' : undefined) ??
    (facts.target === '' || standing === 'hidden' ? 'unrated' : 'clear');
  const { url, target, site, hops, opaque, brand, authorization } = facts;
  return {
    url,
    target,
    site,
    hops,
    opaque,
    ...(brand ? { brand } : {}),
    level,
    score,
    kind: kindFor(level, [own, weighed], facts.kind),
    findings: worstFirst(weighed),
    authorization,
  };
}

/** The words by themselves. `alone`: no link takes part, so that words which show nothing are `clear`, not untold. */
export function judgeText(drawn: readonly Drawn[], alone: boolean, scale: Scale): Judged {
  const score = scoreOf(drawn);
  const level =
    dangerOf(score, scale.sensitivity, scale.thresholds) ??
    (drawn.some(({ notice }) => notice) ? 'notice' : alone ? 'clear' : 'unrated');
  return { level, score, kind: kindFor(level, [drawn]) };
}

/** Below `caution` a kind says which campaign it is; signs that did not suffice for a warning name nothing. */
function kindFor(level: Level, lists: readonly (readonly Drawn[])[], hint?: Kind): Kind {
  const warns = level === 'caution' || level === 'danger';
  const found = lists.map((drawn) =>
    kindOf(drawn.filter(({ finding, notice }) => (warns ? finding.weight > 0 : notice))),
  );
  return (warns ? undefined : hint) ?? found.find((kind) => kind !== undefined) ?? hint ?? 'none';
}
