// Which packs are in force: for each channel the renewed one if it verifies and is newer than the bundled one, else the
// bundled one.
import { browser } from 'wxt/browser';
import { bytesOf } from '../../core/bytes.ts';
import { type Expectation, readSignedPack } from '../../core/pack/accept.ts';
import { baseId, type Channel, isPinned } from '../../core/pack/channel.ts';
import { emptySections } from '../../core/pack/filling.ts';
import type { Pack } from '../../core/pack/format.ts';
import type { Refusal } from '../../core/pack/refusal.ts';
import { namesOf } from '../../core/pack/scope.ts';
import { allChannelsOf, baseChannel, scopeOf } from './channels.ts';
import { managedKey } from './managed.ts';
import { packKey, type StoredPack, storedPackOf } from './pack-store.ts';
import { fetchShipped, shippedRules } from './shipped.ts';

export interface PackInForce {
  readonly channel: Channel;
  readonly pack?: Pack;
  readonly dropped: number;
  readonly source: 'bundled' | 'renewed' | 'none';
  /** Tells one renewed pack from every other: its signature. */
  readonly mark?: string;
  /** Why the cached pack was passed over: damage, keys that were replaced by an update of the extension. */
  readonly passedOver?: Refusal;
}

/** The base pack first. Never throws as long as the extension's own package can be read. */
export async function loadPacks(): Promise<readonly [PackInForce & { readonly pack: Pack }, ...PackInForce[]]> {
  const [bundled, stored] = await Promise.all([readBundled(), readStored(['channels', managedKey, packKey(baseId)])]);
  const base = await basePack(bundled, storedPackOf(stored[packKey(baseId)]));
  const added = allChannelsOf(stored.channels, stored[managedKey]);
  if (added.length === 0) return [base];
  const cached = await readStored(added.map(({ id }) => packKey(id)));
  const beside = { missing: emptySections(base.pack), taken: namesOf(base.pack) };
  const others = added.map((channel) => addedPack(channel, storedPackOf(cached[packKey(channel.id)]), beside));
  return [base, ...(await Promise.all(others))];
}

async function basePack(bundled: Pack, stored: StoredPack | undefined): Promise<PackInForce & { readonly pack: Pack }> {
  const channel = baseChannel();
  const fallback = { channel, pack: bundled, dropped: 0, source: 'bundled' } as const;
  if (!stored || stored.sequence <= bundled.sequence) return fallback;
  // Always by the keys in the build: what was accepted under keys since replaced must not linger.
  const read = await readSignedPack(crypto.subtle, bytesOf(stored.text), stored.signature, {
    id: baseId,
    keys: channel.keys,
    scope: 'all',
  });
  if (!read.ok) return { ...fallback, passedOver: read.error };
  if (read.value.pack.sequence <= bundled.sequence) return fallback;
  return { channel, pack: read.value.pack, dropped: read.value.dropped, source: 'renewed', mark: stored.signature };
}

async function addedPack(
  channel: Channel,
  stored: StoredPack | undefined,
  beside: Pick<Expectation, 'missing' | 'taken'>,
): Promise<PackInForce> {
  if (!stored) return { channel, dropped: 0, source: 'none' };
  const keys = isPinned(channel) ? channel.keys : [stored.key];
  const scope = scopeOf(channel.id);
  const expected = { id: channel.id, keys, scope, ...beside };
  const read = await readSignedPack(crypto.subtle, bytesOf(stored.text), stored.signature, expected);
  if (!read.ok) return { channel, dropped: 0, source: 'none', passedOver: read.error };
  return { channel, pack: read.value.pack, dropped: read.value.dropped, source: 'renewed', mark: stored.signature };
}

async function readBundled(): Promise<Pack> {
  const response = await fetchShipped(shippedRules);
  return (await response.json()) as Pack;
}

/** A storage that cannot be read is an empty one: the bundled pack is then in force. */
async function readStored(keys: string[]): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.local.get(keys);
  } catch {
    return {};
  }
}
