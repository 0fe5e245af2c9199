// Texts that tell, judge or wonder about such things and speak to nobody: somebody else's story, how it ended, what it means.
import type { Reading } from '../reading.ts';
import { clausesOf } from './clauses.ts';
import { leads, offers, speaksToReader } from './reader.ts';
import { advice, genre, judgements, ofUs, tales } from './tellers.ts';

/** Nobody is asked for anything, and something is told, judged or wondered at. */
export function isTold({ source, folded, groups }: Reading): boolean {
  if (source === '' || groups.hasOneOf(leads)) return false;
  const text = clausesOf(folded);
  if (genre.test(text) || (advice.test(text) && !ofUs.test(text))) return true;
  const unquoted = text.replace(quoted, '');
  if (speaksToReader.test(unquoted)) return false;
  return tales.some((tale) => tale.test(text)) || (judgements.some((one) => one.test(text)) && !offers.test(unquoted));
}

const quoted = /“[^”]{0,60}”/g;
