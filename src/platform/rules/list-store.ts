// Lists in IndexedDB: what is known about each, and its chunks as bytes. storage.local would cost JSON for megabytes.
// Every change is one transaction: the old table or the new one is there, never half of one.
import * as v from 'valibot';
import type { Salt } from '../../core/lists/keyed-hash.ts';
import type { ListTable } from '../../core/lists/table.ts';
import { isTime } from '../../core/unknown.ts';

const time = v.custom<number>(isTime);

const recordSchema = v.object({
  id: v.string(),
  name: v.string(),
  /** Empty for an imported file. */
  address: v.string(),
  /** Epoch milliseconds: added by the user, and last fetched. */
  added: time,
  fetched: time,
  enabled: v.boolean(),
  managed: v.boolean(),
  /** Epoch milliseconds at which the user took it away; kept for undo, because a file cannot be fetched again. */
  removed: v.optional(time),
  etag: v.optional(v.string()),
  bits: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(16)),
  counts: v.object({ entries: v.number(), bad: v.number(), skipped: v.number() }),
  examples: v.array(v.string()),
});
export type ListRecord = v.InferOutput<typeof recordSchema>;

const saltSchema = v.tuple([v.number(), v.number()]);

let opening: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opening ??= openDatabase();
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('lists', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('records', { keyPath: 'id' });
      request.result.createObjectStore('chunks');
      request.result.createObjectStore('facts');
    };
    request.onsuccess = () => {
      // Another version of the extension, or "clear data": let go, and open anew when next needed.
      request.result.onversionchange = () => {
        request.result.close();
        opening = undefined;
      };
      // The browser may close it by itself, where the disk fails for a moment.
      request.result.onclose = () => {
        opening = undefined;
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error ?? new Error('the database of lists cannot be opened'));
    request.onblocked = () => reject(new Error('the database of lists is blocked'));
  });
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('a list cannot be read'));
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('a list cannot be written'));
  });
}

/** The records of lists in the order in which they were added. Throws when the database cannot be read. */
export async function readListRecords(): Promise<readonly ListRecord[]> {
  return (await readAllRecords()).filter(({ removed }) => removed === undefined);
}

/** Also those that are only kept for undo. */
export async function readAllRecords(): Promise<readonly ListRecord[]> {
  const all: unknown[] = await resultOf((await database()).transaction('records').objectStore('records').getAll());
  const records = all.flatMap((one) => {
    const parsed = v.safeParse(recordSchema, one);
    return parsed.success ? [parsed.output] : [];
  });
  return records.sort((one, other) => one.added - other.added);
}

/** The secret that keys this installation's hashes; made on first use. */
export async function readSalt(): Promise<Salt> {
  const open = await database();
  // A transaction that may write waits for the disk, and every cold look-up comes through here.
  const known = await saltIn(open.transaction('facts').objectStore('facts'));
  if (known) return known;
  const facts = open.transaction('facts', 'readwrite').objectStore('facts');
  const madeMeanwhile = await saltIn(facts);
  if (madeMeanwhile) return madeMeanwhile;
  const [one = 1, other = 2] = crypto.getRandomValues(new Uint32Array(2));
  await resultOf(facts.put([one, other], 'salt'));
  return [one, other];
}

async function saltIn(facts: IDBObjectStore): Promise<Salt | undefined> {
  const parsed = v.safeParse(saltSchema, await resultOf<unknown>(facts.get('salt')));
  return parsed.success ? parsed.output : undefined;
}

/** The chunks asked for, in that order; `undefined` where one is missing or damaged. */
export async function readChunks(
  wanted: readonly (readonly [id: string, chunk: number])[],
): Promise<readonly (Uint32Array<ArrayBuffer> | undefined)[]> {
  const store = (await database()).transaction('chunks').objectStore('chunks');
  return Promise.all(
    wanted.map(async (key) => {
      const bytes: unknown = await resultOf(store.get([...key]));
      return bytes instanceof ArrayBuffer && bytes.byteLength % 8 === 0 ? new Uint32Array(bytes) : undefined;
    }),
  );
}

/** The whole table of a list as it stands, for carrying its days over; `undefined` where a part is missing. */
export async function readTable({ id, bits, counts }: ListRecord): Promise<ListTable | undefined> {
  const chunks = await readChunks(Array.from({ length: 2 ** bits }, (_, number) => [id, number] as const));
  const whole = chunks.filter((chunk) => chunk !== undefined);
  return whole.length === chunks.length ? { bits, chunks: whole, entries: counts.entries } : undefined;
}

/** Record and table in one transaction. Throws when there is no room; then the earlier list stands. */
export function writeList(record: ListRecord, table: ListTable): Promise<void> {
  return change((records, chunks) => {
    chunks.delete(chunksOf(record.id));
    for (const [number, chunk] of table.chunks.entries()) chunks.put(chunk.buffer, [record.id, number]);
    records.put(record);
  });
}

export function writeListRecord(record: ListRecord): Promise<void> {
  return change((records) => void records.put(record));
}

export function deleteList(id: string): Promise<void> {
  return change((records, chunks) => {
    chunks.delete(chunksOf(id));
    records.delete(id);
  });
}

/**
 * Every list is gone but those of these ids, unreadable ones among them; with the last of them the secret they were
 * hashed with.
 */
export async function eraseLists(kept: readonly string[]): Promise<void> {
  const transaction = (await database()).transaction(['records', 'chunks', 'facts'], 'readwrite');
  const done = finished(transaction);
  const [records, chunks] = [transaction.objectStore('records'), transaction.objectStore('chunks')];
  if (kept.length === 0) for (const store of [records, chunks, transaction.objectStore('facts')]) store.clear();
  else {
    for (const id of await resultOf(records.getAllKeys())) if (!kept.includes(String(id))) records.delete(id);
    for (const key of await resultOf(chunks.getAllKeys()))
      if (!Array.isArray(key) || !kept.includes(String(key[0]))) chunks.delete(key);
  }
  await done;
}

/** All of `task` or nothing of it. Throws when nothing of it was done. */
async function change(task: (records: IDBObjectStore, chunks: IDBObjectStore) => void): Promise<void> {
  const transaction = (await database()).transaction(['records', 'chunks'], 'readwrite');
  const done = finished(transaction);
  try {
    task(transaction.objectStore('records'), transaction.objectStore('chunks'));
  } catch (error) {
    done.catch(() => console.warn('a change of lists was taken back', error));
    transaction.abort();
    throw error;
  }
  await done;
}

function chunksOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}
