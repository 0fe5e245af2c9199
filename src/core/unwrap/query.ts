// Parameters as they stand: in their order, each name decoded, each value raw.
import { decodedOf } from '../address/url.ts';

export interface Parameter {
  readonly name: string;
  readonly raw: string;
  /** Place of the raw value in the query. */
  readonly at: number;
}

const mostParameters = 200;

/** Reads `?a=1&b=2` or `#a=1`, at most 200 of them; `&amp;` parts parameters, too. What has no `=` is none. */
export function parametersOf(query: string): readonly Parameter[] {
  const found: Parameter[] = [];
  let at = query.startsWith('?') || query.startsWith('#') ? 1 : 0;
  while (at < query.length && found.length < mostParameters) {
    let end = query.indexOf('&', at);
    if (end < 0) end = query.length;
    const equals = query.indexOf('=', at);
    if (equals >= at && equals < end) {
      const name = query.slice(at, equals).replace(/^amp;/, '');
      found.push({ name: decodedOf(name) ?? name, raw: query.slice(equals + 1, end), at: equals + 1 });
    }
    at = end + 1;
  }
  return found;
}

/** A raw value as an address: decoded until a scheme can be read, at most three times; `undefined` when there is none. */
export function addressIn(raw: string): string | undefined {
  let value: string | undefined = raw.trim();
  for (let times = 0; times < 4 && value !== undefined; times++) {
    const read = asBrowsersRead(value);
    if (hasScheme(read)) return read;
    const next: string | undefined = value.includes('%') ? decodedOf(value) : undefined;
    if (next === value) break;
    value = next;
  }
  return undefined;
}

/** Browsers leave out tabs and line ends, take a backslash for a slash, and any number of them for two; a `+` is a space. */
function asBrowsersRead(value: string): string {
  return value
    .replace(/[\t\r\n]+|^[\s+]+/g, '')
    .replace(/^https?:[\\/]+/i, (scheme) => scheme.replace(/[\\/]+/, '//'))
    .replace(/^[\\/]{2,}/, '//');
}

function hasScheme(value: string): boolean {
  return /^\s*[a-z][a-z0-9+.-]{1,30}:\/\/[^\s/]/i.test(value) || /^\/\/[a-z0-9-]+\.[a-z0-9.-]+/i.test(value);
}

/** A bare host with a path, as some wrappers carry it. */
export function bareAddressIn(raw: string): string | undefined {
  const value = decodedOf(raw);
  return value !== undefined && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#:]|$)/i.test(value) ? `http://${value}` : undefined;
}
