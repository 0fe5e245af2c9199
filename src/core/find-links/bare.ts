// Links without a scheme: a host name somewhere in the text, told from e-mail addresses, versions, prices and file
// names.
import { parse } from 'tldts';
import { bodyEnd, goesOn, portEnd, readBody } from './body.ts';
import { isAlphanumeric, isDigit, isForeignLetter, isHostAscii, isLetterAscii, isRunningScript } from './characters.ts';
import { dotAt, type FoundHost, type LabelRun, readHost } from './host.ts';
import { cleanBody, type Found } from './scheme.ts';
import { isSentence } from './sentence.ts';
import { isDoubtful, isEveryday, isTopLevel } from './top-level.ts';
import { unknownEnd } from './unknown-ending.ts';

export interface Bare {
  readonly link?: Found;
  /** Where to go on looking. */
  readonly next: number;
}

/** Looks at the dot at `dot` (plain, 。 or 点), whose label begins behind `floor`. `run`: see `LabelRun`. */
export function bareLink(text: string, dot: number, floor: number, run: LabelRun): Bare {
  const begin = labelBegin(text, dot, floor);
  const next = dot + 1;
  if (begin === dot) return { next };
  const before = text.charCodeAt(begin - 1);
  // Behind a soft dot (。) no host goes on: at least the dot is passed.
  if (before === 64) return { next: Math.max(next, skipHost(text, dot)) };
  // Most full stops lead to no second label: nothing more is read then.
  const first = text.charCodeAt(dot - 1) === 32 ? dot - 1 : dot;
  if (!dotAt(text, first, { chained: false, scheme: false, run })) return { next };
  const address = ipLink(text, begin);
  if (address) return { link: address, next: address.end };
  const { found: known, stop } = readHost(text, begin, { scheme: isForeign(text, begin, dot) });
  if (!known) return { next: Math.max(next, stop) };
  const found = wholeOf(text, begin, known);
  if (text.charCodeAt(found.end) === 64 && isHostAscii(text.charCodeAt(found.end + 1)))
    return afterAt(text, begin, found);
  // What no path would make a link is passed before its path is read: a text of such hosts is read but once.
  const doubtful = { next: Math.max(next, found.disguised ? next : found.end) };
  if (!mayBelieve(text, begin, before, found)) return doubtful;
  const { text: body, end } = readBody(text, found.end, found.disguised);
  if (!isBelievable(found, end)) return doubtful;
  if (found.disguised && end <= found.end + 1 && isSentence(text, found)) return doubtful;
  const url = `http://${found.host}${cleanBody(body)}`;
  return { link: { url, start: begin, end, how: found.disguised ? 'disguised' : 'bare' }, next: end };
}

/** With a port or path behind them, labels behind the last known ending are the host's. */
function wholeOf(text: string, begin: number, known: FoundHost): FoundHost {
  const end = unknownEnd(text, begin, known.end, true);
  if (end === known.end) return known;
  const host = known.host + text.slice(known.end, end);
  return { ...known, host, end, last: host.slice(host.lastIndexOf('.') + 1), labels: host.split('.').length };
}

/** Something but printable ASCII stands there. */
function isForeign(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) < 32 || text.charCodeAt(i) > 126) return true;
  return false;
}

function labelBegin(text: string, dot: number, floor: number): number {
  let end = dot;
  if (text.charCodeAt(end - 1) === 32) end--;
  let i = end;
  while (i > floor && i > dot - 63 && isLabelLetter(text.charCodeAt(i - 1))) i--;
  if (i < end) {
    while (i < end && !isAlphanumeric(text.charCodeAt(i)) && text.charCodeAt(i) < 128) i++;
    return i < end ? i : dot;
  }
  return text.charCodeAt(dot) === 46 && end === dot ? hanBegin(text, dot, floor) : dot;
}

function isLabelLetter(code: number): boolean {
  return isHostAscii(code) || isForeignLetter(code);
}

const leadIn = /^.*(?:打开|访问|点击|登录|登陆|进入|浏览|搜索|网址|官网|地址|请|看|上|到|是)(?=.)/;

/** A label of Han before `.com`: back to where the run begins, lead-in words left out. */
function hanBegin(text: string, dot: number, floor: number): number {
  let i = dot;
  while (i > floor && i > dot - 7 && isRunningScript(text.charCodeAt(i - 1))) i--;
  if (i === dot || (i > floor && isRunningScript(text.charCodeAt(i - 1)))) return dot;
  const lead = leadIn.exec(text.slice(i, dot));
  return lead ? i + lead[0].length : i;
}

