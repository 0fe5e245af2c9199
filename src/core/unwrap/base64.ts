// Base64 and base64url to text, without a browser's help. Addresses only: what is no UTF-8 is no address.

const digits = new Map(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((character, value) => [character, value]),
);

/** The text, or `undefined` when the input is no base64 or holds no UTF-8. */
export function fromBase64(input: string): string | undefined {
  const { length } = withoutPadding(input);
  const escaped = length < 2 || length > 8192 || length % 4 === 1 ? undefined : percentOf(input);
  try {
    return escaped === undefined ? undefined : decodeURIComponent(escaped);
  } catch {
    return undefined;
  }
}

/** The bytes, percent-encoded; `undefined` for what is neither base64 nor base64url. */
export function percentOf(input: string): string | undefined {
  const plain = withoutPadding(input).replaceAll('-', '+').replaceAll('_', '/');
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
  return escaped;
}

/** By hand: the pattern `=+$` would go through a long row of `=` once from each of them. */
function withoutPadding(input: string): string {
  let end = input.length;
  while (end > 0 && input.charCodeAt(end - 1) === 61) end -= 1;
  return input.slice(0, end);
}

/** How every address that begins with `http` begins in base64. */
const begin = /(?<![A-Za-z0-9+_-])aHR0c[A-Za-z0-9+/_-]{11,4096}/;

/** The http(s) address that stands in base64 in the text, where it begins with one. */
export function encodedAddressIn(text: string): string | undefined {
  const found = begin.exec(text.replaceAll('%2B', '+').replaceAll('%2F', '/'))?.[0];
  // A letter too many belongs to what follows.
  const whole = found !== undefined && found.length % 4 === 1 ? found.slice(0, -1) : found;
  const address = whole === undefined ? undefined : fromBase64(whole);
  return address !== undefined && /^https?:\/\/[^\s/]/i.test(address) ? address : undefined;
}
