// Section: what each rule weighs and says, and where the levels begin.
import * as v from 'valibot';
import { families, kinds } from '../model.ts';
import { localizedText } from './text.ts';

const groups = v.array(v.pipe(v.string(), v.minLength(1)));

/** Signs that prove little alone and add up: each counts once, however often it stands there. */
const tallySchema = v.object({
  signs: v.pipe(
    v.array(v.object({ groups, points: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)) })),
    v.minLength(1),
    v.maxLength(32),
  ),
  /** Points that they must reach together. */
  least: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** Which phrase groups must stand together for the rule to fire. */
const wordsConditionSchema = v.object({
  /** Every entry must be met, each by any one of its groups. The first entry's characters are the evidence. */
  all: v.pipe(v.array(groups), v.minLength(1)),
  /** Comparable characters within which all entries must stand; absent: anywhere in the message. */
  within: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Signs that must add up as well, counted within the same distance of the first entry. */
  tally: v.optional(tallySchema),
  /** Any of these groups in the message keeps the rule silent. */
  unless: v.optional(groups, []),
});

const ruleSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/)),
  family: v.picklist(families),
  weight: v.number(),
  kind: v.optional(v.picklist(kinds)),
  /** Independent signs in one rule: lifts its family's cap, so that it may reach `danger` by itself. */
  proof: v.optional(v.boolean(), false),
  /** A nuisance in itself: whatever fires it is at least `notice`. */
  notice: v.optional(v.boolean(), false),
  /** Counts, but is told only where the level is `caution` or worse: honest sites look so, too. */
  aside: v.optional(v.boolean(), false),
  /** Lifts a score to `caution` at most, whatever else speaks. */
  mild: v.optional(v.boolean(), false),
  /** What several rules say in other words (`pay-first`): of those that fire, the heaviest is told. */
  says: v.optional(v.pipe(v.string(), v.regex(/^[a-z-]+$/))),
  words: v.optional(wordsConditionSchema),
  /** Other groups of words that say the same. Whichever is met, the rule fires once. */
  or: v.optional(v.array(wordsConditionSchema)),
  reason: localizedText,
});

export const rulesSection = v.object({
  rules: v.array(ruleSchema),
  /** Score from which a level begins, by sensitivity. */
  thresholds: v.object({
    relaxed: v.object({ caution: v.number(), danger: v.number() }),
    standard: v.object({ caution: v.number(), danger: v.number() }),
    strict: v.object({ caution: v.number(), danger: v.number() }),
  }),
});