/** `name@host` is an e-mail address, unless the name is a host itself and a path follows. */
function afterAt(text: string, begin: number, user: FoundHost): Bare {
  const { found: host } = readHost(text, user.end + 1, { scheme: false });
  if (!host) return { next: user.end + 1 };
  const port = portEnd(text, host.end);
  if (!isEveryday(user.last) || text.charCodeAt(port) !== 47) return { next: host.end };
  const end = bodyEnd(text, port);
  const url = `http://${user.host}@${host.host}${cleanBody(text.slice(host.end, end))}`;
  return { link: { url, start: begin, end, how: 'bare' }, next: end };
}

function skipHost(text: string, from: number): number {
  let i = from;
  while (i < from + 253 && (isHostAscii(text.charCodeAt(i)) || text.charCodeAt(i) === 46)) i++;
  return i;
}

/** Four numbers are an address only with a port or a path that a network mask could not be. */
function ipLink(text: string, begin: number): Found | undefined {
  if (!isDigit(text.charCodeAt(begin))) return undefined;
  const numbers = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})(?![\w.-])/.exec(text.slice(begin, begin + 17));
  if (!numbers || numbers.slice(1).some((number) => Number(number) > 255)) return undefined;
  const hostEnd = begin + numbers[0].length;
  const port = portEnd(text, hostEnd);
  if (port === hostEnd && !hasLetterSoon(text, port)) return undefined;
  const end = goesOn(text, port) ? bodyEnd(text, port) : port;
  const body = text.slice(port, end);
  if (port === hostEnd && !/^[/?#].*[a-z]/i.test(body)) return undefined;
  return { url: `http://${numbers[0]}${cleanBody(text.slice(hostEnd, end))}`, start: begin, end, how: 'bare' };
}

const longestLetterless = 64;

function hasLetterSoon(text: string, from: number): boolean {
  for (let at = from; at < from + longestLetterless; at += 1) {
    const code = text.charCodeAt(at);
    if (isLetterAscii(code)) return true;
    if (!(code > 32)) return false;
  }
  return false;
}

/** Whatever follows the host. */
function mayBelieve(text: string, begin: number, before: number, { host, last, disguised }: FoundHost): boolean {
  if (before === 36 || before === 0xffe5) return false;
  if (before === 47 && begin > 1 && isAlphanumeric(text.charCodeAt(begin - 2))) return false;
  if (!parse(host, { allowPrivateDomains: true }).domain) return false;
  const first = host.slice(0, host.indexOf('.'));
  return !disguised || (isEveryday(last) && first.length > 1 && /[a-z]/i.test(first));
}

function isBelievable(found: FoundHost, end: number): boolean {
  const { host, last, labels } = found;
  const first = host.slice(0, host.indexOf('.'));
  const path = end > found.end + 1;
  if (path && !found.disguised) return true;
  if (/^\d+$/.test(first) && labels === 2 && !isEveryday(last)) return false;
  if (first.charCodeAt(0) > 127 && !/^[a-z-]+$/i.test(last)) return false;
  if (found.disguised) return path || !isDoubtful(last);
  if (/^www\d?$/i.test(first)) return true;
  if (labels === 2 && (words.has(host.toLowerCase()) || titles.test(first))) return false;
  if (!path && (isPackage(first, last, labels) || /^(?:\d{1,2}\.)+[a-z]+$/i.test(host))) return false;
  if (labels > 2 && first.length > 1) return !isDoubtful(last) || isTopLevel(last);
  if (isDoubtful(last)) return hyphened.test(first) && last.length > 3 && last === last.toLowerCase();
  return first.length > 1 || last.length > 2 || isEveryday(last);
}

/** Two words put together: people do not write so before a full stop without a blank behind it. */
const hyphened = /^[a-z0-9]{2,}-[a-z0-9-]*[a-z0-9]{2}$/;

/** Names of apps are hosts turned round: `com.tencent.mm`. */
function isPackage(first: string, last: string, labels: number): boolean {
  return labels > 2 && /^(?:com|cn|org|net|io|me)$/.test(first) && !/^(?:com|cn|net|top|xyz|vip|cc|icu)$/i.test(last);
}

const titles = /^(?:mr|mrs|ms|dr|prof|no|vs|fig|vol)$/i;

// Names of products that look like hosts; with a scheme or path they are hosts.
const words = new Set(['asp.net', 'ado.net', 'vb.net', 'socket.io', 'booking.com', 'web.config']);
