// Base64 and base64url to text, without a browser's help. Addresses only: what is no UTF-8 is no address.

const digits = new Map(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((character, value) => [character, value]),
);

/** The text, or `undefined` when the input is no base64 or holds no UTF-8. */
export function fromBase64(input: string): string | undefined {
  const plain = input.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  if (plain.length < 2 || plain.length > 8192 || plain.length % 4 === 1) return undefined;
  let bits = 0;
  let held = 0;
  let escaped = '';
  for (const character of plain) {
    const value = digits.get(character);
    if (value === undefined) return undefined;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    escaped += `%${((bits >> held) & 0xff).toString(16).padStart(2, '0')}`;
  }
  try {
    return decodeURIComponent(escaped);
  } catch {
    return undefined;
  }
}

/** Bytes as one character each, for tables of single characters. */
export function bytesOfBase64(input: string): string {
  return fromBase64(input) ?? '';
}
