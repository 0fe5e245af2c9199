import type { Folded } from './fold/folded.ts';
import type { Groups } from './phrases/groups.ts';

/** What a message says: which phrase groups stand in it, and where. */
export interface Reading {
  readonly source: string;
  readonly folded: Folded;
  /** What is denied or warned of is left out. */
  readonly groups: Groups;
}
