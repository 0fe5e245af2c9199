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

/** The longest host from `from` that ends in a real top-level domain; with a scheme, Unicode labels count too. */
export function readHost(text: string, from: number, { scheme }: Reading): FoundHost | undefined {
  let found: FoundHost | undefined;
  let host = '';
  let disguised = false;
  let at = from;
  for (let labels = 1; labels <= mostLabels; labels++) {
    const end = labelEnd(text, at, scheme || labels > 1 ? 'any' : 'ascii');
    if (end === at) break;
    const cuts = cutsOf(text, at, end);
    for (const cut of cuts) {
      const label = text.slice(at, cut);
      if (labels > 1 && isTopLevel(label) && (!disguised || isEveryday(label)))
        found = { host: host + label, end: cut, disguised, labels, last: label };
    }
    const dot = dotAt(text, end);
    if (!dot || host.length > 253) break;
    host += `${text.slice(at, end)}.`;
    disguised ||= dot.odd;
    at = dot.next;
  }
  return found;
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

/** Where a label may end: at its end, or where ASCII goes over into Han (`com快来`); the longer one last, to win. */
function cutsOf(text: string, from: number, end: number): readonly number[] {
  if (text.charCodeAt(from) > 127) return [end];
  let i = from;
  while (i < end && text.charCodeAt(i) < 128) i++;
  return i < end && i > from && isRunningScript(text.charCodeAt(i)) ? [i] : [end];
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
  const label = text.slice(at, i).toLowerCase();
  if (label === '' || isDigit(text.charCodeAt(at))) return false;
  const path = text[i] === '/' && isHostAscii(text.charCodeAt(i + 1));
  return (
    label === 'com' ||
    label === 'cn' ||
    label === 'net' ||
    (isEveryday(label) && (path || (text[at - 2] === '.' && text[at - 3] === ' ')))
  );
}
