// Packs from channels in storage.local: text, signature, sequence and etag in one value, so that one write is the whole
// change.
import * as v from 'valibot';
import { browser } from 'wxt/browser';

export const packKey = (id: string): string => `pack:${id}`;

const storedPackSchema = v.object({
  /** Exact text as signed. */
  text: v.string(),
  /** The side file as it came. */
  signature: v.string(),
  sequence: v.number(),
  /** Validator of the channel's index. */
  etag: v.optional(v.string()),
  /** Public key that signed it, and those that may sign the next one (added channels only). */
  key: v.string(),
  keys: v.optional(v.array(v.string())),
  /** Epoch milliseconds. */
  at: v.number(),
});
export type StoredPack = v.InferOutput<typeof storedPackSchema>;

/** Damaged values count as absent: the bundled pack is then in force. */
export function storedPackOf(value: unknown): StoredPack | undefined {
  const parsed = v.safeParse(storedPackSchema, value);
  return parsed.success ? parsed.output : undefined;
}

export async function readStoredPack(id: string): Promise<StoredPack | undefined> {
  try {
    return storedPackOf((await browser.storage.local.get(packKey(id)))[packKey(id)]);
  } catch {
    return undefined;
  }
}

/** The one write of an accepted pack. Throws when storage refuses; then the earlier value stands. */
export async function writeStoredPack(id: string, pack: StoredPack): Promise<void> {
  await browser.storage.local.set({ [packKey(id)]: pack });
}
