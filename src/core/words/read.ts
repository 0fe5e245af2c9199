// Reads a message: which phrase groups stand in it, where, and which of them are only warned of or denied.
import { addCompounds, clauseEndsIn, sentenceEndsIn } from './compounds.ts';
import { linkUnit, type Span } from './fold.ts';
import { Folded, gap } from './folded.ts';
import { Groups, type Hit } from './groups.ts';
import { type Lexicon, mark, type Words } from './lexicon.ts';
import { mentionsIn } from './mentions.ts';

export interface Reading {
  readonly source: string;
  readonly folded: Folded;
  /** What is denied or warned of is left out. */
  readonly groups: Groups;
}

/** A link in the message (`start` in it) or beside it (`start` behind its end), and the groups it counts as (`link`, `link-unknown` …). */
export interface MarkedLink extends Span {
  readonly groups: readonly string[];
}

interface Match extends Hit {
  readonly groups: readonly number[];
  /** See `mark`. */
  readonly marks: number;
}

const maximumMatches = 4096;
/** Nobody reads further: beyond this, a message's words are left unread (its links are still found). */
const longestRead = 40_000;
/** Comparable characters; a text beyond says several things (group `context-several`), and words meet in it by chance. */
const longestLine = 60;
/** Comparable characters; a text beyond is an article, minutes or a story, no call for a favour (group `context-long`). */
const longestCall = 150;
/** As the pack's schema allows. */
const longestPhrase = 40;
/** Folded characters over which a "do not" reaches, and a mere 不 or 未. */
const denialReach = 22;
const shortDenialReach = 4;
/** Groups that tell what kind of text it is; nothing denies them. */
const context = 'context-';

const nothing = new Folded();

export function readWords(source: string, lexicon: Lexicon, links: readonly MarkedLink[] = []): Reading {
  if (source === '' || isLinkAlone(source, links)) return withoutWords(links, lexicon);
  const words = lexicon.words();
  const folded = words.folder.fold(source.length > longestRead ? source.slice(0, longestRead) : source, links);
  words.disguises.undo(folded);
  const found = new Groups(lexicon.numbers);
  const all = matchesIn(folded, words);
  const off = deniedOf(all, folded);
  for (let index = 0; index < all.length; index += 1) {
    const hit = all[index];
    if (!hit) continue;
    const denied = off?.[index] === true;
    for (const group of hit.groups) if (!denied || isContext(group, lexicon)) found.add(group, hit);
  }
  for (const { group, start, end } of mentionsIn(folded)) found.addNamed(group, { start, end });
  let at = -1;
  for (const { groups, start } of links) {
    // Links beside the text (anchors of a card) stand after its last character.
    const inText = start < Math.min(source.length, longestRead);
    if (inText) at = nextLink(folded, at + 1);
    const hit = inText ? { start: at, end: at + 1 } : { start: folded.length, end: folded.length };
    for (const group of groups) found.addNamed(group, hit);
  }
  if (source.includes('【')) addSigned(found, folded);
  if (folded.length > longestLine) found.addNamed('context-several', { start: 0, end: 0 });
  if (folded.length > longestCall) found.addNamed('context-long', { start: 0, end: 0 });
  addCompounds(found, words.compounds, folded);
  return { source, folded, groups: found };
}

/** Nobody looks into the reading any more: its room serves the next message. */
export function release({ source, folded }: Reading, lexicon: Lexicon): void {
  if (source !== '') lexicon.words().folder.release(folded);
}

function isContext(group: number, { numbers }: Lexicon): boolean {
  return numbers.names[group]?.startsWith(context) === true;
}

function nextLink({ units, length }: Folded, from: number): number {
  for (let at = from; at < length; at += 1) if (units[at] === linkUnit) return at;
  return 0;
}

const officeGroups = ['sign-office', 'gov', 'role-law', 'police', 'courier', 'bank', 'brand'];
const signature = /【[^【】]{2,16}】/g;
const officeName = /(?:[局院委行社部所]|中心|大队|支队|法庭|公司|网|移动|电网)】$/;

/** Senders sign once, at the beginning or the end. */
const mostSignatures = 64;

/** `signed-office`: the name of an office, bank or company within 【】, as senders of SMS sign. */
function addSigned(found: Groups, { source, starts, length }: Folded): void {
  let signatures = 0;
  let unit = 0;
  for (const { index, 0: name } of source.matchAll(signature)) {
    signatures += 1;
    if (signatures > mostSignatures) return;
    const isWithin = (at: number) => at > index && at < index + name.length;
    for (const group of officeGroups) {
      const named = found.get(group)?.find(({ start }) => isWithin(starts[start] ?? 0));
      if (named) found.addNamed('signed-office', named);
    }
    while (unit < length && (starts[unit] ?? 0) <= index) unit += 1;
    if (unit < length && isWithin(starts[unit] ?? 0) && officeName.test(name))
      found.addNamed('signed-office', { start: unit, end: unit + name.length - 2 });
  }
}

function isLinkAlone(source: string, links: readonly MarkedLink[]): boolean {
  const [link] = links;
  if (!link || links.length > 1 || link.start >= source.length) return false;
  return source.slice(0, link.start).trim() === '' && source.slice(link.end).trim() === '';
}

