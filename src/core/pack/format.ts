// Rule packs, format 1: data only. The one definition: types, validation and the published JSON Schema derive from it.
// Sections are defined beside this file, one a file, and put together here.
import * as v from 'valibot';
import { addressesSection } from './addresses.ts';
import { authorizationSection } from './authorization.ts';
import { rulesSection } from './rules.ts';
import { localizedText } from './text.ts';
import { wordsSection } from './words.ts';

/** A day that there is: nothing could be written of `2026-13-01`. */
const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((day) => !Number.isNaN(Date.parse(day))),
);

export const packSchema = v.object({
  format: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/)),
  /** Rising number; a pack never replaces one with an equal or higher sequence. */
  sequence: v.pipe(v.number(), v.integer(), v.minValue(1)),
  issued: isoDate,
  expires: isoDate,
  /** What people call the channel. */
  name: v.optional(localizedText),
  /**
   * An added channel's current and next public key from this pack on (rotation); the base channel's are pinned in the
   * build.
   */
  keys: v.optional(v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(2))),
  ...addressesSection.entries,
  ...authorizationSection.entries,
  ...wordsSection.entries,
  ...rulesSection.entries,
});

export type Pack = v.InferOutput<typeof packSchema>;
