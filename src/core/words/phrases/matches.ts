// Which phrases of the packs stand in a folded message, as written or by their sound.
import { type Folded, gap } from '../fold/folded.ts';
import { isDigit, isLetter } from '../fold/units.ts';
import type { Hit } from './groups.ts';
import { mark, type Words } from './lexicon.ts';

export interface Match extends Hit {
  readonly groups: readonly number[];
  /** See `mark`. */
  readonly marks: number;
}

const maximumMatches = 4096;
const mostPlain = 256;
/** Phrases that differ in common characters only are chance, so many of them are none. */
const leastTogether = 2;

/** In the order of their ends, of equal ends the longest first. `isDisguised`: other words of the message are. */
export function matchesIn(folded: Folded, words: Words, isDisguised: boolean): readonly Match[] {
  const all: Match[] = [];
  words.automaton.find(folded.units, folded.length, (phrase, start, end) => {
    const match = all.length < maximumMatches ? matchOf(phrase, start, end, folded, words) : undefined;
    if (match) all.push(match);
  });
  const heard = heardIn(folded, words, all, isDisguised);
  const matches = heard.length > 0 ? inOrder([...all, ...heard]) : all;
  return matches.some(({ marks }) => marks & mark.plain) ? withoutPlain(matches) : matches;
}

function matchOf(
  phrase: number,
  start: number,
  end: number,
  folded: Folded,
  { sets, setOf, latin }: Words,
): Match | undefined {
  if (!standsTogether(folded, start, end)) return undefined;
  const set = sets[setOf[phrase] ?? 0];
  if (!set || (latin[phrase] === 1 && !standsAlone(folded, start, end))) return undefined;
  return { start, end, groups: set.groups, marks: set.marks };
}

/** What only sounds like phrases. A reading by sound takes nothing from the words that stand there. */
function heardIn(folded: Folded, words: Words, written: readonly Match[], isDisguised: boolean): readonly Match[] {
  const { bySound, automaton, sounds, soundPhrases } = words;
  const heard: Match[] = [];
  let isTelling = isDisguised;
  let chance = 0;
  let chanceEnd = 0;
  let next = 0;
  let longest: number | undefined;
  /** Written words are in the order of their ends: those that hold a place of this match end close by. */
  const isHeld = (at: number, match: Match): boolean => {
    const holds = (one: Match | undefined) => one !== undefined && isPartOf(at, one) && reachesOut(one, match);
    longest ??= written.reduce((length, { start, end }) => Math.max(length, end - start), 0);
    for (let index = next; index < written.length && (written[index]?.end ?? 0) <= at + longest; index += 1)
      if (holds(written[index])) return true;
    for (let index = next - 1; index >= 0 && (written[index]?.end ?? 0) > at; index -= 1)
      if (holds(written[index])) return true;
    return false;
  };
  const found = (index: number, start: number, end: number): void => {
    // What is written so was found already.
    while (next < written.length && (written[next]?.end ?? 0) < end) next += 1;
    for (let at = next; at < written.length && written[at]?.end === end; at += 1)
      if (written[at]?.start === start) return;
    const phrase = soundPhrases[index] ?? 0;
    const match = heard.length < maximumMatches ? matchOf(phrase, start, end, folded, words) : undefined;
    const spelling = match && automaton.spellingOf(phrase, folded.units.subarray(start, end), sounds);
    if (!match || !spelling) return;
    const changed = spelling.flatMap((unit, at) => (unit === folded.units[start + at] ? [] : [start + at]));
    if (changed.some((at) => isHeld(at, match))) return;
    heard.push(match);
    isTelling ||= !changed.every((at) => words.disguises.isCommon(folded.units[at] ?? 0));
    if (start < chanceEnd) return;
    chance += 1;
    chanceEnd = end;
  };
  bySound.find(folded.units, folded.length, found, sounds.heard);
  return isTelling || chance >= leastTogether ? heard : [];
}

function isPartOf(at: number, { start, end }: Match): boolean {
  return start <= at && at < end && end - start > 1;
}

function reachesOut(one: Match, of: Match): boolean {
  return one.start < of.start || one.end > of.end;
}

function inOrder(matches: Match[]): readonly Match[] {
  return matches.sort((one, other) => one.end - other.end || one.start - other.start);
}

/** What stands inside an ordinary turn of speech (彩金 in 彩金项链) is none of the phrases it looks like. */
function withoutPlain(all: readonly Match[]): readonly Match[] {
  const spans = all.filter(({ marks }) => marks & mark.plain).slice(0, mostPlain);
  return all.filter((hit) => !spans.some((span) => span !== hit && span.start <= hit.start && span.end >= hit.end));
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