/** An address alone: there is nothing to read, and it counts as all addresses of its groups do. */
function withoutWords(links: readonly MarkedLink[], lexicon: Lexicon): Reading {
  const [only] = links;
  if (!only || links.length > 1) return readingOfLinks(links, lexicon);
  const before = lexicon.alone.get(only.groups);
  if (before) return before;
  const reading = readingOfLinks(links, lexicon);
  lexicon.alone.set(only.groups, reading);
  return reading;
}

function readingOfLinks(links: readonly MarkedLink[], { numbers }: Lexicon): Reading {
  const groups = new Groups(numbers);
  for (const link of links) for (const group of link.groups) groups.addNamed(group, { start: 0, end: 0 });
  return { source: '', folded: nothing, groups };
}

/** In the order of their ends, of equal ends the longest first. */
function matchesIn(
  folded: Folded,
  { automaton, bySound, sounds, soundPhrases, sets, setOf, latin }: Words,
): readonly Match[] {
  const all: Match[] = [];
  let seen = 0;
  const keep = (phrase: number, start: number, end: number): void => {
    if (all.length >= maximumMatches || !standsTogether(folded, start, end)) return;
    const set = sets[setOf[phrase] ?? 0];
    if (!set || (latin[phrase] === 1 && !standsAlone(folded, start, end))) return;
    seen |= set.marks;
    all.push({ start, end, groups: set.groups, marks: set.marks });
  };
  automaton.find(folded.units, folded.length, keep);
  const written = all.length;
  let next = 0;
  bySound.find(
    folded.units,
    folded.length,
    (index, start, end) => {
      // What is written so was found already.
      while (next < written && (all[next]?.end ?? 0) < end) next += 1;
      for (let at = next; at < written && all[at]?.end === end; at += 1) if (all[at]?.start === start) return;
      keep(soundPhrases[index] ?? 0, start, end);
    },
    sounds.heard,
  );
  if (all.length > written) all.sort((one, other) => one.end - other.end || one.start - other.start);
  return seen & mark.plain ? withoutPlain(all) : all;
}

/** What stands inside an ordinary turn of speech (彩金 in 彩金项链) is none of the phrases it looks like. */
function withoutPlain(all: readonly Match[]): readonly Match[] {
  const spans = all.filter(({ marks }) => marks & mark.plain).slice(0, 256);
  return all.filter((hit) => !spans.some((span) => span !== hit && span.start <= hit.start && span.end >= hit.end));
}

/** For each hit, in order of their ends: does a "do not" in the same sentence reach it? One pass; nothing where there is none. */
function deniedOf(all: readonly Match[], folded: Folded): readonly boolean[] | undefined {
  const possible = all.filter(({ marks }) => marks & mark.denial);
  if (possible.length === 0) return undefined;
  const longest = new Map<number, number>();
  for (const { start, end } of all) longest.set(start, Math.max(end, longest.get(start) ?? 0));
  const inLonger = ({ start, end }: Match): boolean => {
    for (let at = Math.max(0, start - longestPhrase); at <= start; at += 1) {
      const reached = longest.get(at) ?? 0;
      if (reached > end || (reached === end && at < start)) return true;
    }
    return false;
  };
  const denials = possible.filter((hit) => !inLonger(hit));
  const reaches = (last: Match | undefined, start: number): boolean => {
    if (!last) return false;
    const reach = last.end - last.start > 1 ? denialReach : shortDenialReach;
    // 无需押金 says nothing about what the next clause asks for; 请勿 does.
    const endsIn = last.marks & mark.brief ? clauseEndsIn : sentenceEndsIn;
    return start - last.end <= reach && !endsIn(folded, last.end, start);
  };
  let next = 0;
  return all.map(({ start }) => {
    while (next < denials.length && (denials[next]?.end ?? 0) <= start) next += 1;
    while (next > 0 && (denials[next - 1]?.end ?? 0) > start) next -= 1;
    // The last two: a mere 不 may stand between a 请勿 and what it forbids.
    return reaches(denials[next - 1], start) || reaches(denials[next - 2], start);
  });
}

/** A phrase may be split by loose marks anywhere, by stops only where every character around is split from the next. */
function standsTogether({ gaps, length }: Folded, start: number, end: number): boolean {
  let whole = true;
  let stops = 0;
  for (let at = start + 1; at < end; at += 1) {
    const before = gaps[at] ?? 0;
    if (before === gap.none) whole = false;
    else if (before >= gap.clause) stops += 1;
  }
  if (stops === 0) return true;
  if (!whole) return false;
  const apart = (at: number) => at >= 0 && at <= length && (at === length || (gaps[at] ?? 0) >= gap.clause);
  return end - start > 2 || (apart(start) && apart(end) && (apart(start - 1) || apart(end + 1)));
}

/** Latin words stand by themselves; a digit may follow a letter (iphone16). */
function standsAlone(folded: Folded, start: number, end: number): boolean {
  return !isJoined(folded, start) && !isJoined(folded, end);
}

function isJoined({ units, gaps, length }: Folded, at: number): boolean {
  if (at <= 0 || at >= length || gaps[at] !== gap.none) return false;
  const [before, after] = [units[at - 1] ?? 0, units[at] ?? 0];
  return (isLetter(before) && isLetter(after)) || (isDigit(before) && isDigit(after));
}

function isLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
