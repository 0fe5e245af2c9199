// The only reader of word rules: phrase groups that stand together -> findings with the characters that made them fire.
import type { Pack } from '../pack/format.ts';
import { type Drawn, drawRule, type Rule } from '../verdict/rules.ts';
import { evidenceOf } from './evidence.ts';
import { type FewBits, fewOf, type GroupBits, haveCommon, noBitsOf, setBits } from './phrases/group-bits.ts';
import type { GroupNumbers, Groups, Hit } from './phrases/groups.ts';
import type { Reading } from './reading.ts';

type Words = NonNullable<Rule['words']>;

/** Groups as numbers, in the pack's order and as bits. */
interface Entry {
  readonly groups: readonly number[];
  readonly bits: FewBits;
}

interface WordRule extends Pick<Words, 'within'> {
  readonly rule: Rule;
  readonly entries: readonly Entry[];
  /** All but the first, those of few groups in front: they fail most. */
  readonly others: readonly FewBits[];
  /** The groups that keep the rule silent. */
  readonly unless: FewBits;
  /** Signs that add up, and what they must come to. */
  readonly signs: readonly (Entry & { readonly points: number })[];
  readonly least: number;
}

/** Conditions of the packs, as written, with the rule they belong to. */
interface Written {
  readonly rule: Rule;
  readonly words: Words;
  ready?: WordRule;
}

export class WordRules {
  /** What was drawn from addresses alone: they have one and the same reading as long as they count as the same. */
  readonly alone = new WeakMap<Reading, readonly Drawn[]>();
  private readonly numbers: GroupNumbers;
  private readonly written = new Map<string, Written[]>();
  private readonly ready: (readonly WordRule[] | undefined)[] = [];
  /** The groups of the message in hand. */
  private present = noBitsOf(0);

  /** `numbers`: those of the lexicon by which messages are read. */
  constructor(packs: readonly Pack[], numbers: GroupNumbers) {
    this.numbers = numbers;
    for (const rule of packs.flatMap((pack) => pack.rules))
      for (const words of conditionsOf(rule)) {
        const one: Written = { rule, words };
        for (const group of words.all[0] ?? []) {
          const list = this.written.get(group);
          if (list) list.push(one);
          else this.written.set(group, [one]);
        }
      }
  }

  /** Those that a group of the message may fire, in the packs' order. Made ready when a message first has it: an address alone has few. */
  startedBy(group: number): readonly WordRule[] {
    const before = this.ready[group];
    if (before) return before;
    const made = (this.written.get(this.numbers.names[group] ?? '') ?? []).map((one) => {
      one.ready ??= readyOf(one, this.numbers);
      return one.ready;
    });
    this.ready[group] = made;
    return made;
  }

  presentOf(groups: readonly number[]): GroupBits {
    const count = this.numbers.names.length;
    if (this.present.length * 32 < count) this.present = noBitsOf(count);
    setBits(this.present, groups);
    return this.present;
  }
}

function readyOf({ rule, words: { all, unless, within, tally } }: Written, numbers: GroupNumbers): WordRule {
  const entryOf = (names: readonly string[]): Entry => {
    const groups = numbers.ofAll(names);
    return { groups, bits: fewOf(groups) };
  };
  const signs = tally?.signs.map(({ groups, points }) => ({ ...entryOf(groups), points })) ?? [];
  const entries = all.map(entryOf);
  const others = entries.slice(1).map(({ bits }) => bits);
  others.sort((one, other) => one.length - other.length);
  return { rule, entries, others, unless: entryOf(unless).bits, within, signs, least: tally?.least ?? 0 };
}

function conditionsOf({ words, or = [] }: Rule): readonly Words[] {
  return words ? [words, ...or] : [];
}

export function runWordRules(reading: Reading, rules: WordRules): readonly Drawn[] {
  if (reading.source !== '') return drawnFrom(reading, rules);
  const before = rules.alone.get(reading);
  if (before) return before;
  const drawn = drawnFrom(reading, rules);
  rules.alone.set(reading, drawn);
  return drawn;
}

