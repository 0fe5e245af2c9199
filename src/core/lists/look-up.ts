// Is this host, a parent of it up to its site, or this exact page on one of the lists? Synchronous, over the chunks in memory;
// what would have to be read first is noted, so that the caller can read it and ask again.
import { hashInto, type KeyHash, type Salt } from './keyed-hash.ts';
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

/** A list's own exceptions come before its entries; another list's entry still counts. */
export function lookupIn(lists: readonly OpenList[], salt: Salt, missing: (chunk: MissingChunk) => void): ListLookup {
  const hash: KeyHash = { high: 0, low: 0 };

  const find = (list: OpenList, entry: string): Found | undefined => {
    hashInto(hash, entry, salt);
    const number = chunkOf(hash.high, list.bits);
    const chunk = list.chunks[number];
    if (chunk) return findIn(chunk, hash);
    missing([list, number]);
    return undefined;
  };

  const hitOf = (list: OpenList, host: string, site: string, path: string): ListHit | undefined => {
    let block: ListHit | undefined;
    for (const entry of entriesOf(host, site, path)) {
      const found = find(list, entry);
      if (!found) continue;
      const { id, name, date } = list;
      const hit: ListHit = { list: id, name, says: found.says, entry, since: dateOf(found.day), date };
      if (hit.says === 'allow') return hit;
      block ??= hit;
    }
    return block;
  };

  return (host, site, path) => {
    let allowed: ListHit | undefined;
    for (const list of lists) {
      const hit = hitOf(list, host, site, path);
      if (hit?.says === 'block') return hit;
      allowed ??= hit;
    }
    return allowed;
  };
}

/** The most particular first. Never above the site: a line that names a public suffix covers nobody. */
function entriesOf(host: string, site: string, path: string): readonly string[] {
  const entries: string[] = [];
  const page = pathOf(path);
  if (page !== '') entries.push(host + page);
  let part = host;
  while (part !== site && part.endsWith(`.${site}`)) {
    entries.push(part);
    part = part.slice(part.indexOf('.') + 1);
  }
  entries.push(part);
  return entries;
}
