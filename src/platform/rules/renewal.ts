// Renewal of everything that has an address: by alarm, when stale at start, or when somebody asks.
import { browser } from 'wxt/browser';
import type { Channel } from '../../core/pack/channel.ts';
import { emptySections } from '../../core/pack/filling.ts';
import { isDue, restOf } from '../../core/pack/schedule.ts';
import { namesOf } from '../../core/pack/scope.ts';
import { rulesChangedKey } from '../settings/settings.ts';
import { isGone } from './channels.ts';
import { packsInForce, reloadEngine } from './engine.ts';
import { type ListRecord, readListRecords } from './list-store.ts';
import { forgetLists, listsKey } from './lists.ts';
import { managedListsOf, mirrorPolicies, readMirror } from './managed.ts';
import { explained } from './origins.ts';
import type { PackInForce } from './packs.ts';
import { renewPack } from './renew-pack.ts';
import { noteTry, readRenewals } from './renewal-status.ts';
import { followPolicy, forgetRemoved, renewList } from './subscriptions.ts';

const alarmName = 'renew';
const none: ReadonlySet<string> = new Set();

/** Registers the alarm's listener; call it while the worker starts, synchronously. */
export function startRenewal(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void renewDue();
  });
  // One of our pages imported a list.
  browser.storage.local.onChanged.addListener((changes) => {
    if (rulesChangedKey in changes) forgetLists();
  });
  browser.storage.managed?.onChanged?.addListener(() => void startOver());
  browser.runtime.onInstalled.addListener(() => void startOver());
  browser.runtime.onStartup.addListener(() => void startOver());
}

async function startOver(): Promise<void> {
  if (await mirrorPolicies()) await reloadEngine();
  await renewDue();
}

/** Everything whose time has come; then sets the next alarm, whatever went wrong: nothing else would. */
export async function renewDue(): Promise<void> {
  const renewals = await readRenewals();
  const now = Date.now();
  try {
    await renew((id) => isDue(renewals[id] ?? { failures: 0 }, now));
  } finally {
    await setAlarm();
  }
}

/** Everything, or the one named, whatever its time. */
export async function renewNow(id?: string): Promise<void> {
  try {
    await renew((one) => id === undefined || one === id);
  } finally {
    await setAlarm();
  }
}

async function renew(isWanted: (id: string) => boolean): Promise<void> {
  const inForce = await packsInForce();
  const wanted = inForce.filter(({ channel }) => channel.address !== '' && isWanted(channel.id));
  let changed = false;
  for (const one of wanted) changed = (await renewChannel(one.channel, inForce)) || changed;
  if (changed) await reloadEngine();
  await followListPolicy();
  for (const list of await renewableLists()) if (isWanted(list.id)) await renewList(list.id);
}

/** Whether a new pack was written. Its engine is not loaded yet. */
export async function renewChannel(channel: Channel, inForce: readonly PackInForce[]): Promise<boolean> {
  // Removed while another was fetched.
  if (await isGone(channel)) return false;
  const base = inForce[0]?.pack;
  const sequence = inForce.find((one) => one.channel.id === channel.id)?.pack?.sequence ?? 0;
  const renewed = await renewPack(channel, {
    sequence,
    missing: base ? emptySections(base) : {},
    taken: base ? namesOf(base) : none,
  });
  if (await isGone(channel)) return false;
  await noteTry(channel.id, Date.now(), renewed.ok ? undefined : await explained(renewed.error, channel.address));
  return renewed.ok && renewed.value === 'renewed';
}

async function followListPolicy(): Promise<void> {
  // Private windows of Chrome have a worker and a database of their own, empty at each start: lists do not act there.
  if (browser.extension?.inIncognitoContext) return;
  const policy = managedListsOf(await readMirror());
  try {
    if (policy.length > 0 || (await hasLists())) await followPolicy(policy);
    if (await hasLists()) await forgetRemoved();
  } catch (error) {
    console.warn('the lists of the policy could not be followed', error);
  }
}

async function hasLists(): Promise<boolean> {
  return (await browser.storage.local.get(listsKey))[listsKey] === true;
}

/** Sets the next alarm, or none while nothing has an address. Call it after every change of what is renewed. */
export async function setAlarm(): Promise<void> {
  const inForce = await packsInForce();
  const renewals = await readRenewals();
  const ids = [
    ...inForce.flatMap(({ channel }) => (channel.address === '' ? [] : [channel.id])),
    ...(await renewableLists()).map(({ id }) => id),
  ];
  // The soonest of all; what is not due by then waits for its own turn.
  const now = Date.now();
  const waits = ids.map((id) => restOf(renewals[id] ?? { failures: 0 }, now, Math.random()));
  if (waits.length === 0) await browser.alarms.clear(alarmName);
  else await browser.alarms.create(alarmName, { delayInMinutes: Math.max(1, Math.min(...waits) / 60_000) });
}

/** Lists that have an address. A database that cannot be opened has none to renew. */
async function renewableLists(): Promise<readonly ListRecord[]> {
  try {
    if (!(await hasLists())) return [];
    return (await readListRecords()).filter(({ address, enabled }) => address !== '' && enabled);
  } catch {
    return [];
  }
}
