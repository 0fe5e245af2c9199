import type { Folded } from './folded.ts';
import type { Groups } from './groups.ts';

/** What a message says: which phrase groups stand in it, and where. */
export interface Reading {
  readonly source: string;
  readonly folded: Folded;
  /** What is denied or warned of is left out. */
  readonly groups: Groups;
}
