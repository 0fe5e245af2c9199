// Reads a message: which phrase groups stand in it, where, and which of them are only warned of or denied.

import { linkUnit, type Span } from './fold/fold.ts';
import { Folded } from './fold/folded.ts';
import { mentionsIn } from './forms/mentions.ts';
import { addProgramNames } from './forms/program-names.ts';
import { addCompounds, clauseEndsIn, sentenceEndsIn } from './phrases/compounds.ts';
import { Groups } from './phrases/groups.ts';
import { brandGroup, type Lexicon, mark } from './phrases/lexicon.ts';
import { type Match, matchesIn } from './phrases/matches.ts';
import type { Reading } from './reading.ts';

/** A link in the message (`start` in it) or beside it (`start` behind its end), and the groups it counts as (`link`, `link-unknown` …). */
export interface MarkedLink extends Span {
  readonly groups: readonly string[];
  /** Where it leads in the end: behind a wrapper, or to whom a consent is handed. */
  readonly site: string;
}

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
  const folded = words.folder.fold(readable(source), links);
  const isDisguised = words.disguises.undo(folded);
  const found = lexicon.numbers.room();
  const all = matchesIn(folded, words, isDisguised);
  const off = deniedOf(all, folded);
  for (let index = 0; index < all.length; index += 1) {
    const hit = all[index];
    if (!hit) continue;
    const denied = off?.[index] === true;
    for (const group of hit.groups) if (!denied || isContext(group, lexicon)) found.add(group, hit);
  }
  for (const { group, start, end } of mentionsIn(folded)) found.addNamed(group, { start, end });
  let at = -1;
  for (const { groups, start, site } of links) {
    // Links beside the text (anchors of a card) stand after its last character.
    const inText = start < Math.min(source.length, longestRead);
    if (inText) at = nextLink(folded, at + 1);
    const hit = inText ? { start: at, end: at + 1, site } : { start: folded.length, end: folded.length };
    for (const group of lexicon.numbers.ofList(groups)) found.add(group, hit);
  }
  if (source.includes('【')) addSigned(found, folded);
  addProgramNames(found, folded);
  if (folded.length > longestLine) found.addNamed('context-several', { start: 0, end: 0 });
  if (folded.length > longestCall) found.addNamed('context-long', { start: 0, end: 0 });
  addCompounds(found, words.compounds, folded);
  return { source, folded, groups: found };
}

/** Nobody looks into the reading any more: its room serves the next message. */
export function release({ source, folded, groups }: Reading, lexicon: Lexicon): void {
  if (source === '') return;
  lexicon.words().folder.release(folded);
  lexicon.numbers.release(groups);
}

function isContext(group: number, { numbers }: Lexicon): boolean {
  return numbers.names[group]?.startsWith(context) === true;
}

/** Anybody can put such a line for itself behind a text; advertisers write it into theirs. */
const unsubscribing = /(?:\n\s{0,4}|[【[（(])(?:退订|拒收)?请?回?复?(?:td?|[nrq]|qx)(?:退订|拒收)?[】\])）]?$/i;
const longestUnsubscribing = 16;

function readable(source: string): string {
  const text = (source.length > longestRead ? source.slice(0, longestRead) : source).trimEnd();
  const from = Math.max(0, text.length - longestUnsubscribing);
  const found = unsubscribing.exec(text.slice(from));
  return found && from + found.index > 0 ? text.slice(0, from + found.index) : text;
}

function nextLink({ units, length }: Folded, from: number): number {
  for (let at = from; at < length; at += 1) if (units[at] === linkUnit) return at;
  return 0;
}

const officeGroups = ['sign-office', 'gov', 'role-law', 'police', 'courier', 'bank', brandGroup];
const signature = /【[^【】]{2,16}】/g;
const officeName = /(?:[局院委行社部所]|中心|大队|支队|法庭|公司|网|移动|电网|信用卡|证券)】$/;

/** Senders sign once, at the beginning or the end. */
const mostSignatures = 64;

/** `signed-office`: the name of an office, bank or company within 【】, as senders of SMS sign; `signed-public`: no mere company. */
function addSigned(found: Groups, folded: Folded): void {
  const { source, starts, length } = folded;
  let signatures = 0;
  let unit = 0;
  for (const { index, 0: name } of source.matchAll(signature)) {
    signatures += 1;
    if (signatures > mostSignatures) return;
    const isWithin = (at: number) => at > index && at < index + name.length;
    for (const group of officeGroups) {
      const named = found.get(group)?.find(({ start }) => isWithin(starts[start] ?? 0));
      if (!named) continue;
      found.addNamed('signed-office', named);
      if (group !== brandGroup) found.addNamed('signed-public', named);
    }
    unit = folded.placeOf(index + 1, unit);
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

/** For each hit, in order of their ends: does a "do not" in the same sentence reach it? One pass; nothing where there is none. */
function deniedOf(all: readonly Match[], folded: Folded): readonly boolean[] | undefined {
  const possible = all.filter(({ marks }) => marks & mark.denial);
  if (possible.length === 0) return undefined;
  /** For each place, where the longest phrase that begins there ends. */
  const longest = new Array<number>(folded.length).fill(0);
  for (const { start, end } of all) longest[start] = Math.max(end, longest[start] ?? 0);
  const inLonger = ({ start, end }: Match): boolean => {
    for (let at = Math.max(0, start - longestPhrase); at <= start; at += 1) {
      const reached = longest[at] ?? 0;
      if (reached > end || (reached === end && at < start)) return true;
    }
    return false;
  };
  const denials = possible.filter((hit) => !inLonger(hit));
  const reaches = (last: Match | undefined, start: number): boolean => {
    if (!last) return false;
    const reach = last.end - last.start > 1 ? denialReach : shortDenialReach;
    // 无需押金 or 不收费 says nothing about what the next clause asks for; 请勿 does.
    const endsIn = last.marks & mark.brief || reach === shortDenialReach ? clauseEndsIn : sentenceEndsIn;
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
