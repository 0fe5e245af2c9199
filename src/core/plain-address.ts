// Addresses that the URL standard leaves as they are: their parts are cut out without parsing anything.

export interface PlainParts {
  readonly protocol: 'http:' | 'https:';
  readonly hostname: string;
  readonly pathname: string;
  /** With its `?`, or empty. */
  readonly search: string;
  /** With its `#`, or empty. */
  readonly hash: string;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
const hostCharacter = tableOf(`${letters}0123456789.-`);
const bodyCharacter = tableOf(`${letters}${letters.toUpperCase()}0123456789-._~!$&()*+,;=:@/?#%`);

function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (let at = 0; at < characters.length; at += 1) table[characters.charCodeAt(at)] = 1;
  return table;
}

/** `undefined` where the standard's parser might change or refuse anything: it is asked then. */
export function plainPartsOf(address: string): PlainParts | undefined {
  const secure = address.startsWith('https://');
  if (!secure && !address.startsWith('http://')) return undefined;
  const begin = secure ? 8 : 7;
  const { length } = address;
  let end = begin;
  let dot = begin - 1;
  for (; end < length; end += 1) {
    const code = address.charCodeAt(end);
    if (hostCharacter[code] !== 1) break;
    if (code !== 46) continue;
    if (end === dot + 1) return undefined;
    dot = end;
  }
  // The last label may be part of a number (`0x7f.1`), or empty; internationalized ones are looked at closely.
  const last = address.charCodeAt(dot + 1);
  if (dot < begin || end === dot + 1 || !(last >= 97 && last <= 122) || end - begin > 253) return undefined;
  const hostname = address.slice(begin, end);
  if (hostname.includes('xn--')) return undefined;
  const protocol = secure ? 'https:' : 'http:';
  if (end === length) return { protocol, hostname, pathname: '/', search: '', hash: '' };
  return bodyOf(address, end, { protocol, hostname });
}

function bodyOf(
  address: string,
  begin: number,
  { protocol, hostname }: Pick<PlainParts, 'protocol' | 'hostname'>,
): PlainParts | undefined {
  const { length } = address;
  if (address.charCodeAt(begin) !== 47 || address.startsWith('//', begin + 1)) return undefined;
  let query = -1;
  let fragment = -1;
  for (let at = begin; at < length; at += 1) {
    const code = address.charCodeAt(at);
    if (bodyCharacter[code] !== 1) return undefined;
    if (code === 35) {
      if (fragment < 0) fragment = at;
    } else if (code === 63) {
      if (fragment < 0 && query < 0) query = at;
    } else if (query < 0 && fragment < 0) {
      // Steps of dots are taken out of a path, also when they are written in percents.
      if (code === 37 || (code === 46 && address.charCodeAt(at - 1) === 47)) return undefined;
    }
  }
  const pathEnd = query >= 0 ? query : fragment >= 0 ? fragment : length;
  const queryEnd = fragment >= 0 ? fragment : length;
  // An empty query or fragment is dropped.
  if (query === queryEnd - 1 || fragment === length - 1) return undefined;
  return {
    protocol,
    hostname,
    pathname: address.slice(begin, pathEnd),
    search: query < 0 ? '' : address.slice(query, queryEnd),
    hash: fragment < 0 ? '' : address.slice(fragment),
  };
}
