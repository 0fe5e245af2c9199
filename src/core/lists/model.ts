// Lists that people already keep elsewhere: of domains and exact pages, as hosts files, plain lines, Adblock or
// MetaMask JSON.
import type { Refusal } from '../pack/refusal.ts';

export interface ListCounts {
  readonly entries: number;
  /** Lines that are no entry of any known form. */
  readonly bad: number;
  /** Lines that are well-formed but say nothing about a site (cosmetic filters, options we do not know). */
  readonly skipped: number;
}

/** A list as kept and as own pages show it. Epoch milliseconds. */
export interface ListStatus {
  readonly id: string;
  readonly name: string;
  /** Empty for a list imported from a file. */
  readonly address: string;
  readonly added: number;
  readonly counts: ListCounts;
  /** First bad lines as they stand, at most 5 of at most 80 characters, so that a wrong format is seen at once. */
  readonly examples: readonly string[];
  readonly managed: boolean;
  readonly enabled: boolean;
  readonly lastTry?: number;
  readonly lastGood?: number;
  readonly refusal?: Refusal;
}

/** What a look-up found: which list, by which entry, and since when this device has seen the entry in it. */
export interface ListHit {
  readonly list: string;
  readonly name: string;
  /** `allow`: the list itself says this site is on it by mistake or vouched for. */
  readonly says: 'block' | 'allow';
  /** The host or `host/path` that is on the list: the link's own characters. */
  readonly entry: string;
  /** Day (YYYY-MM-DD) on which the entry was first seen in the list. */
  readonly since: string;
  /** Day on which the list was last fetched. */
  readonly date: string;
}

/** Synchronous look-up: host and site in ASCII, path with its leading slash and without its query. */
export type ListLookup = (host: string, site: string, path: string) => ListHit | undefined;
