// What the pack's rules weigh and say: drafts, which code found, become findings here and nowhere else.
import type { FindingDraft } from '../address/facts.ts';
import { cut } from '../cut.ts';
import type { Finding, Kind } from '../model.ts';
import type { Pack } from '../pack/format.ts';
import { fill, type Template, templateOf } from './reason.ts';

export type Rule = Pack['rules'][number];

/** Sentences cut at the places to fill, made when a rule first speaks: most never do. */
const templates = new WeakMap<Rule, Template>();

function templateFor(rule: Rule): Template {
  const before = templates.get(rule);
  if (before) return before;
  const made = templateOf(rule.reason);
  templates.set(rule, made);
  return made;
}

/** Rules by id; where two packs name one, the later pack's counts. */
export type Rules = ReadonlyMap<string, Rule>;

/** A finding with what score and level need beside it. */
export interface Drawn {
  readonly finding: Finding;
  readonly kind: Kind | undefined;
  /** Lifts its family's cap. */
  readonly proof: boolean;
  /** A nuisance in itself: the level is at least `notice`. */
  readonly notice: boolean;
  /** Counted, but another finding already says it of the same characters. */
  readonly untold?: boolean;
  /** Told only beside a warning. */
  readonly aside?: boolean;
  /** Lifts a score to `caution` at most. */
  readonly mild?: boolean;
  /** What other rules say, too. */
  readonly says?: string;
}

const maximumEvidence = 200;

export function compileRules(packs: readonly Pack[]): Rules {
  return new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule] as const)));
}

/** Weight and sentence for one draft; none when no pack knows the rule. */
export function draw(draft: FindingDraft, rules: Rules): Drawn | undefined {
  const rule = rules.get(draft.rule);
  return rule && drawRule(rule, draft.evidence, draft.values);
}

export function drawRule(rule: Rule, characters: string, values?: FindingDraft['values']): Drawn {
  const evidence = cut(characters, maximumEvidence);
  const reason = fill(templateFor(rule), evidence, values);
  const { id, family, weight, kind, proof, notice, aside, mild, says } = rule;
  const drawn = { finding: { rule: id, family, weight, evidence, reason }, kind, proof, notice, aside, mild };
  return says === undefined ? drawn : { ...drawn, says };
}

const nothing: readonly Drawn[] = [];

export function drawAll(drafts: readonly FindingDraft[], rules: Rules): readonly Drawn[] {
  if (drafts.length === 0) return nothing;
  const all: Drawn[] = [];
  for (const draft of drafts) {
    const drawn = draw(draft, rules);
    if (drawn) all.push(drawn);
  }
  return all;
}
