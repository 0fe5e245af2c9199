// The worker's answers about channels and lists. Only our own pages may ask.

import { browser } from 'wxt/browser';
import type { ChannelPreview } from '../core/channel.ts';
import { baseId, type Channel } from '../core/channel.ts';
import { type Refusal, refusalOf } from '../core/pack/refusal.ts';
import { bad, good, type Result } from '../core/result.ts';
import { parseFolder } from './address.ts';
import { allChannelsOf, changeChannels, maximumChannels, readChannels } from './channels.ts';
import { packsInForce, reloadEngine } from './engine.ts';
import { isLocked, managedChannelsOf, readMirror } from './managed.ts';
import type { Handlers, RulesStatus } from './messages.ts';
import { explained } from './origins.ts';
import { packKey } from './pack-store.ts';
import { readIndex } from './renew-pack.ts';
import { renewChannel, renewNow, setAlarm } from './renewal.ts';
import { forgetTries } from './renewal-status.ts';
import { fingerprintsOf, readRulesStatus } from './rules-status.ts';
import { importList, removeList, subscribeList, switchList } from './subscriptions.ts';

export const rulesHandlers: Handlers = {
  rulesStatus: { from: 'own-pages', answer: readRulesStatus },
  renewNow: {
    from: 'own-pages',
    answer: async ({ id }) => {
      await renewNow(id);
      return readRulesStatus();
    },
  },
  previewChannel: { from: 'own-pages', answer: ({ address }) => previewOf(address) },
  addChannel: {
    from: 'own-pages',
    answer: ({ address, fingerprints }) => thenArmed(addChannel(address, fingerprints)),
  },
  removeChannel: { from: 'own-pages', answer: ({ id }) => thenArmed(removeChannel(id)) },
  subscribeList: { from: 'own-pages', answer: (list) => thenStatus(subscribeList(list)) },
  importList: { from: 'own-pages', answer: ({ blob, name }) => thenStatus(importBlob(blob, name)) },
  setList: { from: 'own-pages', answer: ({ id, enabled }) => thenStatus(switchList(id, enabled === true)) },
  removeList: { from: 'own-pages', answer: ({ id }) => thenStatus(removeList(id)) },
};

/** Only what our own page holds: no other address is fetched by this door. */
async function importBlob(blob: string, name: string): Promise<Result<string, Refusal>> {
  if (!String(blob).startsWith(`blob:${new URL(browser.runtime.getURL('/')).origin}/`))
    return bad(refusalOf('address'));
  try {
    return await importList(await (await fetch(blob)).blob(), String(name).slice(0, 100));
  } catch (error) {
    return bad(refusalOf('unreadable', String(error)));
  }
}

async function thenStatus(change: Promise<Result<unknown, Refusal>>): Promise<Result<RulesStatus, Refusal>> {
  const done = await thenArmed(change);
  return done.ok ? good(await readRulesStatus()) : done;
}

/** What was added is renewed from now on, and what was removed no longer wakes the worker. */
async function thenArmed<T>(change: Promise<T>): Promise<T> {
  try {
    return await change;
  } finally {
    await setAlarm().catch((error: unknown) => console.warn('the next renewal could not be set', error));
  }
}

interface Offered {
  readonly preview: ChannelPreview;
  readonly keys: readonly string[];
}

async function previewOf(address: string): Promise<Result<ChannelPreview, Refusal>> {
  const offered = await readOffered(address);
  return offered.ok ? good(offered.value.preview) : offered;
}

async function readOffered(text: unknown): Promise<Result<Offered, Refusal>> {
  const address = typeof text === 'string' ? parseFolder(text)?.href : undefined;
  if (address === undefined) return bad(refusalOf('address'));
  const index = await readIndex(address);
  if (!index.ok) return bad(await explained(index.error, address));
  if (index.value === 'unchanged') return bad(refusalOf('status', '304'));
  const { id, name, keys, sequence } = index.value.publication;
  const known = allChannelsOf(await readChannels(), await readMirror());
  if (id === baseId || known.some((one) => one.id === id)) return bad(refusalOf('known', id));
  if (known.length >= maximumChannels) return bad(refusalOf('limit', String(maximumChannels)));
  const preview = { id, address, sequence, fingerprints: await fingerprintsOf(keys), ...(name ? { name } : {}) };
  return good({ preview, keys });
}

/** Trusts exactly the keys whose fingerprints were on the screen: if the server offers others by now, nothing is added. */
async function addChannel(text: string, confirmed: readonly string[]): Promise<Result<RulesStatus, Refusal>> {
  if (await isLocked('channels')) return bad(refusalOf('locked'));
  const offered = await readOffered(text);
  if (!offered.ok) return offered;
  const { preview, keys } = offered.value;
  const same = Array.isArray(confirmed) && JSON.stringify(confirmed) === JSON.stringify(preview.fingerprints);
  if (!same) return bad(refusalOf('unknown-key', preview.fingerprints.join(' ')));
  const { id, address, name } = preview;
  const channel: Channel = { id, address, keys, added: Date.now(), ...(name ? { name } : {}) };
  try {
    await changeChannels((all) => [...all.filter((one) => one.id !== id), channel]);
  } catch (error) {
    return bad(refusalOf('storage', String(error)));
  }
  await renewChannel(channel, await packsInForce());
  await reloadEngine();
  return good(await readRulesStatus());
}

async function removeChannel(id: string): Promise<Result<RulesStatus, Refusal>> {
  if (managedChannelsOf(await readMirror()).some((one) => one.id === id)) return bad(refusalOf('locked'));
  try {
    await changeChannels((all) => all.filter((one) => one.id !== id));
    await browser.storage.local.remove(packKey(id));
  } catch (error) {
    return bad(refusalOf('storage', String(error)));
  }
  await forgetTries(id);
  await reloadEngine();
  return good(await readRulesStatus());
}
