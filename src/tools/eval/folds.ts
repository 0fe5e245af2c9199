// Cuts corpora into fifths that are the same on every machine and in every run.
import type { Corpus, Row } from './corpora.ts';

export const foldCount = 5;

export interface Split {
  readonly name: string;
  readonly train: readonly Row[];
  readonly heldOut: readonly Row[];
}

/** One fifth held out, by a hash of the row without its digits, so that copies of one template fall on one side. */
export function splitOf({ name, rows }: Corpus, heldOut = 0): Split {
  const isHeld = (row: Row) => foldOf(row.value) === heldOut;
  return { name, train: rows.filter((row) => !isHeld(row)), heldOut: rows.filter(isHeld) };
}

export function foldOf(value: string): number {
  return hashOf(value) % foldCount;
}

/** The same on every machine; digits and blanks do not count. */
export function hashOf(value: string): number {
  let hash = 0x811c9dc5;
  for (const character of value.replace(/[\d\s]/g, '')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash >>> 8;
}
