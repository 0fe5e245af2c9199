// The prepared form of the packs in force: shipped for the bundled pack, kept in IndexedDB for others. Only a cache:
// whatever is missing, damaged or of other packs is made anew.
import { browser } from 'wxt/browser';
import type { Pack } from '../../core/pack/format.ts';
import type { LexiconState } from '../../core/words/phrases/lexicon.ts';
import { prepareWords } from '../../core/words/phrases/lexicon.ts';
import { bytesOfPrepared, parsePrepared } from '../../core/words/phrases/prepared.ts';
import type { PackInForce } from './packs.ts';
import { fetchShipped, shippedPrepared } from './shipped.ts';

const storeName = 'prepared';

interface Kept {
  /** Names the packs, their signatures and the version of the extension. */
  readonly key: string;
  readonly bytes: ArrayBuffer;
  /** SHA-256 of the bytes: a damaged automaton could run for ever. */
  readonly digest: ArrayBuffer;
}

/** `shipped`: the form that belongs to the bundled pack, see `readShipped`. */
export async function readPrepared(
  inForce: readonly PackInForce[],
  shipped: ArrayBuffer | undefined,
): Promise<LexiconState | undefined> {
  try {
    if (inForce.every(({ source }) => source !== 'renewed')) return shipped && parsePrepared(shipped);
    const packs = inForce.flatMap(({ pack }) => (pack ? [pack] : []));
    const key = keyOf(inForce);
    const kept = await readKept();
    if (kept?.key === key && same(await digestOf(kept.bytes), kept.digest)) return parsePrepared(kept.bytes);
    return await prepareAndKeep(key, packs);
  } catch (error) {
    console.warn('the prepared rules cannot be used; they are made anew', error);
    return undefined;
  }
}

/** Read while the packs are read: for most people it is the one that is needed. */
export async function readShipped(): Promise<ArrayBuffer | undefined> {
  try {
    return await (await fetchShipped(shippedPrepared)).arrayBuffer();
  } catch {
    return undefined;
  }
}

/** A pack was taken away: nothing made of it stays. Never rejects. */
export async function forgetPrepared(): Promise<void> {
  try {
    await change((store) => store.delete(storeName));
  } catch (error) {
    console.warn('the prepared rules could not be forgotten', error);
  }
}

async function prepareAndKeep(key: string, packs: readonly Pack[]): Promise<LexiconState> {
  const state = prepareWords(packs);
  const bytes = bytesOfPrepared(state).buffer;
  const kept: Kept = { key, bytes, digest: await digestOf(bytes) };
  // Nobody waits for it: without it the next start only takes longer.
  void change((store) => store.put(kept, storeName)).catch((error: unknown) =>
    console.warn('the prepared rules cannot be kept', error),
  );
  return state;
}

function keyOf(inForce: readonly PackInForce[]): string {
  const packs = inForce.map(({ pack, channel, mark = '' }) => `${channel.id} ${pack?.sequence ?? 0} ${mark}`);
  return [browser.runtime.getManifest().version, ...packs].join('\n');
}

async function readKept(): Promise<Kept | undefined> {
  const value: unknown = await change((store) => store.get(storeName));
  return typeof value === 'object' && value !== null ? (value as Kept) : undefined;
}

function digestOf(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-256', bytes);
}

function same(one: ArrayBuffer, other: ArrayBuffer): boolean {
  const [a, b] = [new Uint8Array(one), new Uint8Array(other)];
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

async function change<T>(task: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await resultOf(opening());
  try {
    return await resultOf(task(database.transaction(storeName, 'readwrite').objectStore(storeName)));
  } finally {
    database.close();
  }
}

function opening(): IDBOpenDBRequest {
  const request = indexedDB.open('prepared', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(storeName);
  return request;
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the prepared rules cannot be read'));
  });
}
