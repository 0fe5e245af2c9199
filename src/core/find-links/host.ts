// Reads a host name that begins at a given place, as far as it ends in a real top-level domain.
import { isDigit, isEnd, isHostAscii, isRunningScript, isSoftDot } from './characters.ts';
import { isEveryday, isTopLevel } from './top-level.ts';

export interface FoundHost {
  /** With plain dots and without blanks. */
  readonly host: string;
  readonly end: number;
  /** Odd dots or blanks were in it. */
  readonly disguised: boolean;
  readonly labels: number;
  readonly last: string;
}

interface Reading {
  readonly scheme: boolean;
}

const longestLabel = 63;
const mostLabels = 24;

export interface HostRead {
  /** The longest host that ends in a real top-level domain. */
  readonly found?: FoundHost;
  /** No host begins before this place, other than the one found. */
  readonly stop: number;
}

/** Reads labels from `from` on; with a scheme, Unicode labels count from the first on. */
export function readHost(text: string, from: number, { scheme }: Reading): HostRead {
  let found: FoundHost | undefined;
  let host = '';
  let disguised = false;
  let at = from;
  for (let labels = 1; labels <= mostLabels; labels++) {
    const end = labelEnd(text, at, scheme || labels > 1 ? 'any' : 'ascii');
    if (end === at) break;
    const cut = cutOf(text, at, end);
    const label = text.slice(at, cut);
    if (labels > 1 && isTopLevel(label) && (!disguised || isEveryday(label)))
      found = { host: host + label, end: cut, disguised, labels, last: label };
    // ASCII that goes over into Han is the end of it (`com快来`).
    const dot = cut < end ? undefined : dotAt(text, end);
    if (!dot || host.length > 253) {
      at = cut;
      break;
    }
    host += `${label}.`;
    disguised ||= dot.odd;
    at = dot.next;
  }
  return found ? { found, stop: Math.max(at, found.end) } : { stop: at };
}

function labelEnd(text: string, from: number, kind: 'any' | 'ascii'): number {
  const limit = Math.min(text.length, from + longestLabel + 1);
  let i = from;
  while (i < limit) {
    const code = text.charCodeAt(i);
    const foreign = kind === 'any' && code > 127 && !isEnd(code) && !isSoftDot(code);
    if (!isHostAscii(code) && !foreign) break;
    i++;
  }
  return i;
}

/** Where a label ends: at its end, or where ASCII goes over into Han. */
function cutOf(text: string, from: number, end: number): number {
  if (text.charCodeAt(from) > 127) return end;
  let i = from;
  while (i < end && text.charCodeAt(i) < 128) i++;
  return i < end && isRunningScript(text.charCodeAt(i)) ? i : end;
}

interface Dot {
  readonly next: number;
  readonly odd: boolean;
}

/** A dot at this place: plain, Chinese, spelled 点, or with a blank beside it before a label. */
export function dotAt(text: string, at: number): Dot | undefined {
  const code = text.charCodeAt(at);
  if (code === 46) {
    const next = text.charCodeAt(at + 1);
    if (next !== 32) return { next: at + 1, odd: false };
    return spacedLabel(text, at + 2) ? { next: at + 2, odd: true } : undefined;
  }
  if (isSoftDot(code)) return { next: at + 1, odd: true };
  if (code === 32 && text.charCodeAt(at + 1) === 46) {
    const next = text.charCodeAt(at + 2) === 32 ? at + 3 : at + 2;
    return spacedLabel(text, next) ? { next, odd: true } : undefined;
  }
  return undefined;
}

/** Behind a dot with blanks only a plain ending counts: `com`, `cn`, `net`, or another with a path behind it. */
function spacedLabel(text: string, at: number): boolean {
  let i = at;
  while (i < at + 12 && isHostAscii(text.charCodeAt(i))) i++;
  if (i - at < 2 || isDigit(text.charCodeAt(at))) return false;
  const label = text.slice(at, i).toLowerCase();
  const path = text[i] === '/' && isHostAscii(text.charCodeAt(i + 1));
  return (
    label === 'com' ||
    label === 'cn' ||
    label === 'net' ||
    (isEveryday(label) && (path || (text[at - 2] === '.' && text[at - 3] === ' ')))
  );
}
