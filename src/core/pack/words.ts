// Section: phrases by group, and the characters that stand for one another.
import * as v from 'valibot';

const phraseGroupSchema = v.object({
  /** What the words ask for, claim or set aside: `assistance`, `pay-first`, `not`, `report` … */
  group: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  phrases: v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(40))),
});

/** Two groups that stand close together make a third: 我是 … 客服, 验证码 … 发给我. */
const compoundSchema = v.object({
  group: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  first: v.array(v.string()),
  next: v.array(v.string()),
  /** Comparable characters that may stand between them, within one sentence. */
  within: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(40)),
  /** The second may also stand before the first. */
  anyOrder: v.optional(v.boolean(), false),
});

export const wordsSection = v.object({
  phrases: v.array(phraseGroupSchema),
  compounds: v.optional(v.array(compoundSchema), []),
  /**
   * Sets parted by spaces; each: a character, then those read as it (`微薇徽 体體`). Applied to phrases and messages alike.
   */
  variants: v.optional(v.array(v.pipe(v.string(), v.minLength(2))), []),
  /** Sets parted by spaces; each: a character, then the two it is written as to hide it (`加力口 验马佥`). */
  splits: v.optional(v.array(v.pipe(v.string(), v.minLength(3))), []),
  /**
   * What each phrase group adds to the odds that a message is fraud, in hundredths of what is enough; fitted, see `npm
   * run eval -- --fit-signs`.
   */
  signs: v.optional(v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(-200), v.maxValue(200))), {}),
  /** The same for single characters: points, a space, the characters that have them (`12 垫押邮`). */
  characters: v.optional(v.array(v.pipe(v.string(), v.regex(/^-?\d{1,3} \S+$/))), []),
  /** The same for characters beside each other (`9 押金先垫` for 押金 and 先垫). */
  pairs: v.optional(v.array(v.pipe(v.string(), v.regex(/^-?\d{1,3} (?:\S\S)+$/))), []),
  /**
   * Sets parted by spaces; each: characters of one sound. Phrases of three Chinese characters or more are compared by
   * sound, of shorter ones the keywords.
   */
  sounds: v.optional(v.array(v.pipe(v.string(), v.minLength(2))), []),
  /**
   * Words of two characters parted by spaces that writers disguise most: read also where one character is another of
   * its sound.
   */
  keywords: v.optional(v.array(v.pipe(v.string(), v.minLength(2))), []),
  /** Characters so common that one of them in a keyword's place is chance: two keywords must be written so. */
  common: v.optional(v.array(v.string()), []),
  /** Words parted by spaces with their pinyin and first letters, by which writers hide them (`提现ti'xian/tx`). */
  spellings: v.optional(v.array(v.pipe(v.string(), v.minLength(4))), []),
  /** Pairs of characters parted by spaces that only sound like a keyword (体现 is not 提现). */
  ordinary: v.optional(v.array(v.pipe(v.string(), v.minLength(2))), []),
});
