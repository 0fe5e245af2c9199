// What is quoted of a hit: the very characters, as the message has them.
import { type Folded, gap } from './fold/folded.ts';
import { isDigit } from './fold/units.ts';
import type { Hit } from './phrases/groups.ts';

/** Longest number that is told whole. */
const longestNumber = 16;

/** The very characters of a hit; a number at either end is not cut (0.01元 stays so, where the phrase says 1元). */
export function evidenceOf({ folded }: { readonly folded: Folded }, hit: Hit): string {
  let { start, end } = hit;
  while (hit.start - start < longestNumber && isOneNumber(folded, start)) start -= 1;
  while (end - hit.end < longestNumber && isOneNumber(folded, end)) end += 1;
  const told = folded.sourceOf(start, end);
  return told.includes('://') ? told.replace(address, '') || told.replace(address, '$1') : told;
}

/** An address at the end of what was said, and its host: of a link alone the host is enough, it is shown beside it anyway. */
const address = /\s*https?:\/\/([^\s/?#]*)\S*$/i;

/** Does a number go on across this place? A point between two digits is part of it. */
function isOneNumber(folded: Folded, at: number): boolean {
  const { units, gaps, length } = folded;
  if (at <= 0 || at >= length || !isDigit(units[at - 1] ?? 0) || !isDigit(units[at] ?? 0)) return false;
  return gaps[at] === gap.none || (gaps[at] === gap.loose && folded.sourceOf(at - 1, at + 1).charAt(1) === '.');
}
