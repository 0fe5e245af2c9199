// Groups made of two others that stand close together in one sentence.
import type { Pack } from '../../pack/format.ts';
import { type Folded, gap } from '../fold/folded.ts';
import type { GroupNumbers, Groups, Hit } from './groups.ts';

type Written = Pack['compounds'][number];

/** As the pack has it, with numbers for the names of groups. */
export interface Compound extends Pick<Written, 'within' | 'anyOrder'> {
  readonly group: number;
  readonly first: readonly number[];
  readonly next: readonly number[];
  /** The shorter of both lists, which is missing most, then the longer. */
  readonly needs: readonly [readonly number[], readonly number[]];
}

export function compoundOf({ group, first, next, within, anyOrder }: Written, numbers: GroupNumbers): Compound {
  const own = { group: numbers.of(group), first: numbers.ofAll(first), next: numbers.ofAll(next), within, anyOrder };
  return { ...own, needs: first.length <= next.length ? [own.first, own.next] : [own.next, own.first] };
}

/** In the pack's order, so that a compound may build on an earlier one. */
export function addCompounds(groups: Groups, compounds: readonly Compound[], folded: Folded): void {
  for (const compound of compounds) {
    if (!groups.hasAny(compound.needs[0]) || !groups.hasAny(compound.needs[1])) continue;
    const thens = hitsOf(groups, compound.next);
    for (const first of hitsOf(groups, compound.first)) {
      const then = thens.find((one) => follows(first, one, compound, folded));
      if (!then) continue;
      const hit = { start: Math.min(first.start, then.start), end: Math.max(first.end, then.end) };
      groups.add(compound.group, hit);
    }
  }
}

function hitsOf(groups: Groups, some: readonly number[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (const group of some) for (const hit of groups.hitsOf(group) ?? none) hits.push(hit);
  return hits;
}

const none: readonly Hit[] = [];

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
