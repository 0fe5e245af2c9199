// Lists while rating: opened once a worker start, chunks read as they are needed, then looked up without waiting.
import { browser } from 'wxt/browser';
import type { Salt } from '../../core/lists/keyed-hash.ts';
import { lookupIn, type MissingChunk, type OpenList } from '../../core/lists/look-up.ts';
import type { ListLookup } from '../../core/lists/model.ts';
import { type ListRecord, readChunks, readListRecords, readSalt } from './list-store.ts';

/** In storage.local, `true` before the first list is written: who has no list never opens the database. */
export const listsKey = 'hasLists';

interface Opened {
  readonly lists: readonly OpenList[];
  readonly salt: Salt;
}

let opening: Promise<Opened | undefined> | undefined;

/** After any change of lists, in this context. */
export function forgetLists(): void {
  opening = undefined;
}

/**
 * Runs `rate` with the lists; once more when it asked for a part that was not in memory yet. `rate` must be repeatable.
 */
export async function withLists<T>(rate: (lists: ListLookup | undefined) => T): Promise<T> {
  const opened = await ready();
  if (!opened) return rate(undefined);
  // A second reading may lead further (a short link's target), a third is enough for any chain in practice.
  for (let round = 0; round < 3; round += 1) {
    const missing = new Map<string, MissingChunk>();
    const answer = rate(lookupIn(opened.lists, opened.salt, (one) => missing.set(`${one[0].id} ${one[1]}`, one)));
    if (missing.size === 0) return answer;
    await fill([...missing.values()]);
  }
  return rate(lookupIn(opened.lists, opened.salt, () => undefined));
}

/** Opens the lists while other things are read; call `withLists` for what they say. */
export function openListsAhead(): void {
  void ready();
}

function ready(): Promise<Opened | undefined> {
  opening ??= openLists();
  return opening;
}

/**
 * A database that cannot be read rates without lists, and is tried again the next time: the rules still work, and
 * options says what is wrong.
 */
async function openLists(): Promise<Opened | undefined> {
  try {
    if ((await browser.storage.local.get(listsKey))[listsKey] !== true) return undefined;
    const [records, salt] = await Promise.all([readListRecords(), readSalt()]);
    const lists = records.filter(({ enabled }) => enabled).map(openListOf);
    return lists.length === 0 ? undefined : { lists, salt };
  } catch (error) {
    console.warn('lists cannot be opened', error);
    forgetLists();
    return undefined;
  }
}

function openListOf({ id, name, bits, fetched }: ListRecord): OpenList {
  const date = new Date(fetched).toISOString().slice(0, 10);
  return { id, name, date, bits, chunks: new Array<Uint32Array | undefined>(2 ** bits).fill(undefined) };
}

async function fill(missing: readonly MissingChunk[]): Promise<void> {
  const nothing = new Uint32Array();
  const keys = missing.map(([list, chunk]) => [list.id, chunk] as const);
  // What is damaged counts as empty, so that asking again ends; what could not be read at all is read with the next
  // message.
  const chunks = await readChunks(keys).catch((error: unknown) => {
    console.warn('lists cannot be read', error);
    forgetLists();
    return [];
  });
  for (const [at, [list, chunk]] of missing.entries()) list.chunks[chunk] = chunks[at] ?? nothing;
}
