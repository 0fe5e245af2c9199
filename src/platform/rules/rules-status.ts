// What options shows about channels and lists.
import { browser } from 'wxt/browser';
import type { ListStatus } from '../../core/lists/model.ts';
import { type ChannelStatus, isPinned } from '../../core/pack/channel.ts';
import { isExpired } from '../../core/pack/expiry.ts';
import { fingerprintOf } from '../../core/pack/signature.ts';
import type { RulesStatus } from '../messages.ts';
import { packsInForce } from './engine.ts';
import { readListRecords } from './list-store.ts';
import { listsKey } from './lists.ts';
import { readStoredPack } from './pack-store.ts';
import type { PackInForce } from './packs.ts';
import { type RenewalStatus, readRenewals } from './renewal-status.ts';

export async function readRulesStatus(): Promise<RulesStatus> {
  const [inForce, renewals] = await Promise.all([packsInForce(), readRenewals()]);
  const channels = await Promise.all(inForce.map((one) => channelStatusOf(one, renewals[one.channel.id])));
  return { channels, lists: await listStatuses(renewals) };
}

async function channelStatusOf(inForce: PackInForce, renewal: RenewalStatus | undefined): Promise<ChannelStatus> {
  const { channel, pack, source, dropped, passedOver } = inForce;
  const keys = isPinned(channel) ? channel.keys : ((await readStoredPack(channel.id))?.keys ?? channel.keys);
  const { failures: _failures, ...tries } = renewal ?? { failures: 0 };
  const name = pack?.name ?? channel.name;
  return {
    id: channel.id,
    address: channel.address,
    fingerprints: await fingerprintsOf(keys),
    source,
    expired: pack !== undefined && isExpired(pack, Date.now()),
    managed: channel.managed === true,
    ...(name ? { name } : {}),
    ...(pack ? { pack: factsOf(pack, dropped) } : {}),
    ...(passedOver ? { refusal: passedOver } : {}),
    ...tries,
  };
}

function factsOf(pack: NonNullable<PackInForce['pack']>, dropped: number): NonNullable<ChannelStatus['pack']> {
  const { sequence, issued, expires, rules } = pack;
  return { sequence, issued, expires, rules: rules.length, dropped };
}

export async function fingerprintsOf(keys: readonly string[]): Promise<readonly string[]> {
  const all = await Promise.all(keys.map((key) => fingerprintOf(crypto.subtle, key)));
  return all.filter((one) => one !== undefined);
}

async function listStatuses(renewals: Readonly<Record<string, RenewalStatus>>): Promise<readonly ListStatus[]> {
  try {
    if ((await browser.storage.local.get(listsKey))[listsKey] !== true) return [];
    return (await readListRecords()).map(({ fetched, bits: _bits, etag: _etag, ...record }) => {
      const { failures: _failures, ...tries } = renewals[record.id] ?? { failures: 0 };
      return { lastGood: fetched, ...record, ...tries };
    });
  } catch {
    return [];
  }
}
