// Is this host, a parent of it up to its site, or this exact page on one of the lists? Synchronous, over the chunks in
// memory; what would have to be read first is noted, so that the caller can read it and ask again.
import { KeyedHash, type KeyHash, type Salt } from './keyed-hash.ts';
import type { ListHit, ListLookup } from './model.ts';
import { pathOf } from './parse-line.ts';
import { chunkOf, dateOf, type Found, findIn } from './table.ts';

/** A list whose chunks come as they are needed; `undefined` where one is not in memory yet. */
export interface OpenList {
  readonly id: string;
  readonly name: string;
  /** Day (YYYY-MM-DD) on which it was last fetched. */
  readonly date: string;
  readonly bits: number;
  readonly chunks: (Uint32Array | undefined)[];
}

export type MissingChunk = readonly [list: OpenList, chunk: number];

/** More labels than any real host has below its site; what is beyond is looked up by its page and its first parents. */
const mostEntries = 24;

/** A list's own exceptions come before its entries; another list's entry still counts. */
export function lookupIn(lists: readonly OpenList[], salt: Salt, missing: (chunk: MissingChunk) => void): ListLookup {
  const keyed = new KeyedHash(salt);
  const hashes: readonly KeyHash[] = Array.from({ length: mostEntries }, () => ({ high: 0, low: 0 }));
  const starts = new Uint16Array(mostEntries);
  /** Dates as written, by day: making one costs more than a look-up. */
  const dates = new Map<number, string>();
  const dateOfDay = (day: number): string => {
    const date = dates.get(day) ?? dateOf(day);
    dates.set(day, date);
    return date;
  };

  /** Hashes of the site, of each name below it down to the host, and of the page last. Answers how many. */
  const hashAll = (host: string, site: string, page: string): number => {
    let count = 0;
    let end = host.length;
    // Never above the site: a line that names a public suffix covers nobody.
    let from = site !== '' && host.endsWith(site) ? labelAt(host, host.length - site.length) : 0;
    keyed.start();
    while (true) {
      keyed.host(host, from, end);
      if (count < mostEntries - 1) count = put(count, from);
      if (from === 0) break;
      end = from;
      from = labelAt(host, from - 1);
    }
    if (page !== '') {
      keyed.path(page, 0, page.length);
      count = put(count, 0);
    }
    return count;
  };

  const put = (at: number, start: number): number => {
    const hash = hashes[at];
    if (hash) keyed.take(hash);
    starts[at] = start;
    return at + 1;
  };

  const find = (list: OpenList, hash: KeyHash): Found | undefined => {
    const number = chunkOf(hash.high, list.bits);
    const chunk = list.chunks[number];
    if (chunk) return findIn(chunk, hash, list.bits);
    missing([list, number]);
    return undefined;
  };

  return (host, site, path) => {
    const page = pathOf(path);
    const count = hashAll(host, site, page);
    let allowed: ListHit | undefined;
    for (const list of lists) {
      let hit: ListHit | undefined;
      for (let at = 0; at < count; at++) {
        const hash = hashes[at];
        const found = hash && find(list, hash);
        // The more particular entry is the one to name, except that an exception ends it.
        if (!found || hit?.says === 'allow') continue;
        const entry = page !== '' && at === count - 1 ? host + page : host.slice(starts[at]);
        hit = { list: list.id, name: list.name, says: found.says, entry, since: dateOfDay(found.day), date: list.date };
      }
      if (hit?.says === 'block') return hit;
      allowed ??= hit;
    }
    return allowed;
  };
}

const dot = 0x2e;

/** Where the label begins that ends before `end`, or in whose midst `end` is. */
function labelAt(host: string, end: number): number {
  let at = end;
  while (at > 0 && host.charCodeAt(at - 1) !== dot) at -= 1;
  return at;
}
