// Entries of lists are kept as hashes only: a plain-text list on disk alarms virus scanners. 48 bits, keyed with a secret of this
// installation, so that nobody outside can look for a name that collides with an entry. No cryptographic promise beyond that.

/** Two random 32-bit numbers, made once an installation. */
export type Salt = readonly [number, number];

/** The upper 32 bits, and the lower 16. */
export interface KeyHash {
  high: number;
  low: number;
}

/** Writes into `into`, because a look-up makes several and a million of them should make no garbage. */
export function hashInto(into: KeyHash, text: string, salt: Salt): void {
  let a = salt[0] | 0;
  let b = salt[1] | 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
    b = (b << 13) | (b >>> 19);
  }
  // Either half depends on both lanes and on the length.
  a = mixed(a ^ text.length ^ Math.imul(b, 0x9e3779b1));
  b = mixed(b ^ Math.imul(a, 0xc2b2ae35) ^ salt[0]);
  into.high = a >>> 0;
  into.low = b >>> 16;
}

/** Every input bit reaches every output bit (the finishing step of MurmurHash3). */
function mixed(value: number): number {
  let x = value ^ (value >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return x ^ (x >>> 16);
}
