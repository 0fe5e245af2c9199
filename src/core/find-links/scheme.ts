// Links that say what they are: http(s) in every spelling of the `://`, and app schemes.
import type { FoundLink } from '../address-facts.ts';
import { bodyEnd, goesOn, portEnd } from './body.ts';
import { isAlphanumeric, isEnd, isForeignLetter, isHostAscii, isRunningScript } from './characters.ts';
import { readHost } from './host.ts';
import { unknownEnd } from './unknown-ending.ts';

export type Found = Pick<FoundLink, 'url' | 'start' | 'end' | 'how'>;

const separator = /\s{0,2}[:：]\s{0,2}[/／\\]\s?[/／\\]{1,3}\s{0,2}/y;
const hostless = /^(?:\[[0-9a-f:.]{2,45}\]|[a-z0-9_.\u00c0-\u052f-]{1,253})$/i;

/** The link whose scheme ends at `colon` (or at a blank before it), if there is one. Looks back 32 characters at most. */
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
  const userinfo = text.slice(from, at);
  const { found } = readHost(text, at, { scheme: true });
  const single = found ? undefined : plainHost(text, at);
  const known = found?.host ?? single;
  if (!known) return undefined;
  const knownEnd = found?.end ?? at + known.length;
  const hostEnd = found ? unknownEnd(text, at, knownEnd, false) : knownEnd;
  const host = known + text.slice(knownEnd, hostEnd);
  const port = portEnd(text, hostEnd);
  const end = goesOn(text, port) ? bodyEnd(text, port) : port;
  const url = `${scheme}://${userinfo}${host}${cleanBody(text.slice(hostEnd, end))}`;
  return { url, start, end, how: plain && !found?.disguised ? 'scheme' : 'disguised' };
}

/** Place behind an `@` that belongs to the authority, or `from`. */
function userinfoEnd(text: string, from: number): number {
  let last = from;
  for (let i = from; i < text.length && i < from + 256; i++) {
    const code = text.charCodeAt(i);
    if (isEnd(code) || code === 47 || code === 63 || code === 35 || isBracket(code) || isRunningScript(code)) break;
    if (code === 64) last = i + 1;
  }
  return last;
}

function isBracket(code: number): boolean {
  return code === 40 || code === 41 || code === 91 || code === 93 || code === 123 || code === 125;
}

/** A host without a real top-level domain: IPs, single names, invented endings. */
function plainHost(text: string, from: number): string | undefined {
  const numbers = /^\d{1,3}(?:[.。｡．]\d{1,3}){3}(?![\w.-])/.exec(text.slice(from, from + 16))?.[0];
  if (numbers !== undefined) return numbers.replace(/[^\d.]/g, '.');
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
  return hostless.test(host) && (isAlphanumeric(first) || isForeignLetter(first)) ? host : undefined;
}

export function cleanBody(body: string): string {
  return body.replaceAll('&amp;', '&').replaceAll('？', '?').replace(/^：/, ':');
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
