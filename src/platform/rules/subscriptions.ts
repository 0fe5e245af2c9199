// Adding, renewing, switching and removing lists.
import { browser } from 'wxt/browser';
import type { ReadList } from '../../core/lists/read-list.ts';
import { type Refusal, refusalOf } from '../../core/pack/refusal.ts';
import { bad, good, type Result } from '../../core/result.ts';
import { inTurn } from '../turns.ts';
import { parseAddress } from './address.ts';
import { tellRulesChanged } from './engine.ts';
import { type FetchedList, fetchList, readListFile } from './fetch-list.ts';
import {
  deleteList,
  eraseLists,
  type ListRecord,
  readAllRecords,
  readListRecords,
  writeList as storeList,
  writeListRecord,
} from './list-store.ts';
import { forgetLists, listsKey } from './lists.ts';
import { isLocked, type ManagedList } from './managed.ts';
import { explained } from './origins.ts';
import { forgetTries, noteTry } from './renewal-status.ts';

const maximumLists = 16;
/** Removed lists from files, kept for undo: so many, and so long. */
const maximumRemoved = 4;
const removedMs = 30 * 86_400_000;

export interface NewList {
  /** Of a list that was there before. */
  readonly id?: string | undefined;
  readonly address: string;
  readonly name?: string | undefined;
  readonly managed?: boolean;
}

/** Fetches and keeps a list; nothing is kept when it cannot be read. */
export function subscribeList({
  id,
  address: text,
  name,
  managed = false,
}: NewList): Promise<Result<ListRecord, Refusal>> {
  return inTurn('lists', async () => {
    const url = typeof text === 'string' ? parseAddress(text) : undefined;
    if (!url) return bad(refusalOf('address'));
    const refused = await refuseNew(url.href, managed);
    if (refused) return bad(refused);
    const fetched = await fetchList(url.href);
    if (!fetched.ok) return bad(await explained(fetched.error, url.href));
    if (fetched.value === 'unchanged') return bad(refusalOf('status', '304'));
    const record = newRecord(url.href, name ?? url.hostname, managed, fetched.value);
    return keep({ ...record, id: id ?? record.id }, fetched.value);
  });
}

/** Reads and keeps a list from a file. Runs in the page that has the file: a message could not carry it. */
export function importList(file: Blob, name: string): Promise<Result<ListRecord, Refusal>> {
  return inTurn('lists', async () => {
    const refused = await refuseNew('', false);
    if (refused) return bad(refused);
    const read = await readListFile(file);
    return read.ok ? keep(newRecord('', name, false, read.value), read.value) : read;
  });
}

/** One try to renew a list. `true` when it changed. */
export function renewList(id: string): Promise<boolean> {
  return inTurn('lists', async () => {
    // Read in this turn: while another list was fetched, this one may have been removed or switched off.
    const record = (await readListRecords()).find((one) => one.id === id && one.enabled);
    if (!record) return false;
    const fetched = await fetchList(record.address, record);
    const kept =
      fetched.ok && fetched.value !== 'unchanged' ? await keep(renewed(record, fetched.value), fetched.value) : fetched;
    await noteTry(record.id, Date.now(), kept.ok ? undefined : await explained(kept.error, record.address));
    return kept.ok && kept.value !== 'unchanged';
  });
}

export function switchList(id: string, enabled: boolean): Promise<Changed> {
  return changing(id, (record) => writeListRecord({ ...record, enabled }));
}

/** What came from a file stays for undo; the rest can be fetched again. */
export function removeList(id: string): Promise<Changed> {
  return changing(id, async (record) => {
    await (record.address === '' ? writeListRecord({ ...record, removed: Date.now() }) : deleteList(id));
    await forgetTries(id);
    await forgetRemoved();
  });
}

/** Takes the removal of a list from a file back; nothing where it is no longer kept. */
export function restoreList(id: string): Promise<Changed> {
  return inTurn('lists', async () => {
    const refused = await refuseNew('', false);
    if (refused) return bad(refused);
    const task = ({ removed: _gone, ...record }: ListRecord) => writeListRecord(record);
    return changeUnlocked((one) => one.id === id && one.removed !== undefined, task);
  });
}

