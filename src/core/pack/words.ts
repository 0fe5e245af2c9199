// Section: phrases by family, and the contexts that silence them.
import * as v from 'valibot';

export const phraseGroupSchema = v.object({
  /** What the words ask for or claim: `assistance`, `withdrawal`, `pay-first`, `secret-code` … */
  group: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  phrases: v.array(v.pipe(v.string(), v.minLength(1))),
});

export const wordsSection = v.object({
  phrases: v.array(phraseGroupSchema),
});
