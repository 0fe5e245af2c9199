// What people write in a part, shorter than the pack says it: many phrases on a line, and signs that several rules add
// up.
import * as v from 'valibot';
import { packSchema } from '../../core/pack/format.ts';

const { phrases, rules, ...others } = packSchema.entries;
const { words, or: _or, ...ruleEntries } = rules.item.entries;
const { tally, ...conditionEntries } = words.wrapped.entries;
const { signs, least } = tally.wrapped.entries;

/** Phrases on one line are parted by this; no phrase holds it. */
const separator = '、';

const condition = v.object({
  ...conditionEntries,
  tally: v.optional(v.object({ signs: v.union([v.string(), signs]), least })),
});

/** For editors; what comes out of `expandParts` is checked by the pack's own schema. */
export const partSchema = v.partial(
  v.object({
    ...others,
    phrases: v.array(v.object({ ...phrases.item.entries, phrases: v.array(v.pipe(v.string(), v.minLength(1))) })),
    /** Signs by a name that rules give in place of theirs. */
    tallies: v.record(v.string(), signs),
    rules: v.array(v.object({ ...ruleEntries, words: v.optional(condition), or: v.optional(v.array(condition)) })),
  }),
);

type Json = Readonly<Record<string, unknown>>;

/** Of joined parts: phrases one by one, each rule with its own signs. Throws on a name that no part explains. */
export function expandParts({ tallies = {}, ...sections }: Json): Record<string, unknown> {
  const { phrases, rules } = sections;
  return {
    ...sections,
    ...(Array.isArray(phrases) ? { phrases: phrases.map(withPhrasesApart) } : {}),
    ...(Array.isArray(rules) ? { rules: rules.map((rule: Json) => withOwnSigns(rule, tallies as Json)) } : {}),
  };
}

function withPhrasesApart(entry: Json): Json {
  const lines = entry.phrases;
  if (!Array.isArray(lines)) return entry;
  return { ...entry, phrases: lines.flatMap((line) => (typeof line === 'string' ? line.split(separator) : [line])) };
}

function withOwnSigns(rule: Json, tallies: Json): Json {
  const { words, or } = rule;
  const filled = (one: unknown) => filledIn(one, tallies, String(rule.id));
  return { ...rule, ...(words ? { words: filled(words) } : {}), ...(Array.isArray(or) ? { or: or.map(filled) } : {}) };
}

function filledIn(condition: unknown, tallies: Json, id: string): unknown {
  const { tally } = (condition ?? {}) as { tally?: Json };
  if (typeof tally?.signs !== 'string') return condition;
  const signs = tallies[tally.signs];
  if (!signs) throw new Error(`${id}: no part has the signs "${tally.signs}"`);
  return { ...(condition as Json), tally: { ...tally, signs } };
}
