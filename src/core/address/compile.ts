// The address sections of all packs, made ready to look things up in. Once per worker start.
import { isAuthorization } from '../authorization/authorization.ts';
import { type Authorizations, authorizationsOf } from '../authorization/endpoints.ts';
import { once } from '../once.ts';
import type { Pack } from '../pack/format.ts';
import { lexiconOf } from '../pretend/labels/lexicon.ts';
import type { Lexicon } from '../pretend/labels/names.ts';
import { wrappersOf } from '../unwrap/wrappers.ts';
import { type Brand, type BrandHost, type BrandHosts, brandHostsOf } from './brands.ts';
import { type Campaigns, campaignsOf } from './campaign.ts';
import { Listings } from './listing.ts';
import type { Link } from './url.ts';

export interface AddressEngine {
  readonly hosts: BrandHosts;
  /** Families' hosts under .com with hyphens for their dots, without the ending: `weixin-qq`. */
  readonly hyphenedHosts: () => BrandHosts;
  /** What stands behind the last dot or hyphen of the families' hosts. */
  readonly hostEndings: ReadonlySet<string>;
  readonly shorteners: ReadonlySet<string>;
  readonly freeHosting: ReadonlySet<string>;
  /** What all lists say of a host. */
  readonly listings: Listings;
  readonly developerHosting: ReadonlySet<string>;
  readonly storage: ReadonlySet<string>;
  readonly lexicon: Lexicon;
  readonly authorizations: Authorizations;
  /** Families by the schemes of their apps. */
  readonly schemes: ReadonlyMap<string, Brand>;
  readonly campaigns: Campaigns;
  readonly isAuthorization: (link: Link) => boolean;
}

export function compileAddresses(packs: readonly Pack[]): AddressEngine {
  const brands = packs.flatMap((pack) => pack.brands);
  const authorizations = authorizationsOf(packs);
  const hosts = brandHostsOf(brands);
  const shorteners = new Set(packs.flatMap((pack) => pack.shorteners));
  return {
    hosts,
    hyphenedHosts: once(() => hyphenedHostsOf(hosts)),
    hostEndings: new Set(
      Array.from(hosts.keys(), (host) => host.slice(Math.max(host.lastIndexOf('.'), host.lastIndexOf('-')) + 1)),
    ),
    shorteners,
    freeHosting: new Set(packs.flatMap((pack) => pack.freeHosting)),
    listings: new Listings({
      hosts,
      shorteners,
      wellKnown: packs.flatMap((pack) => pack.wellKnown),
      wrappers: wrappersOf(packs.flatMap((pack) => pack.wrappers)),
      contacts: byHostOf(packs.flatMap((pack) => pack.contacts)),
      authorizations,
    }),
    developerHosting: new Set(packs.flatMap((pack) => pack.developerHosting)),
    storage: new Set(packs.flatMap((pack) => pack.storage)),
    lexicon: lexiconOf(packs),
    authorizations,
    schemes: new Map(brands.flatMap((brand) => brand.schemes.map((scheme) => [scheme, brand] as const))),
    campaigns: campaignsOf(packs.flatMap((pack) => pack.campaigns)),
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
