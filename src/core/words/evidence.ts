// What is quoted of a hit: the very characters, as the message has them.
import { type Folded, gap } from './fold/folded.ts';
import { isDigit } from './fold/units.ts';
import type { Hit } from './phrases/groups.ts';

/** Longest number that is told whole. */
const longestNumber = 16;

/** The very characters of a hit; a number at either end is not cut (0.01元 stays so, where the phrase says 1元), nor what it counts. */
export function evidenceOf({ folded }: { readonly folded: Folded }, hit: Hit): string {
  let { start, end } = hit;
  while (hit.start - start < longestNumber && isOneNumber(folded, start)) start -= 1;
  while (end - hit.end < longestNumber && isOneNumber(folded, end)) end += 1;
  if (coin.test(folded.sourceOf(start, start + 1)))
    while (hit.start - start < longestNumber && isNumeralBefore(folded, start)) start -= 1;
  if (isJoined(folded, end) && counted.test(folded.sourceOf(end - 1, end + 1))) end += 1;
  const told = folded.sourceOf(start, end);
  return told.includes('://') ? withoutAddress(told, hit.site) : told;
}

/**
 * What was said, without an address at its end; of an address alone its host (the rest is shown beside it anyway), or the
 * site it leads to where that host only passes on. The last word is looked for by hand: a pattern would go through a long
 * row of blanks once from each of them.
 */
function withoutAddress(told: string, site = ''): string {
  let begin = told.length;
  while (begin > 0 && !blank.test(told.charAt(begin - 1))) begin -= 1;
  const at = told.slice(begin).search(/https?:\/\//i);
  if (at < 0) return told;
  const said = told.slice(0, begin + at).trimEnd();
  if (said !== '') return said;
  const host = /\/\/([^/?#]*)/.exec(told)?.[1] ?? '';
  return host.includes(site) ? host : site;
}

const blank = /\s/;

/** 百元红包 is told whole, where the phrase says 元红包, and so is 砍一刀, where it says 砍一. */
const coin = /^[元块塊]/;
const numeral = /^[一二两兩三四五六七八九十百千万萬]/;
const counted = /^一[刀下把票]/;

function isNumeralBefore(folded: Folded, at: number): boolean {
  return isJoined(folded, at) && numeral.test(folded.sourceOf(at - 1, at));
}

function isJoined({ gaps, length }: Folded, at: number): boolean {
  return at > 0 && at < length && gaps[at] === gap.none;
}

/** Does a number go on across this place? A point between two digits is part of it. */
function isOneNumber(folded: Folded, at: number): boolean {
  const { units, gaps, length } = folded;
  if (at <= 0 || at >= length || !isDigit(units[at - 1] ?? 0) || !isDigit(units[at] ?? 0)) return false;
  return gaps[at] === gap.none || (gaps[at] === gap.loose && folded.sourceOf(at - 1, at + 1).charAt(1) === '.');
}
