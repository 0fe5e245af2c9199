// What the packs say of a host and of its parents: all lists that name hosts, in one walk over the labels.

import type { Authorizations } from '../authorization/endpoints.ts';
import { readableHost } from '../pretend/labels/punycode.ts';
import { isChatHost } from '../unwrap/steps.ts';
import { type Wrapper, type Wrappers, wrappersOn } from '../unwrap/wrappers.ts';
import type { BrandHost, BrandHosts } from './brands.ts';
import { Recent } from './recent.ts';
import type { Link } from './url.ts';

/** What stands in the lists under one name. */
interface Entry {
  family?: BrandHost;
  short?: boolean;
  wellKnown?: boolean;
  /** Wrappers on hosts below this name (`*.example.org`). */
  wrappers?: readonly Wrapper[];
}

/** All that depends on the host alone: whatever its path, a host is looked up once. */
export interface Listing {
  /** The site as people read it; see punycode.ts. */
  readonly shown: string;
  /** The most particular one. */
  readonly family: BrandHost | undefined;
  /** The host or a parent of it is a shortener, or well known. */
  readonly short: boolean;
  readonly wellKnown: boolean;
  /** Those on this host, whatever path they ask for, in the order of the pack. */
  readonly wrappers: readonly Wrapper[];
  /** Begins of addresses on this host that add somebody. */
  readonly contacts: readonly string[] | undefined;
  /** Some page of the host asks for authorizations. */
  readonly asks: boolean;
  /** A client of the chat itself. */
  readonly chat: boolean;
  /** There was nothing to say about the host; see plain-host.ts. */
  plain: boolean;
}

interface Lists {
  readonly hosts: BrandHosts;
  readonly shorteners: Iterable<string>;
  readonly wellKnown: Iterable<string>;
  readonly wrappers: Wrappers;
  readonly contacts: ReadonlyMap<string, readonly string[]>;
  readonly authorizations: Authorizations;
}

type Place = Pick<Link, 'host' | 'site' | 'suffix' | 'name' | 'sub'>;

/** No name on any list is longer. */
const longestHost = 253;
const mostLabels = 12;

export class Listings {
  private readonly entries = new Map<string, Entry>();
  private readonly lists: Lists;
  /** The same few hosts come again and again. */
  private readonly recent = new Recent<Listing>(1024);

  constructor(lists: Lists) {
    this.lists = lists;
    for (const [host, family] of lists.hosts) this.entries.set(host, { family });
    for (const host of lists.shorteners) this.entry(host).short = true;
    for (const host of lists.wellKnown) this.entry(host).wellKnown = true;
    for (const [host, wrappers] of lists.wrappers.byParent) this.entry(host).wrappers = wrappers;
  }

  of(place: Place): Listing {
    const before = this.recent.get(place.host);
    if (before) return before;
    const made = this.lookUp(place);
    this.recent.keep(place.host, made);
    return made;
  }

  private entry(host: string): Entry {
    const made = this.entries.get(host) ?? {};
    this.entries.set(host, made);
    return made;
  }

  private lookUp(place: Place): Listing {
    const { host, site, suffix } = place;
    const { entries, lists } = this;
    let family: BrandHost | undefined;
    let parents: readonly Wrapper[] | undefined;
    let short = false;
    let wellKnown = false;
    let part = host;
    for (let depth = 0; ; depth += 1) {
      const entry = part.length > longestHost ? undefined : entries.get(part);
      if (entry) {
        if (depth < mostLabels) {
          family ??= entry.family;
          short ||= entry.short === true;
          wellKnown ||= entry.wellKnown === true;
        }
        if (depth > 0) parents ??= entry.wrappers;
      }
      const dot = part.indexOf('.');
      if (dot < 0) break;
      part = part.slice(dot + 1);
      // The same characters, but a text that is looked up again: what its place in a table is, is reckoned once for each.
      if (part.length === site.length) part = site;
      else if (part.length === suffix.length) part = suffix;
    }
    return {
      shown: readableHost(site),
      family,
      short,
      wellKnown,
      wrappers: wrappersOn(place, lists.wrappers, parents),
      contacts: lists.contacts.get(host),
      asks: lists.authorizations.byHost.has(host),
      chat: isChatHost(host),
      plain: false,
    };
  }
}
