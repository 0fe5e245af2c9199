// Entries of lists are kept as hashes only: a plain-text list on disk alarms virus scanners. 48 bits, keyed with a
// secret of this installation, so that nobody outside can look for a name that collides with an entry. No cryptographic
// promise beyond that.

/** Two random 32-bit numbers, made once an installation. */
export type Salt = readonly [number, number];

/** The upper 32 bits, and the lower 16. */
export interface KeyHash {
  high: number;
  low: number;
}

/**
 * Hashes of a host's parents and of a page come out of one pass: the host is read from its end, then the path from its start.
 * Between two steps the hash so far can be taken; a look-up makes no garbage.
 */
export class KeyedHash {
  #a = 0;
  #b = 0;
  #length = 0;
  readonly #salt: Salt;

  constructor(salt: Salt) {
    this.#salt = salt;
  }

  start(): void {
    this.#a = this.#salt[0] | 0;
    this.#b = this.#salt[1] | 0;
    this.#length = 0;
  }

  /** Reads `text` backwards, from before `end` down to `start`. */
  host(text: string, start: number, end: number): void {
    let a = this.#a;
    let b = this.#b;
    for (let at = end - 1; at >= start; at--) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x85ebca6b);
      b = (b << 13) | (b >>> 19);
    }
    this.#a = a;
    this.#b = b;
    this.#length += end - start;
  }

  /**
   * Reads `text` forwards from `start` up to before `end`. The same step as above, written out: a call for each
   * character costs more.
   */
  path(text: string, start: number, end: number): void {
    let a = this.#a;
    let b = this.#b;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x85ebca6b);
      b = (b << 13) | (b >>> 19);
    }
    this.#a = a;
    this.#b = b;
    this.#length += end - start;
  }

  take(into: KeyHash): void {
    // Either half depends on both lanes and on the length.
    const a = mixed(this.#a ^ this.#length ^ Math.imul(this.#b, 0x9e3779b1));
    const b = mixed(this.#b ^ Math.imul(a, 0xc2b2ae35) ^ this.#salt[0]);
    into.high = a >>> 0;
    into.low = b >>> 16;
  }

  /** The hash of a whole entry: `host`, or `host/path`. */
  entry(into: KeyHash, text: string): void {
    const slash = text.indexOf('/');
    const end = slash === -1 ? text.length : slash;
    this.start();
    this.host(text, 0, end);
    this.path(text, end, text.length);
    this.take(into);
  }
}

/** Every input bit reaches every output bit (the finishing step of MurmurHash3). */
function mixed(value: number): number {
  let x = value ^ (value >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return x ^ (x >>> 16);
}
