// Section: what each rule weighs and says, and where the levels begin.
import * as v from 'valibot';
import { families, kinds } from '../model.ts';
import { localizedText } from './text.ts';

export const ruleSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/)),
  family: v.picklist(families),
  weight: v.number(),
  kind: v.optional(v.picklist(kinds)),
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
