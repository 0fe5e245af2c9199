// The channels of this browser: the base one from the build, those an organization sets, those people added.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import built from '../../../assets/packs/channel.json' with { type: 'json' };
import { baseId, type Channel } from '../../core/pack/channel.ts';
import { addedScope, type ChannelScope } from '../../core/pack/scope.ts';
import { localizedText } from '../../core/pack/text.ts';
import { lockedOf } from '../../core/settings/managed.ts';
import { inTurn } from '../turns.ts';
import { parseFolder } from './address.ts';
import { managedChannelsOf, readMirror } from './managed.ts';

const key = 'channels';
export const maximumChannels = 8;

const channelSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/)),
  address: v.pipe(
    v.string(),
    v.check((text) => parseFolder(text) !== undefined),
  ),
  keys: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(2)),
  name: v.optional(localizedText),
  added: v.number(),
});

/** Total: whatever storage hands over, usable channels out. */
export function channelsOf(value: unknown): readonly Channel[] {
  if (!Array.isArray(value)) return [];
  return value
    .flatMap((one) => {
      const parsed = v.safeParse(channelSchema, one);
      return parsed.success && parsed.output.id !== baseId ? [parsed.output as Channel] : [];
    })
    .slice(0, maximumChannels);
}

/** The organization's channels, then the user's own unless the organization locked them. */
export function allChannelsOf(own: unknown, policy: unknown): readonly Channel[] {
  const managed = managedChannelsOf(policy);
  if (lockedOf(policy).has('channels')) return managed;
  return [...managed, ...channelsOf(own).filter(({ id }) => !managed.some((one) => one.id === id))];
}

/** The user's own. */
export async function readChannels(): Promise<readonly Channel[]> {
  try {
    return channelsOf((await browser.storage.local.get(key))[key]);
  } catch {
    return [];
  }
}

/** Whether a channel was taken away since it was read; also where that cannot be told. */
export async function isGone({ id }: Channel): Promise<boolean> {
  return id !== baseId && !allChannelsOf(await readChannels(), await readMirror()).some((one) => one.id === id);
}

/** Reads, changes and writes in one turn. Throws when storage refuses either; then nothing has changed. */
export function changeChannels(change: (before: readonly Channel[]) => readonly Channel[]): Promise<void> {
  return inTurn(key, async () => {
    // Not `readChannels`: what could not be read must not be written over with nothing.
    const { [key]: before } = await browser.storage.local.get(key);
    await browser.storage.local.set({ [key]: change(channelsOf(before)) });
  });
}

/**
 * The base channel as the build sets it (assets/packs/channel.json, or the environment of the build): address and the two
 * pinned keys. An empty address means that the bundled pack is all.
 */
export function baseChannel(): Channel {
  const address = parseFolder(import.meta.env.WXT_RULES_ADDRESS ?? built.address)?.href ?? '';
  const keys: string[] = import.meta.env.WXT_RULES_KEYS?.split(',') ?? built.keys;
  return { id: baseId, address, keys: keys.slice(0, 2), added: 0 };
}

export function scopeOf(id: string): ChannelScope {
  return id === baseId ? 'all' : addedScope;
}
