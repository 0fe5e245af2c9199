// Links that say what they are: http(s) in every spelling of the `://`, and app schemes.
import type { FoundLink } from '../address/facts.ts';
import { bodyEnd, readBody } from './body.ts';
import { isAlphanumeric, isEnd, isForeignLetter, isHostAscii, isRunningScript, isSoftDot } from './characters.ts';
import { type FoundHost, readHost } from './host.ts';
import { unknownEnd } from './unknown-ending.ts';

export type Found = Pick<FoundLink, 'url' | 'start' | 'end' | 'how'>;

const separator = /\s{0,2}[:：]\s{0,2}[/／\\]\s?[/／\\]{1,3}\s{0,2}/y;
const hostless = /^(?:\[[0-9a-f:.]{2,45}\]|[a-z0-9_.\u00c0-\u052f-]{1,253})$/i;

/**
 * The link whose scheme ends at `colon` (or at a blank before it), if there is one. Looks back 32 characters at most.
 */
export function schemeLink(text: string, colon: number, floor: number): Found | undefined {
  separator.lastIndex = colon;
  const slashes = separator.exec(text);
  if (!slashes) return undefined;
  let begin = colon;
  while (begin > floor && begin > colon - 32 && isSchemeCharacter(text.charCodeAt(begin - 1))) begin--;
  const letters = text.slice(begin, colon).toLowerCase();
  const body = colon + slashes[0].length;
  const web = /(?:h(?:tt|xx|\*\*)ps?|^ttps?)$/.exec(letters);
  if (!web) return appLink(text, begin, colon, letters, slashes[0]);
  const start = colon - web[0].length;
  const scheme = web[0].endsWith('s') ? 'https' : 'http';
  const plain = slashes[0] === '://' && /^https?$/.test(web[0]);
  return webLink(text, start, body, scheme, plain);
}

function isSchemeCharacter(code: number): boolean {
  return isAlphanumeric(code) || code === 43 || code === 46 || code === 45 || code === 42;
}

function webLink(text: string, start: number, body: number, first: string, plain: boolean): Found | undefined {
  let from = body;
  let scheme = first;
  // `http://HTTPS://host`: what clients make of an upper-case scheme.
  for (let times = 0; times < 4; times++) {
    const doubled = /^http(s?)[:：]?[/／]{1,2}/i.exec(text.slice(from, from + 10));
    if (!doubled) break;
    from += doubled[0].length;
    scheme = doubled[1] === '' ? 'http' : 'https';
  }
  const at = userinfoEnd(text, from);
  const userinfo = at === from ? '' : text.slice(from, at).replace(userinfoDot, '.');
  const { found } = readHost(text, at, { scheme: true });
  const plainly = found ?? plainHost(text, at);
  const isEncoded = !found && text.charCodeAt(plainly?.end ?? at) === 37;
  const known = (isEncoded ? encodedHost(text, at) : undefined) ?? plainly;
  if (!known) return undefined;
  const hostEnd = found ? unknownEnd(text, at, known.end, false) : known.end;
  const host = known.host + text.slice(known.end, hostEnd);
  const { text: rest, end } = readBody(text, hostEnd, known.disguised);
  const url = `${scheme}://${userinfo}${host}${cleanBody(rest)}`;
  return { url, start, end, how: plain && !known.disguised ? 'scheme' : 'disguised' };
}

const userinfoDot = / ?[.。｡．] ?/g;
const dotInUserinfo = / ?[.。｡．] ?(?=[a-z0-9])/iy;

/** Place behind an `@` that belongs to the authority, or `from`. */
function userinfoEnd(text: string, from: number): number {
  let last = from;
  for (let i = from; i < text.length && i < from + 256; i++) {
    const code = text.charCodeAt(i);
    dotInUserinfo.lastIndex = i;
    const dot = i > from && (code === 32 || isSoftDot(code)) ? dotInUserinfo.exec(text) : undefined;
    if (dot) {
      i += dot[0].length - 1;
      continue;
    }
    if (isEnd(code) || code === 47 || code === 63 || code === 35 || isBracket(code) || isRunningScript(code)) break;
    if (code === 64) last = i + 1;
  }
  return last;
}

function isBracket(code: number): boolean {
  return code === 40 || code === 41 || code === 91 || code === 93 || code === 123 || code === 125;
}

type KnownHost = Pick<FoundHost, 'host' | 'end' | 'disguised'>;

/** A host without a real top-level domain: IPs, single names, invented endings. */
function plainHost(text: string, from: number): KnownHost | undefined {
  const numbers = /^\d{1,3}(?: ?[.。｡．点] ?\d{1,3}){3}(?![\w.-])/.exec(text.slice(from, from + 22))?.[0];
  if (numbers !== undefined) {
    const host = numbers.replace(/\D+/g, '.');
    return { host, end: from + numbers.length, disguised: host !== numbers };
  }
  let i = from;
  const bracket = text.charCodeAt(from) === 91;
  while (i < text.length && i < from + 254) {
    const code = text.charCodeAt(i);
    if (
      !isHostAscii(code) &&
      !isForeignLetter(code) &&
      code !== 46 &&
      !(bracket && (code === 58 || code === 91 || code === 93))
    )
      break;
    i++;
  }
  const host = text.slice(from, i).replace(/\.+$/, '');
  const first = host.charCodeAt(bracket ? 1 : 0);
  const isHost = hostless.test(host) && (isAlphanumeric(first) || isForeignLetter(first) || (bracket && first === 58));
  return isHost ? { host, end: from + host.length, disguised: false } : undefined;
}

const encoded = /(?:[\w.-]|%(?:2[de]|5f|[46][1-9a-f]|[57][0-9a]|3\d))+/iy;

/** Browsers read percent-encoded letters of a host: `taobao%2Dlq.top`. */
function encodedHost(text: string, from: number): KnownHost | undefined {
  encoded.lastIndex = from;
  const written = encoded.exec(text)?.[0].slice(0, 254);
  const host = written?.replace(/%([0-9a-f]{2})/gi, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  if (written === undefined || host === undefined || host === written || !host.includes('.') || !hostless.test(host))
    return undefined;
  return { host: host.replace(/\.+$/, ''), end: from + written.length, disguised: true };
}

export function cleanBody(body: string): string {
  const ported = body.startsWith('：') ? `:${body.slice(1)}` : body;
  return ported.includes('&amp;') || ported.includes('？')
    ? ported.replaceAll('&amp;', '&').replaceAll('？', '?')
    : ported;
}

const noAddress = new Set([
  'mp',
  'file',
  'ftp',
  'data',
  'javascript',
  'about',
  'blob',
  'chrome',
  'mailto',
  'tel',
  'ws',
  'wss',
  'git',
  'ssh',
  'ed2k',
  'magnet',
  'thunder',
]);

function appLink(text: string, begin: number, colon: number, letters: string, slashes: string): Found | undefined {
  if (slashes !== '://' || !/^[a-z][a-z0-9+.-]{1,30}$/.test(letters) || noAddress.has(letters)) return undefined;
  const end = bodyEnd(text, colon + 1);
  if (end <= colon + 3) return undefined;
  return { url: `${letters}${cleanBody(text.slice(colon, end))}`, start: begin, end, how: 'app' };
}