/** Ends the time for undo of those that are over it. */
export async function forgetRemoved(): Promise<void> {
  const removed = (await readAllRecords()).filter((one) => one.removed !== undefined);
  removed.sort((one, other) => (other.removed ?? 0) - (one.removed ?? 0));
  for (const [at, one] of removed.entries()) {
    if (at >= maximumRemoved || (one.removed ?? 0) < Date.now() - removedMs) await deleteList(one.id);
  }
}

/** Nothing is left of any list but those of the policy, and no undo. Throws when storage refuses. */
export function eraseAllLists(): Promise<void> {
  return inTurn('lists', async () => {
    const managed = (await readListRecords()).filter((one) => one.managed);
    // First: whoever looks lists up meanwhile makes no new secret.
    if (managed.length === 0) await browser.storage.local.remove(listsKey);
    await eraseLists(managed.map(({ id }) => id));
    forgetLists();
  });
}

/** The lists of the policy, and none that was in an earlier one. */
export async function followPolicy(lists: readonly ManagedList[]): Promise<void> {
  const records = await readListRecords();
  const isOver = ({ managed, address }: ListRecord) => managed && !lists.some((list) => list.address === address);
  const over = records.filter(isOver);
  for (const { id } of over) await inTurn('lists', () => deleteList(id));
  if (over.length > 0) {
    forgetLists();
    await tellRulesChanged();
  }
  for (const list of lists) {
    if (!records.some(({ address }) => address === list.address)) await subscribeList({ ...list, managed: true });
  }
}

/** The list as it was; nothing where there is none of that id. */
type Changed = Result<ListRecord | undefined, Refusal>;

function changing(id: string, task: (record: ListRecord) => Promise<void>): Promise<Changed> {
  return inTurn('lists', () => changeUnlocked((one) => one.id === id && one.removed === undefined, task));
}

async function changeUnlocked(
  isWanted: (record: ListRecord) => boolean,
  task: (record: ListRecord) => Promise<void>,
): Promise<Changed> {
  try {
    const record = (await readAllRecords()).find(isWanted);
    if (record?.managed) return bad(refusalOf('locked'));
    if (record) await task(record);
    forgetLists();
    await tellRulesChanged();
    return good(record);
  } catch (error) {
    return bad(refusalOf('storage', String(error)));
  }
}

async function refuseNew(address: string, managed: boolean): Promise<Refusal | undefined> {
  try {
    if (!managed && (await isLocked('lists'))) return refusalOf('locked');
    const records = await readListRecords();
    if (records.length >= maximumLists) return refusalOf('limit', String(maximumLists));
    return address !== '' && records.some((one) => one.address === address) ? refusalOf('known') : undefined;
  } catch (error) {
    return refusalOf('storage', String(error));
  }
}

function newRecord(address: string, name: string, managed: boolean, list: FetchedList): ListRecord {
  const now = Date.now();
  const id = `list-${crypto.randomUUID()}`;
  const plain = { id, name: name.trim().slice(0, 100) || address, address, added: now, enabled: true, managed };
  return renewed({ ...plain, fetched: now, bits: 0, counts: list.counts, examples: [] }, list);
}

function renewed({ etag: _old, ...record }: ListRecord, { table, counts, examples, etag }: FetchedList): ListRecord {
  const fresh = { fetched: Date.now(), bits: table.bits, counts, examples: [...examples] };
  return { ...record, ...fresh, ...(etag === undefined ? {} : { etag }) };
}

async function keep(record: ListRecord, { table }: ReadList): Promise<Result<ListRecord, Refusal>> {
  try {
    await browser.storage.local.set({ [listsKey]: true });
    await storeList(record, table);
    forgetLists();
    await tellRulesChanged();
    return good(record);
  } catch (error) {
    return bad(refusalOf('storage', String(error)));
  }
}
