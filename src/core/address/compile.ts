// The address sections of all packs, made ready to look things up in. Once per worker start.
import { isAuthorization } from '../authorization/authorization.ts';
import { type Authorizations, authorizationsOf } from '../authorization/endpoints.ts';
import { once } from '../once.ts';
import type { Pack } from '../pack/format.ts';
import { lexiconOf } from '../pretend/labels/lexicon.ts';
import type { Lexicon } from '../pretend/labels/names.ts';
import { type Wrappers, wrappersOf } from '../unwrap/wrappers.ts';
import { type Brand, type BrandHost, type BrandHosts, brandHostsOf } from './brands.ts';
import { type Campaigns, campaignsOf } from './campaign.ts';
import { type Listings, listingsOf } from './listing.ts';
import { Recent } from './recent.ts';
import type { Link } from './url.ts';

export interface AddressEngine {
  readonly hosts: BrandHosts;
  /** Families' hosts under .com with hyphens for their dots, without the ending: `weixin-qq`. */
  readonly hyphenedHosts: () => BrandHosts;
  /** What stands behind the last dot or hyphen of the families' hosts. */
  readonly hostEndings: ReadonlySet<string>;
  readonly shorteners: ReadonlySet<string>;
  readonly freeHosting: ReadonlySet<string>;
  /** Families, shorteners, well-known sites and wrappers, in one look-up a label. */
  readonly listings: Listings;
  readonly developerHosting: ReadonlySet<string>;
  readonly storage: ReadonlySet<string>;
  readonly lexicon: Lexicon;
  readonly wrappers: Wrappers;
  readonly authorizations: Authorizations;
  /** Families by the schemes of their apps. */
  readonly schemes: ReadonlyMap<string, Brand>;
  readonly campaigns: Campaigns;
  /** Begins of addresses that add somebody, by their host. */
  readonly contacts: ReadonlyMap<string, readonly string[]>;
  /** Hosts about which there was nothing to say, as far as they are remembered. */
  readonly plainHosts: Recent<true>;
  readonly isAuthorization: (link: Link) => boolean;
}

export function compileAddresses(packs: readonly Pack[]): AddressEngine {
  const brands = packs.flatMap((pack) => pack.brands);
  const authorizations = authorizationsOf(packs);
  const hosts = brandHostsOf(brands);
  const shorteners = new Set(packs.flatMap((pack) => pack.shorteners));
  const wrappers = wrappersOf(packs.flatMap((pack) => pack.wrappers));
  return {
    hosts,
    hyphenedHosts: once(() => hyphenedHostsOf(hosts)),
    hostEndings: new Set(
      Array.from(hosts.keys(), (host) => host.slice(Math.max(host.lastIndexOf('.'), host.lastIndexOf('-')) + 1)),
    ),
    shorteners,
    freeHosting: new Set(packs.flatMap((pack) => pack.freeHosting)),
    listings: listingsOf({
      hosts,
      shorteners,
      wellKnown: packs.flatMap((pack) => pack.wellKnown),
      byParent: wrappers.byParent,
    }),
    developerHosting: new Set(packs.flatMap((pack) => pack.developerHosting)),
    storage: new Set(packs.flatMap((pack) => pack.storage)),
    lexicon: lexiconOf(packs),
    wrappers,
    authorizations,
    schemes: new Map(brands.flatMap((brand) => brand.schemes.map((scheme) => [scheme, brand] as const))),
    campaigns: campaignsOf(packs.flatMap((pack) => pack.campaigns)),
    contacts: byHostOf(packs.flatMap((pack) => pack.contacts)),
    plainHosts: new Recent(1024),
    isAuthorization: (link) => isAuthorization(link, authorizations),
  };
}

function hyphenedHostsOf(hosts: BrandHosts): BrandHosts {
  const hyphened = new Map<string, BrandHost>();
  for (const [host, owner] of hosts) {
    const name = host.endsWith('.com') ? host.slice(0, -4) : '';
    if (name.includes('.') && !name.includes('-')) hyphened.set(name.replaceAll('.', '-'), owner);
  }
  return hyphened;
}

function byHostOf(begins: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byHost = new Map<string, string[]>();
  for (const begin of begins) {
    const host = begin.split('/', 1).join('');
    byHost.set(host, [...(byHost.get(host) ?? []), begin]);
  }
  return byHost;
}
