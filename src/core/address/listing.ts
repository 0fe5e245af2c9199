// What the packs say of a host and of its parents: all lists that name hosts, in one walk over the labels.

import type { Wrapper } from '../unwrap/wrappers.ts';
import type { BrandHost, BrandHosts } from './brands.ts';
import type { Link } from './url.ts';

/** What stands in the lists under one name. */
interface Entry {
  family?: BrandHost;
  short?: boolean;
  wellKnown?: boolean;
  /** Wrappers on hosts below this name (`*.example.org`). */
  wrappers?: readonly Wrapper[];
}

export type Listings = ReadonlyMap<string, Entry>;

/** The most particular family, and whether the host or a parent of it is a shortener or well known. */
export interface Listing {
  readonly family: BrandHost | undefined;
  readonly short: boolean;
  readonly wellKnown: boolean;
  readonly wrappers: readonly Wrapper[] | undefined;
}

interface Lists {
  readonly hosts: BrandHosts;
  readonly shorteners: Iterable<string>;
  readonly wellKnown: Iterable<string>;
  readonly byParent: ReadonlyMap<string, readonly Wrapper[]>;
}

export function listingsOf({ hosts, shorteners, wellKnown, byParent }: Lists): Listings {
  const listings = new Map<string, Entry>();
  for (const [host, family] of hosts) listings.set(host, { family });
  const entry = (host: string): Entry => {
    const made = listings.get(host) ?? {};
    listings.set(host, made);
    return made;
  };
  for (const host of shorteners) entry(host).short = true;
  for (const host of wellKnown) entry(host).wellKnown = true;
  for (const [host, wrappers] of byParent) entry(host).wrappers = wrappers;
  return listings;
}

type Place = Pick<Link, 'host' | 'site' | 'suffix'>;

/** No name on any list is longer. */
const longestHost = 253;
const mostLabels = 12;

export function listingOf({ host, site, suffix }: Place, listings: Listings): Listing {
  let family: BrandHost | undefined;
  let wrappers: readonly Wrapper[] | undefined;
  let short = false;
  let wellKnown = false;
  let part = host;
  for (let depth = 0; ; depth += 1) {
    const entry = part.length > longestHost ? undefined : listings.get(part);
    if (entry) {
      if (depth < mostLabels) {
        family ??= entry.family;
        short ||= entry.short === true;
        wellKnown ||= entry.wellKnown === true;
      }
      if (depth > 0) wrappers ??= entry.wrappers;
    }
    const dot = part.indexOf('.');
    if (dot < 0) break;
    part = part.slice(dot + 1);
    // The same characters, but a text that is looked up again: what its place in a table is, is reckoned once for each.
    if (part.length === site.length) part = site;
    else if (part.length === suffix.length) part = suffix;
  }
  return { family, short, wellKnown, wrappers };
}
