// Groups made of two others that stand close together in one sentence.
import type { Pack } from '../pack/format.ts';
import { type Folded, gap } from './folded.ts';
import { addHit, type Groups, type Hit, hasAny } from './groups.ts';

export type Compound = Pack['compounds'][number];

/** In the pack's order, so that a compound may build on an earlier one. */
export function addCompounds(groups: Map<string, Hit[]>, compounds: readonly Compound[], folded: Folded): void {
  for (const compound of compounds) {
    if (!hasAny(groups, compound.first) || !hasAny(groups, compound.next)) continue;
    const thens = hitsOf(groups, compound.next);
    for (const first of hitsOf(groups, compound.first)) {
      const then = thens.find((one) => follows(first, one, compound, folded));
      if (!then) continue;
      const hit = { start: Math.min(first.start, then.start), end: Math.max(first.end, then.end) };
      addHit(groups, compound.group, hit);
    }
  }
}

function hitsOf(groups: Groups, names: readonly string[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (const name of names) hits.push(...(groups.get(name) ?? []));
  return hits;
}

function follows(first: Hit, then: Hit, { within, anyOrder }: Compound, folded: Folded): boolean {
  const ahead = then.start - first.end;
  if (ahead >= 0) return ahead <= within && !sentenceEndsIn(folded, first.end, then.start);
  const behind = first.start - then.end;
  return anyOrder && behind >= 0 && behind <= within && !sentenceEndsIn(folded, then.end, first.start);
}

/** Does a sentence end before the folded position `to`, at or after `from`? */
export function sentenceEndsIn(folded: Folded, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (folded.gaps[at] === gap.sentence) return true;
  return false;
}

/** Does a clause end there? 、 only lists. */
export function clauseEndsIn(folded: Folded, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if ((folded.gaps[at] ?? 0) >= gap.clause && !folded.listsAt(at)) return true;
  return false;
}
