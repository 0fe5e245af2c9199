// The small file a channel's address leads to. It only points; trust comes from the signature of what it points to.
import * as v from 'valibot';
import { bad, good, type Result } from '../result.ts';
import { type Refusal, refusalOf } from './refusal.ts';
import { parsePublicKey } from './signature.ts';
import { localizedText } from './text.ts';

export const indexFile = 'index.json';
export const maximumIndexBytes = 16 * 1024;

/** A plain file name: nothing that could leave the channel's folder. */
const fileName = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{0,127}$/));
const publicKey = v.pipe(
  v.string(),
  v.check((text) => parsePublicKey(text) !== undefined),
);

export const publicationSchema = v.object({
  format: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/)),
  name: v.optional(localizedText),
  sequence: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The pack, gzip-compressed where the name ends in `.gz`; the side file signs the uncompressed bytes. */
  pack: fileName,
  signature: fileName,
  /** Uncompressed length of the pack in bytes. */
  bytes: v.pipe(v.number(), v.integer(), v.minValue(2)),
  /** Current and next public key. Read only when somebody adds the channel and confirms their fingerprints. */
  keys: v.pipe(v.array(publicKey), v.minLength(1), v.maxLength(2)),
});
export type Publication = v.InferOutput<typeof publicationSchema>;

export function parsePublication(text: string): Result<Publication, Refusal> {
  // A log-in page of the network, or an error page with status 200.
  if (/^\uFEFF?\s*</.test(text)) return bad(refusalOf('web-page'));
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && 'format' in value && value.format !== 1) {
      return bad(refusalOf('format', String(value.format)));
    }
    const parsed = v.safeParse(publicationSchema, value);
    return parsed.success ? good(parsed.output) : bad(refusalOf('index', v.getDotPath(parsed.issues[0]) ?? ''));
  } catch {
    return bad(refusalOf('index'));
  }
}
