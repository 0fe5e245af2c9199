// A list ready to be looked up: sorted 64-bit entries, cut into chunks by their leading bits so that a cold start reads
// few of them. Entry: 48 bits of hash, 1 bit "allow", 15 bits day on which it was first seen. 8 bytes each;
// little-endian, as all machines that run browsers.
import { KeyedHash, type KeyHash, type Salt } from './keyed-hash.ts';

export const maximumEntries = 3_000_000;
const entriesPerChunk = 4096;
const mostBits = 10;
const allowFlag = 0x8000;
const dayMask = 0x7fff;

export interface ListTable {
  /** Leading bits by which the chunks are cut: there are 2^bits of them. */
  readonly bits: number;
  /** Pairs: low word (16 bits hash, flag, day), high word (32 bits hash). */
  readonly chunks: readonly Uint32Array<ArrayBuffer>[];
  readonly entries: number;
}

/** Days since 2020-01-01 UTC; 15 bits last until 2109. */
export function dayOf(epochMs: number): number {
  return Math.min(dayMask, Math.max(0, Math.floor((epochMs - Date.UTC(2020, 0, 1)) / 86_400_000)));
}

export function dateOf(day: number): string {
  return new Date(Date.UTC(2020, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
}

export class TableBuilder {
  #words = new Uint32Array(2 * 1024);
  #count = 0;
  readonly #hash: KeyHash = { high: 0, low: 0 };
  readonly #keyed: KeyedHash;
  readonly #day: number;

  constructor(salt: Salt, day: number) {
    this.#keyed = new KeyedHash(salt);
    this.#day = day;
  }

  /** `false` when the table is full. `entry`: a host, or `host/path`. */
  add(entry: string, says: 'block' | 'allow'): boolean {
    if (this.#count >= maximumEntries) return false;
    const at = 2 * this.#count;
    if (at === this.#words.length) {
      const wider = new Uint32Array(2 * this.#words.length);
      wider.set(this.#words);
      this.#words = wider;
    }
    this.#keyed.entry(this.#hash, entry);
    this.#words[at] = ((this.#hash.low << 16) | (says === 'allow' ? allowFlag : 0) | this.#day) >>> 0;
    this.#words[at + 1] = this.#hash.high;
    this.#count += 1;
    return true;
  }

  /** Sorts, joins doubles (allow wins) and takes over the days that `before` knows. */
  finish(before?: ListTable): ListTable {
    const words = this.#words.subarray(0, 2 * this.#count);
    new BigUint64Array(words.buffer, 0, this.#count).sort();
    const old = before ? wordsOf(before) : new Uint32Array();
    let kept = 0;
    let seen = 0;
    for (let at = 0; at < words.length; at += 2) {
      const low = words[at] ?? 0;
      const high = words[at + 1] ?? 0;
      if (kept > 0 && words[2 * kept - 1] === high && ((words[2 * kept - 2] ?? 0) ^ low) >>> 16 === 0) {
        words[2 * kept - 2] = ((words[2 * kept - 2] ?? 0) | (low & allowFlag)) >>> 0;
        continue;
      }
      while (seen < old.length && isBefore(old, seen, high, low)) seen += 2;
      const isOld = old[seen + 1] === high && ((old[seen] ?? 0) ^ low) >>> 16 === 0;
      const day = isOld ? (old[seen] ?? 0) & dayMask : low & dayMask;
      words[2 * kept] = ((low & ~dayMask) | day) >>> 0;
      words[2 * kept + 1] = high;
      kept += 1;
    }
    return cut(words.subarray(0, 2 * kept));
  }
}

function isBefore(words: Uint32Array, at: number, high: number, low: number): boolean {
  const otherHigh = words[at + 1] ?? 0;
  return otherHigh < high || (otherHigh === high && (words[at] ?? 0) >>> 16 < low >>> 16);
}

function wordsOf({ chunks }: ListTable): Uint32Array {
  const words = new Uint32Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    words.set(chunk, at);
    at += chunk.length;
  }
  return words;
}

function cut(words: Uint32Array): ListTable {
  const entries = words.length / 2;
  const bits = Math.min(mostBits, Math.max(0, Math.ceil(Math.log2(Math.max(1, entries / entriesPerChunk)))));
  const chunks: Uint32Array<ArrayBuffer>[] = [];
  let from = 0;
  for (let number = 0; number < 2 ** bits; number++) {
    let to = from;
    while (to < words.length && chunkOf(words[to + 1] ?? 0, bits) === number) to += 2;
    chunks.push(words.slice(from, to));
    from = to;
  }
  return { bits, chunks, entries };
}

/** Number of the chunk in which a hash with this upper half stands. */
export function chunkOf(high: number, bits: number): number {
  return bits === 0 ? 0 : high >>> (32 - bits);
}

export interface Found {
  readonly says: 'block' | 'allow';
  readonly day: number;
}

/**
 * Looks the hash up in its chunk of a table of that many bits. Hashes are spread evenly, so where one stands is guessed from its
 * value, once more from what stands there, and is then a few entries away: two places in memory, where a binary search visits twelve.
 */
export function findIn(chunk: Uint32Array, { high, low }: KeyHash, bits: number): Found | undefined {
  const entries = chunk.length >>> 1;
  if (entries === 0) return undefined;
  const spread = entries / 2 ** 32;
  const wanted = (high << bits) >>> 0;
  const guess = Math.floor(wanted * spread);
  const there = ((chunk[2 * guess + 1] ?? 0) << bits) >>> 0;
  let at = Math.min(entries - 1, Math.max(0, guess + Math.round((wanted - there) * spread)));
  while (at > 0 && (chunk[2 * at - 1] ?? 0) >= high) at -= 1;
  while (at < entries && (chunk[2 * at + 1] ?? 0) < high) at += 1;
  for (; at < entries && chunk[2 * at + 1] === high; at++) {
    const word = chunk[2 * at] ?? 0;
    if (word >>> 16 === low) return { says: word & allowFlag ? 'allow' : 'block', day: word & dayMask };
  }
  return undefined;
}