function drawnFrom(reading: Reading, rules: WordRules): readonly Drawn[] {
  const drawn: Drawn[] = [];
  const present = rules.presentOf(reading.groups.met);
  for (const group of reading.groups.met) {
    for (const ready of rules.startedBy(group)) {
      if (!isPossible(ready, present) || drawn.some(({ finding }) => finding.rule === ready.rule.id)) continue;
      const hit = firing(ready, reading);
      if (hit) drawn.push(drawRule(ready.rule, evidenceOf(reading, hit)));
    }
  }
  return drawn.length > 1 ? withoutRepeats(drawn) : drawn;
}

/** Of what weighs nothing so many sentences of one kind are told: another would say the same again. */
const mostOfAKind = 1;

/** Of several rules that fire on the same characters the heaviest speaks; the others count for a quarter. What says the same in other words counts, untold. What weighs nothing is told by the longest evidence of its kind. */
function withoutRepeats(drawn: Drawn[]): readonly Drawn[] {
  const said: Drawn[] = [];
  return drawn
    .sort((one, other) => other.finding.weight - one.finding.weight || longer(one, other) || vague(one) - vague(other))
    .map((one) => {
      const { finding } = one;
      const weighs = finding.weight > 0;
      const like = weighs ? said : said.filter((other) => other.kind === one.kind && other.finding.weight <= 0);
      const alike = like.filter((other) => overlap(other.finding.evidence, finding.evidence));
      // What is mild lifts to caution only: it says the same, and takes nothing away from what may make danger.
      const repeats = alike.some((other) => !other.mild || one.mild);
      const isSaid = alike.length > 0 || (one.says !== undefined && said.some(({ says }) => says === one.says));
      if (!repeats && (weighs || like.length < mostOfAKind)) {
        said.push(one);
        return isSaid ? { ...one, untold: true } : one;
      }
      return weighs
        ? { ...one, untold: true, finding: { ...finding, weight: Math.round(finding.weight / 4) } }
        : { ...one, untold: true };
    });
}

/** Of two that say the same with equal weight, a job, a loan or a prize is named before money to withdraw. */
function vague({ says, kind }: Drawn): number {
  return says !== undefined && kind === 'withdrawal' ? 1 : 0;
}

/** Only among what weighs nothing: rules with weight keep their order. What was said tells more than a host. */
function longer({ finding: one }: Drawn, { finding: other }: Drawn): number {
  return one.weight > 0 ? 0 : saidIn(other.evidence) - saidIn(one.evidence);
}

function saidIn(evidence: string): number {
  return /^[\w.-]+$/.test(evidence) ? 0 : evidence.length;
}

function overlap(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

/** The first entry has a group in the message: so have the others, its signs may add up, and no group keeps the rule silent. */
function isPossible({ others, unless, signs, least }: WordRule, present: GroupBits): boolean {
  for (const bits of others) if (!haveCommon(bits, present)) return false;
  if (haveCommon(unless, present)) return false;
  let points = 0;
  for (const sign of signs) if (haveCommon(sign.bits, present)) points += sign.points;
  return points >= least;
}

/** The hit of the first entry around which all others stand, or none. */
function firing(rule: WordRule, { groups: found }: Reading): Hit | undefined {
  for (const group of rule.entries[0]?.groups ?? []) {
    for (const hit of found.hitsOf(group) ?? []) if (holdsAround(hit, rule, found)) return hit;
  }
  return undefined;
}

/** Without a distance, whatever stands in the message stands around everything. */
function holdsAround(hit: Hit, { entries, within, signs, least }: WordRule, found: Groups): boolean {
  if (within === undefined) return true;
  for (let at = 1; at < entries.length; at += 1) if (!isNear(hit, entries[at], within, found)) return false;
  let points = 0;
  for (const sign of signs) if (isNear(hit, sign, within, found)) points += sign.points;
  return points >= least;
}

function isNear(hit: Hit, entry: Entry | undefined, within: number, found: Groups): boolean {
  for (const group of entry?.groups ?? [])
    for (const other of found.hitsOf(group) ?? []) if (distanceBetween(hit, other) <= within) return true;
  return false;
}

function distanceBetween(one: Hit, other: Hit): number {
  return one.start < other.start ? other.start - one.end : one.start - other.end;
}
