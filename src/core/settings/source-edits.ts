// Channels, lists and muted senders on the list of what the user did: enough of each to take it back.
import * as v from 'valibot';
import type { Channel } from '../pack/channel.ts';
import { localizedText } from '../pack/text.ts';

export type SourceEdit =
  | { readonly key: 'channel'; readonly channel: Channel; readonly added: boolean }
  | {
      readonly key: 'list';
      readonly id: string;
      readonly name: string;
      /** Empty for a list from a file. */
      readonly address: string;
      readonly added: boolean;
    }
  | { readonly key: 'listOn'; readonly id: string; readonly name: string; readonly after: boolean }
  /** `sender`: a session hash. Such an edit is kept no longer than its session. */
  | { readonly key: 'muted'; readonly sender: string; readonly after: boolean };

const short = v.pipe(v.string(), v.maxLength(100));
const address = v.pipe(v.string(), v.maxLength(2048));
const schema = v.variant('key', [
  v.object({
    key: v.literal('channel'),
    channel: v.object({
      id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/)),
      address,
      keys: v.pipe(v.array(short), v.minLength(1), v.maxLength(2)),
      name: v.optional(localizedText),
      added: v.number(),
    }),
    added: v.boolean(),
  }),
  v.object({ key: v.literal('list'), id: short, name: short, address, added: v.boolean() }),
  v.object({ key: v.literal('listOn'), id: short, name: short, after: v.boolean() }),
  v.object({ key: v.literal('muted'), sender: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)), after: v.boolean() }),
]);

export function isSourceEdit(value: unknown): value is SourceEdit {
  return v.safeParse(schema, value).success;
}

/** Where the browser's permission is needed to take these edits back. */
export function addressesNeeded(edits: readonly { readonly key: string }[]): readonly string[] {
  return (edits as readonly SourceEdit[]).flatMap((edit) => {
    if (edit.key === 'channel' && !edit.added) return [edit.channel.address];
    return edit.key === 'list' && !edit.added && edit.address !== '' ? [edit.address] : [];
  });
}
