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

const scheme = 'https?:\\/\\/';
// The last label may not be part of a number (`0x7f.1`), nor empty.
const host = '(?:[a-z0-9-]+\\.)+[a-z][a-z0-9-]*';
const letter = '[\\w\\-.~!$&()*+,;=:@/?%]';
// Steps of dots are taken out of a path, also when they are written in percents; an empty query or fragment is dropped.
const path = `(?!\\/\\/\\/)(?:\\/(?!\\.)|[\\w\\-.~!$&()*+,;=:@])*`;
const plain = new RegExp(`^${scheme}${host}(?:(?=\\/)${path}(?:\\?${letter}+)?(?:#[#${letter.slice(1)}+)?)?$`);

const longestHost = 253;

/** `undefined` where the standard's parser might change or refuse anything: it is asked then. */
export function plainPartsOf(address: string): PlainParts | undefined {
  if (!plain.test(address)) return undefined;
  const secure = address.charCodeAt(4) === 115;
  const begin = secure ? 8 : 7;
  const hostEnd = endOf(address, address.indexOf('/', begin));
  const hostname = address.slice(begin, hostEnd);
  // Internationalized names are looked at closely.
  if (hostname.length > longestHost || hostname.includes('xn--')) return undefined;
  const protocol = secure ? 'https:' : 'http:';
  if (hostEnd === address.length) return { protocol, hostname, pathname: '/', search: '', hash: '' };
  const fragment = endOf(address, address.indexOf('#', hostEnd));
  const query = Math.min(fragment, endOf(address, address.indexOf('?', hostEnd)));
  return {
    protocol,
    hostname,
    pathname: address.slice(hostEnd, query),
    search: address.slice(query, fragment),
    hash: address.slice(fragment),
  };
}

function endOf(address: string, found: number): number {
  return found < 0 ? address.length : found;
}
