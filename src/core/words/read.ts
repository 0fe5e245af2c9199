// Reads a message: which phrase groups stand in it, where, and which of them are only warned of or denied.
import { addCompounds, sentenceEndsIn } from './compounds.ts';
import { type Folded, gap, linkMark, type Span, sourceOf } from './fold.ts';
import { addHit, type Groups, type Hit } from './groups.ts';
import type { Lexicon } from './lexicon.ts';
import { mentionsIn } from './mentions.ts';

export interface Reading {
  readonly source: string;
  readonly folded: Folded;
  /** Hits by group, in reading order, at most 64 each; what is denied or warned of is left out. */
  readonly groups: Groups;
  /** Groups that stand only in a denial or warning. */
  readonly denied: ReadonlySet<string>;
}

/** A link in the message (`start` in it) or beside it (`start` behind its end), and the groups it counts as (`link`, `link-unknown` …). */
export interface MarkedLink extends Span {
  readonly groups: readonly string[];
}

interface Match extends Hit {
  readonly groups: readonly string[];
}

const maximumMatches = 4096;
/** Nobody reads further: beyond this, a message's words are left unread (its links are still found). */
const longestRead = 40_000;
/** As the pack's schema allows. */
const longestPhrase = 40;
/** Folded characters over which a "do not" reaches, and a mere 不 or 未. */
const denialReach = 22;
const shortDenialReach = 4;
export const denial = 'not';
const plain = 'plain';
/** Groups that tell what kind of text it is; nothing denies them. */
const context = 'context-';

const nothing: Folded = {
  text: '',
  starts: new Int32Array(0),
  ends: new Int32Array(0),
  gaps: new Uint8Array(0),
};

export function readWords(source: string, lexicon: Lexicon, links: readonly MarkedLink[] = []): Reading {
  if (source === '' || isLinkAlone(source, links)) return withoutWords(links);
  const folded = lexicon.folder.fold(source.length > longestRead ? source.slice(0, longestRead) : source, links);
  const found = new Map<string, Hit[]>();
  const keep = (group: string, hit: Hit): void => addHit(found, group, hit);
  const all = matchesIn(folded, lexicon);
  const denied = new Set<string>();
  const off = deniedOf(all, folded);
  for (const [index, hit] of all.entries()) {
    for (const group of hit.groups) {
      if (!off[index] || group.startsWith(context)) keep(group, hit);
      else denied.add(group);
    }
  }
  for (const { group, start, end } of mentionsIn(folded.text)) keep(group, { start, end });
  let at = -1;
  for (const { groups, start } of links) {
    // Links beside the text (anchors of a card) stand after its last character.
    const inText = start < Math.min(source.length, longestRead);
    if (inText) at = Math.max(0, folded.text.indexOf(linkMark, at + 1));
    const hit = inText ? { start: at, end: at + 1 } : { start: folded.text.length, end: folded.text.length };
    for (const group of groups) keep(group, hit);
  }
  addCompounds(found, lexicon.compounds, folded);
  for (const group of found.keys()) denied.delete(group);
  return { source, folded, groups: found, denied };
}

function isLinkAlone(source: string, [link, ...others]: readonly MarkedLink[]): boolean {
  if (!link || others.length > 0 || link.start >= source.length) return false;
  return source.slice(0, link.start).trim() === '' && source.slice(link.end).trim() === '';
}

/** An address alone: there is nothing to read. */
function withoutWords(links: readonly MarkedLink[]): Reading {
  const groups = new Map<string, Hit[]>();
  for (const link of links) for (const group of link.groups) addHit(groups, group, { start: 0, end: 0 });
  return { source: '', folded: nothing, groups, denied: new Set() };
}

/** The very characters of a hit. */
export function evidenceOf(reading: Reading, hit: Hit): string {
  return sourceOf(reading.source, reading.folded, hit.start, hit.end);
}

