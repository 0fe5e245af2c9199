// Channels that people add, take away and take back. What was done is put on the list of changes.
import { browser } from 'wxt/browser';
import { baseId, type Channel, type ChannelPreview } from '../../core/pack/channel.ts';
import { type Refusal, refusalOf } from '../../core/pack/refusal.ts';
import { bad, good, type Result } from '../../core/result.ts';
import type { Edit } from '../../core/settings/changes.ts';
import { noteEdits } from '../settings/changes.ts';
import { parseFolder } from './address.ts';
import { allChannelsOf, changeChannels, channelsOf, maximumChannels, readChannels } from './channels.ts';
import { packsInForce, reloadEngine } from './engine.ts';
import { giveBack } from './give-back.ts';
import { isLocked, managedChannelsOf, readMirror } from './managed.ts';
import { explained } from './origins.ts';
import { packKey, readStoredPack } from './pack-store.ts';
import { forgetPrepared } from './prepared.ts';
import { readIndex } from './renew-pack.ts';
import { renewChannel } from './renewal.ts';
import { forgetTries } from './renewal-status.ts';
import { fingerprintsOf } from './rules-status.ts';

export type Done = Result<readonly Edit[], Refusal>;

interface Offered {
  readonly preview: ChannelPreview;
  readonly keys: readonly string[];
}

export async function previewOf(address: string): Promise<Result<ChannelPreview, Refusal>> {
  const offered = await readOffered(address);
  if (offered.ok) return good(offered.value.preview);
  await giveBack(String(address));
  return offered;
}

/**
 * Trusts exactly the keys whose fingerprints were on the screen: if the server offers others by now, nothing is added.
 */
export async function addChannel(text: string, confirmed: readonly string[]): Promise<Done> {
  const added = await addConfirmed(text, confirmed);
  if (!added.ok) await giveBack(String(text));
  return added;
}

/** Takes a removal back, with the keys that counted then. */
export async function restoreChannel(channel: Channel): Promise<Done> {
  const refused = channelsOf([channel]).length === 0 ? refusalOf('address') : await refuseNew(channel.id);
  return refused ? bad(refused) : keep(channel);
}

export async function removeChannel(id: string): Promise<Done> {
  if (managedChannelsOf(await readMirror()).some((one) => one.id === id)) return bad(refusalOf('locked'));
  const channel = (await readChannels()).find((one) => one.id === id);
  if (!channel) return good([]);
  // A pack may have changed the keys since the channel was added.
  const keys = (await readStoredPack(id))?.keys ?? channel.keys;
  try {
    await changeChannels((all) => all.filter((one) => one.id !== id));
    await browser.storage.local.remove(packKey(id));
  } catch (error) {
    return bad(refusalOf('storage', String(error)));
  }
  await forgetTries(id);
  await forgetPrepared();
  await reloadEngine();
  const done = await noted({ ...channel, keys }, false);
  await giveBack(channel.address);
  return done;
}

async function addConfirmed(text: string, confirmed: readonly string[]): Promise<Done> {
  if (await isLocked('channels')) return bad(refusalOf('locked'));
  const offered = await readOffered(text);
  if (!offered.ok) return offered;
  const { preview, keys } = offered.value;
  const same = Array.isArray(confirmed) && JSON.stringify(confirmed) === JSON.stringify(preview.fingerprints);
  if (!same) return bad(refusalOf('unknown-key', preview.fingerprints.join(' ')));
  const { id, address, name } = preview;
  return keep({ id, address, keys, added: Date.now(), ...(name ? { name } : {}) });
}

async function keep(channel: Channel): Promise<Done> {
  const { id } = channel;
  try {
    // A crash while a channel of this name was removed may have left its pack, and with it other keys.
    await browser.storage.local.remove(packKey(id));
    await changeChannels((all) => [...all.filter((one) => one.id !== id), channel]);
  } catch (error) {
    return bad(refusalOf('storage', String(error)));
  }
  await renewChannel(channel, await packsInForce());
  await reloadEngine();
  return noted(channel, true);
}

async function noted(channel: Channel, added: boolean): Promise<Done> {
  const edits = [{ key: 'channel', channel, added }] as const;
  await noteEdits(edits);
  return good(edits);
}

async function readOffered(text: unknown): Promise<Result<Offered, Refusal>> {
  const address = typeof text === 'string' ? parseFolder(text)?.href : undefined;
  if (address === undefined) return bad(refusalOf('address'));
  const index = await readIndex(address);
  if (!index.ok) return bad(await explained(index.error, address));
  if (index.value === 'unchanged') return bad(refusalOf('status', '304'));
  const { id, name, keys, sequence } = index.value.publication;
  const refused = await refuseNew(id);
  if (refused) return bad(refused);
  const preview = { id, address, sequence, fingerprints: await fingerprintsOf(keys), ...(name ? { name } : {}) };
  return good({ preview, keys });
}

async function refuseNew(id: string): Promise<Refusal | undefined> {
  if (await isLocked('channels')) return refusalOf('locked');
  const known = allChannelsOf(await readChannels(), await readMirror());
  if (id === baseId || known.some((one) => one.id === id)) return refusalOf('known', id);
  return known.length >= maximumChannels ? refusalOf('limit', String(maximumChannels)) : undefined;
}
