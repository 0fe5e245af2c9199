// An address in one canonical form. The URL standard's own parser does the work; tldts says what a site is.
import { parse } from 'tldts';
import { plainPartsOf } from './plain-address.ts';
import { Recent } from './recent.ts';

interface UrlParts {
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly username: string;
  readonly password: string;
}
/** The platform's URL parser, which browsers, workers and Node share. */
declare const URL: { new (address: string): UrlParts };

/** A parsed http(s) address. Host names are ASCII (punycode) in lower case, without a closing dot. */
export interface Link {
  /** Canonical address, without user information. */
  readonly href: string;
  readonly scheme: 'http' | 'https';
  readonly host: string;
  /** Empty for the scheme's own port. */
  readonly port: string;
  readonly path: string;
  /** With its `?`, or empty. */
  readonly query: string;
  /** With its `#`, or empty. */
  readonly hash: string;
  /** What stood before an `@` in front of the host, decoded where possible; empty when nothing did. */
  readonly userinfo: string;
  /** Public suffix plus one label (private suffixes count), or the host itself for IPs and single names. */
  readonly site: string;
  /** The label of the site that its owner chose; the host itself for IPs and single names. */
  readonly name: string;
  readonly suffix: string;
  /** Labels in front of the site, joined by dots; empty when there are none. */
  readonly sub: string;
  readonly ip: boolean;
  /** The site is a name somebody got on a host of others (private public suffix: github.io, vercel.app …). */
  readonly hosted: boolean;
}

/** Of a longer one the beginning is read: padding must not hide whose it is. */
export const longestAddress = 8192;
const doubledScheme = /^\s*(?:https?:(?:\/|%2f)*)*(https?)(?::|%3a)(?:\/|%2f)*/i;
const anyScheme = /^\s*[a-z][a-z0-9+.-]*:(?!\d)/i;

/** Parses an address as people and clients write it (`http://HTTPS://x`, no scheme). Of a longer one the first 8,192 characters are read. `undefined` for all that is not http(s). */
export function linkOf(given: string): Link | undefined {
  const raw = given.length > longestAddress ? given.slice(0, longestAddress) : given;
  const plain = plainPartsOf(raw);
  if (plain) return linkWith(plain.pathname === '/' ? undefined : raw, plain, plain.hostname, '', '');
  const parts = partsOf(raw);
  if (!parts || (parts.protocol !== 'http:' && parts.protocol !== 'https:')) return undefined;
  const host = parts.hostname.endsWith('.') ? parts.hostname.slice(0, -1) : parts.hostname;
  if (host === '') return undefined;
  const userinfo = parts.username === '' && parts.password === '' ? '' : userinfoOf(parts);
  return linkWith(undefined, parts, host, parts.port, userinfo);
}

function linkWith(
  canonical: string | undefined,
  { protocol, pathname, search, hash }: Pick<UrlParts, 'protocol' | 'pathname' | 'search' | 'hash'>,
  host: string,
  port: string,
  userinfo: string,
): Link {
  const known = recent.of(host, siteOf);
  const scheme = protocol === 'http:' ? 'http' : 'https';
  return {
    href: canonical ?? `${scheme}://${host}${port === '' ? '' : `:${port}`}${pathname}${search}${hash}`,
    scheme,
    host: known.host,
    port,
    path: pathname,
    query: search,
    hash,
    userinfo,
    site: known.site,
    name: known.name,
    suffix: known.suffix,
    sub: known.sub,
    ip: known.ip,
    hosted: known.hosted,
  };
}

type Site = Pick<Link, 'host' | 'site' | 'name' | 'suffix' | 'sub' | 'ip' | 'hosted'>;

/** The same few hosts come again and again, in a chat and among the links of one page. What is told of a host changes with the program only. */
const recent = new Recent<Site>(1024);

function siteOf(host: string): Site {
  const known = parse(host, siteOptions);
  return {
    host,
    site: known.domain ?? host,
    name: known.domainWithoutSuffix || host,
    suffix: known.publicSuffix ?? '',
    sub: known.subdomain ?? '',
    ip: known.isIp === true,
    hosted: known.isPrivate === true,
  };
}

const siteOptions = { allowPrivateDomains: true, extractHostname: false, validateHostname: false };

function partsOf(raw: string): UrlParts | undefined {
  const plain = /^https?:\/\/[^/:@]+(?:$|[/?#:@](?!\/\/))/i.test(raw);
  const address = plain ? raw : schemeOnceOf(raw);
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

function schemeOnceOf(raw: string): string {
  if (doubledScheme.test(raw)) return raw.replace(doubledScheme, '$1://');
  if (anyScheme.test(raw)) return raw;
  return `http://${raw.trim().replace(/^[/\\]+/, '')}`;
}

function userinfoOf({ username, password }: UrlParts): string {
  const written = password === '' ? username : `${username}:${password}`;
  return decodedOf(written) ?? written;
}

/** Percent-decodes; `undefined` when the bytes are no UTF-8. */
export function decodedOf(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
