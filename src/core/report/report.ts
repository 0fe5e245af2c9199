// What a tab's pages showed so far, as the popup and the badge read it: state in storage.session, under
// "report:<tabId>".
import type { Level, Place, Verdict } from '../model.ts';

export interface ReportedSighting {
  readonly id: string;
  readonly place: Place;
  /** The text as rated, at most 300 characters; session secrets never reach here. */
  readonly text: string;
  readonly verdict: Verdict;
}

export interface Report {
  readonly version: 1;
  /** Origin and path of the tab's page; no query, no fragment. */
  readonly page: string;
  /** `chat`: web WeChat or the file helper. */
  readonly kind: 'chat' | 'page';
  /** Epoch milliseconds of the last change. */
  readonly at: number;
  /** How many sightings were rated, by level; complete even where `sightings` is capped. */
  readonly counts: Readonly<Record<Level, number>>;
  /** Worst first, at most 200; those rated `clear` or `unrated` only while there is room. */
  readonly sightings: readonly ReportedSighting[];
  /** The page itself, when it was observed. */
  readonly observed?: Verdict;
  readonly inspected?: 'whole' | 'part' | 'refused';
}

export const reportKey = (tabId: number): string => `report:${tabId}`;

/** Origin and path, which is all a report keeps of a page's address; empty when there is no such thing. */
export function pageOf(url: string): string {
  const parts = /^(https?:\/\/)(?:[^/?#@]*@)?([^/?#@]+)([^?#]*)/i.exec(url);
  return parts ? `${parts[1]}${parts[2]}${parts[3] || '/'}` : '';
}
