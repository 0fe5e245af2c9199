// The only reader of word rules: phrase groups that stand together -> findings with the characters that made them fire.
import type { Pack } from '../pack/format.ts';
import { type Drawn, drawRule } from '../verdict/rules.ts';
import type { Hit } from './groups.ts';
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
  const drawn = new Map<string, Drawn>();
  for (const group of reading.groups.keys()) {
    for (const rule of rules.get(group) ?? []) {
      if (drawn.has(rule.id)) continue;
      const hit = firing(rule, reading);
      if (hit) drawn.set(rule.id, drawRule(rule, evidenceOf(reading, hit)));
    }
  }
  return withoutRepeats([...drawn.values()]);
}

/** Of several rules that fire on the same characters the heaviest speaks; the others count for a quarter. */
function withoutRepeats(drawn: readonly Drawn[]): readonly Drawn[] {
  const heavyFirst = [...drawn].sort((one, other) => other.finding.weight - one.finding.weight);
  const said: string[] = [];
  return heavyFirst.map((one) => {
    const { finding } = one;
    if (finding.weight <= 0) return one;
    const repeats = said.some((evidence) => evidence.includes(finding.evidence) || finding.evidence.includes(evidence));
    if (!repeats) {
      said.push(finding.evidence);
      return one;
    }
    return { ...one, untold: true, finding: { ...finding, weight: Math.round(finding.weight / 4) } };
  });
}

/** The hit of the first entry around which all others stand, or none. */
function firing({ words }: WordRule, { groups: found }: Reading): Hit | undefined {
  if (words.unless.some((group) => found.has(group))) return undefined;
  const [first = [], ...others] = words.all;
  const { within } = words;
  const near = (hit: Hit) => (groups: readonly string[]) =>
    groups.some((group) => {
      const hits = found.get(group);
      if (!hits) return false;
      return within === undefined || hits.some((other) => distanceBetween(hit, other) <= within);
    });
  for (const group of first) {
    for (const hit of found.get(group) ?? []) if (others.every(near(hit))) return hit;
  }
  return undefined;
}

function distanceBetween(one: Hit, other: Hit): number {
  return one.start < other.start ? other.start - one.end : one.start - other.end;
}
