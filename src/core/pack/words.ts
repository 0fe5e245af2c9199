// Section: phrases by group, and the characters that stand for one another.
import * as v from 'valibot';

export const phraseGroupSchema = v.object({
  /** What the words ask for, claim or set aside: `assistance`, `pay-first`, `not`, `report` … */
  group: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  phrases: v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(40))),
});

export const wordsSection = v.object({
  phrases: v.array(phraseGroupSchema),
  /** Sets parted by spaces; each: a character, then those read as it (`微薇徽 体體`). Applied to phrases and messages alike. */
  variants: v.optional(v.array(v.pipe(v.string(), v.minLength(2))), []),
  /** Sets parted by spaces; each: characters of one sound. Only phrases of three Chinese characters or more are compared by sound. */
  sounds: v.optional(v.array(v.pipe(v.string(), v.minLength(2))), []),
});