function matchesIn(folded: Folded, lexicon: Lexicon): readonly Match[] {
  const all: Match[] = [];
  const keep = (phrase: number, start: number, end: number): void => {
    if (all.length >= maximumMatches || !standsTogether(folded, start, end)) return;
    if (lexicon.latin[phrase] && !standsAlone(folded, start, end)) return;
    all.push({ start, end, groups: lexicon.groups[phrase] ?? [] });
  };
  lexicon.automaton.find(folded.text, keep);
  const written = new Set(all.map(({ start, end }) => start * longestPhrase * 2 + (end - start)));
  const sounds = lexicon.sounds.of(folded.text);
  lexicon.bySound.find(sounds, (index, start, end) => {
    const phrase = lexicon.soundPhrases[index] ?? 0;
    if (!written.has(start * longestPhrase * 2 + (end - start))) keep(phrase, start, end);
  });
  all.sort((one, other) => one.end - other.end || one.start - other.start);
  return all.filter(({ groups }) => groups.includes(plain)).length > 0 ? withoutPlain(all) : all;
}

/** What stands inside an ordinary turn of speech (彩金 in 彩金项链) is none of the phrases it looks like. */
function withoutPlain(all: readonly Match[]): readonly Match[] {
  const spans = all.filter(({ groups }) => groups.includes(plain)).slice(0, 256);
  return all.filter((hit) => !spans.some((span) => span !== hit && span.start <= hit.start && span.end >= hit.end));
}

/** For each hit, in order of their ends: does a "do not" in the same sentence reach it? One pass. */
function deniedOf(all: readonly Match[], folded: Folded): readonly boolean[] {
  const longest = new Map<number, number>();
  for (const { start, end } of all) longest.set(start, Math.max(end, longest.get(start) ?? 0));
  const inLonger = ({ start, end }: Match): boolean => {
    for (let at = Math.max(0, start - longestPhrase); at <= start; at += 1) {
      const reached = longest.get(at) ?? 0;
      if (reached > end || (reached === end && at < start)) return true;
    }
    return false;
  };
  const denials = all.filter((hit) => hit.groups.includes(denial) && !inLonger(hit));
  let next = 0;
  return all.map(({ start }) => {
    while (next < denials.length && (denials[next]?.end ?? 0) <= start) next += 1;
    while (next > 0 && (denials[next - 1]?.end ?? 0) > start) next -= 1;
    // The last two: a mere 不 may stand between a 请勿 and what it forbids.
    return [denials[next - 1], denials[next - 2]].some((last) => {
      if (!last) return false;
      const reach = last.end - last.start > 1 ? denialReach : shortDenialReach;
      return start - last.end <= reach && !sentenceEndsIn(folded, last.end, start);
    });
  });
}

/** A phrase may be split by loose marks anywhere, by stops only where every character around is split from the next. */
function standsTogether(folded: Folded, start: number, end: number): boolean {
  let whole = true;
  let stops = 0;
  for (let at = start + 1; at < end; at += 1) {
    const before = folded.gaps[at] ?? 0;
    if (before === gap.none) whole = false;
    else if (before >= gap.clause) stops += 1;
  }
  if (stops === 0) return true;
  if (!whole) return false;
  const { gaps, text } = folded;
  const apart = (at: number) => at >= 0 && at <= text.length && (at === text.length || (gaps[at] ?? 0) >= gap.clause);
  return end - start > 2 || (apart(start) && apart(end) && (apart(start - 1) || apart(end + 1)));
}

/** Latin words stand by themselves; a digit may follow a letter (iphone16). */
function standsAlone({ text, gaps }: Folded, start: number, end: number): boolean {
  const joined = (at: number): boolean => {
    if (at <= 0 || at >= text.length || gaps[at] !== gap.none) return false;
    const pair = text.slice(at - 1, at + 1);
    return /^(?:[a-z]{2}|\d{2})$/.test(pair);
  };
  return !joined(start) && !joined(end);
}
