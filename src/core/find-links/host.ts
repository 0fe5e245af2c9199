// Reads a host name that begins at a given place, as far as it ends in a real top-level domain.
import {
  isAlphanumeric,
  isDigit,
  isEnd,
  isHostAscii,
  isMiddleDot,
  isPicture,
  isRunningScript,
  isSoftDot,
} from './characters.ts';
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
  const run = noLabels();
  for (let labels = 1; labels <= mostLabels; labels++) {
    const end = labelEnd(text, at, scheme || labels > 1 ? 'any' : 'ascii');
    if (end === at) break;
    const cut = cutOf(text, at, end);
    const label = text.slice(at, cut);
    if (labels > 1 && isTopLevel(label) && (!disguised || isEveryday(label) || (scheme && hasPath(text, cut))))
      found = { host: host + label, end: cut, disguised, labels, last: label };
    // ASCII that goes over into Han is the end of it (`com快来`).
    const dot: Dot | undefined = cut < end ? undefined : dotAt(text, end, { chained: disguised, scheme, run });
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

/** A scheme in front and a path behind: any ending is meant. */
function hasPath(text: string, at: number): boolean {
  return text[at] === '/' && isHostAscii(text.charCodeAt(at + 1));
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

/** Where a label ends: at its end, where ASCII goes over into Han or a picture, or where the next link is glued on. */
function cutOf(text: string, from: number, end: number): number {
  if (text.startsWith('://', end)) {
    const glued = /.https?$/i.exec(text.slice(from, end));
    if (glued) return from + glued.index + 1;
  }
  if (text.charCodeAt(from) > 127) return end;
  let i = from;
  while (i < end && text.charCodeAt(i) < 128) i++;
  return i < end && (isRunningScript(text.charCodeAt(i)) || isPicture(text.charCodeAt(i))) ? i : end;
}

interface Dot {
  readonly next: number;
  readonly odd: boolean;
}

/** `chained`: an odd dot came before it. `run`: the labels walked through last. */
interface Before {
  readonly chained: boolean;
  readonly scheme: boolean;
  readonly run: LabelRun;
}

/** A dot at this place: plain, Chinese, spelled 点, or with a blank beside it before a label. */
export function dotAt(text: string, at: number, { chained, scheme, run }: Before): Dot | undefined {
  const code = text.charCodeAt(at);
  const blank = code === 32;
  const dot = blank ? text.charCodeAt(at + 1) : code;
  const soft = dot !== 46 && isSoftDot(dot);
  if (dot !== 46 && !soft) return undefined;
  const behind = blank ? at + 2 : at + 1;
  const spaced = text.charCodeAt(behind) === 32;
  if (!blank && !spaced && !isMiddleDot(dot)) return { next: behind, odd: soft };
  const next = spaced ? behind + 1 : behind;
  return (!soft && spacedLabel(text, next, scheme)) || leadsToEnding(text, at, next, chained, run)
    ? { next, odd: true }
    : undefined;
}

const shortestEnding = 2;
const plainEndings = new Set(['com', 'cn', 'net', 'org', 'top', 'xyz', 'cc', 'icu']);

/**
 * Labels with a dot of any kind between them, a blank on either side of it or none: walked through once for all the
 * dots among them.
 */
export interface LabelRun {
  from: number;
  /** Where the last of the labels begins and ends. */
  begin: number;
  end: number;
  /** The last of them, where it is an everyday ending. */
  ending: string | undefined;
}

export function noLabels(): LabelRun {
  return { from: -1, begin: -1, end: -1, ending: undefined };
}

function walkLabels(text: string, from: number, run: LabelRun): void {
  run.from = from;
  run.begin = from;
  run.end = from;
  let next = from;
  let first = text.charCodeAt(next);
  for (let end = plainLabelEnd(text, next, first); end > next; end = plainLabelEnd(text, next, first)) {
    run.begin = next;
    run.end = end;
    let dot = text.charCodeAt(end);
    next = end + 1;
    if (dot === 32) dot = text.charCodeAt(next++);
    if (dot !== 46 && !isSoftDot(dot)) break;
    first = text.charCodeAt(next);
    if (first === 32) first = text.charCodeAt(++next);
  }
  const last = text.slice(run.begin, run.end).toLowerCase();
  run.ending = last.length >= shortestEnding && isEveryday(last) ? last : undefined;
}

/**
 * Words around spelled dots are a host when two dots lead to an everyday ending, or one to a plain ending or a path:
 * `shop 点 a-b 点 top`, but not `打开 APP 点 vip`.
 */
function leadsToEnding(text: string, at: number, next: number, chained: boolean, run: LabelRun): boolean {
  if (next < run.from || next > run.begin) walkLabels(text, next, run);
  const { begin, end, ending } = run;
  if (ending === undefined) return false;
  const bare = plainEndings.has(ending) && isHostAscii(text.charCodeAt(at - 4));
  return chained || begin > next || bare || hasPath(text, end);
}

/** Behind a label of ASCII letters, digits and hyphens that begins here with `first`; here when none does. */
function plainLabelEnd(text: string, from: number, first: number): number {
  if (!isAlphanumeric(first)) return from;
  let i = from + 1;
  for (; i < from + longestLabel; i++) {
    const code = text.charCodeAt(i);
    if (!isAlphanumeric(code) && code !== 45) break;
  }
  return i;
}

/**
 * Behind a dot with blanks only a plain ending counts: `com`, `cn`, `net`, or another with a path behind it; behind a
 * scheme any with a path.
 */
function spacedLabel(text: string, at: number, scheme: boolean): boolean {
  let i = at;
  while (i < at + 12 && isHostAscii(text.charCodeAt(i))) i++;
  if (i - at < 2 || isDigit(text.charCodeAt(at))) return false;
  const label = text.slice(at, i).toLowerCase();
  const path = hasPath(text, i);
  return (
    label === 'com' ||
    label === 'cn' ||
    label === 'net' ||
    (scheme && path && isTopLevel(label)) ||
    (isEveryday(label) && (path || (text[at - 2] === '.' && text[at - 3] === ' ')))
  );
}
