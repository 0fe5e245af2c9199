// The only reader of word rules: phrase groups that stand together -> findings with the characters that made them fire.
import type { Pack } from '../pack/format.ts';
import { type Drawn, drawRule } from '../verdict/rules.ts';
import { type Groups, type Hit, hasAny } from './groups.ts';
import { evidenceOf, type Reading } from './read.ts';

type Rule = Pack['rules'][number];
type WordRule = Rule & { readonly words: NonNullable<Rule['words']> };

/** Word rules by the groups of their first entry: only rules with a chance are looked at. */
export type WordRules = ReadonlyMap<string, readonly WordRule[]>;

export function compileWordRules(packs: readonly Pack[]): WordRules {
  const rules = new Map<string, WordRule[]>();
  for (const pack of packs) {
    for (const rule of pack.rules) {
      const { words } = rule;
      if (!words) continue;
      for (const group of words.all[0] ?? []) {
        const list = rules.get(group) ?? [];
        list.push({ ...rule, words });
        rules.set(group, list);
      }
    }
  }
  return rules;
}

export function runWordRules(reading: Reading, rules: WordRules): readonly Drawn[] {
  const drawn: Drawn[] = [];
  for (const group of reading.groups.keys()) {
    const first = rules.get(group);
    if (!first) continue;
    for (const rule of first) {
      if (!isPossible(rule, reading) || drawn.some(({ finding }) => finding.rule === rule.id)) continue;
      const hit = firing(rule, reading);
      if (hit) drawn.push(drawRule(rule, evidenceOf(reading, hit)));
    }
  }
  return drawn.length > 1 ? withoutRepeats(drawn) : drawn;
}

/** Of several rules that fire on the same characters the heaviest speaks; the others count for a quarter. */
function withoutRepeats(drawn: Drawn[]): readonly Drawn[] {
  const said: string[] = [];
  return drawn
    .sort((one, other) => other.finding.weight - one.finding.weight)
    .map((one) => {
      const { finding } = one;
      if (finding.weight <= 0) return one;
      const repeats = said.some(
        (evidence) => evidence.includes(finding.evidence) || finding.evidence.includes(evidence),
      );
      if (!repeats) {
        said.push(finding.evidence);
        return one;
      }
      return { ...one, untold: true, finding: { ...finding, weight: Math.round(finding.weight / 4) } };
    });
}

/** Every entry has a group in the message, and no group keeps the rule silent. */
function isPossible({ words }: WordRule, { groups: found }: Reading): boolean {
  for (const groups of words.all) if (!hasAny(found, groups)) return false;
  return !hasAny(found, words.unless);
}

/** The hit of the first entry around which all others stand, or none. */
function firing({ words }: WordRule, { groups: found }: Reading): Hit | undefined {
  const [first = [], ...others] = words.all;
  for (const group of first) {
    for (const hit of found.get(group) ?? [])
      if (words.within === undefined || others.every((groups) => isNear(hit, groups, words.within ?? 0, found)))
        return hit;
  }
  return undefined;
}

function isNear(hit: Hit, groups: readonly string[], within: number, found: Groups): boolean {
  for (const group of groups)
    for (const other of found.get(group) ?? []) if (distanceBetween(hit, other) <= within) return true;
  return false;
}

function distanceBetween(one: Hit, other: Hit): number {
  return one.start < other.start ? other.start - one.end : one.start - other.end;
}
