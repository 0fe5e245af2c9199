// The address sections of all packs, made ready to look things up in. Once per worker start.
import { isAuthorization } from './authorization/authorization.ts';
import { type Authorizations, authorizationsOf } from './authorization/endpoints.ts';
import { type Brand, type BrandHosts, brandHostsOf } from './brands.ts';
import type { Campaign } from './campaign.ts';
import type { Pack } from './pack/format.ts';
import { type Lexicon, lexiconOf } from './pretend/lexicon.ts';
import { type Wrappers, wrappersOf } from './unwrap/wrappers.ts';
import type { Link } from './url.ts';

export interface AddressEngine {
  readonly hosts: BrandHosts;
  readonly shorteners: ReadonlySet<string>;
  readonly freeHosting: ReadonlySet<string>;
  readonly wellKnown: ReadonlySet<string>;
  readonly developerHosting: ReadonlySet<string>;
  readonly lexicon: Lexicon;
  readonly wrappers: Wrappers;
  readonly authorizations: Authorizations;
  /** Families by the schemes of their apps. */
  readonly schemes: ReadonlyMap<string, Brand>;
  readonly campaigns: readonly Campaign[];
  readonly contacts: readonly string[];
  readonly isAuthorization: (link: Link) => boolean;
}

export function compileAddresses(packs: readonly Pack[]): AddressEngine {
  const brands = packs.flatMap((pack) => pack.brands);
  const authorizations = authorizationsOf(packs);
  return {
    hosts: brandHostsOf(brands),
    shorteners: new Set(packs.flatMap((pack) => pack.shorteners)),
    freeHosting: new Set(packs.flatMap((pack) => pack.freeHosting)),
    wellKnown: new Set(packs.flatMap((pack) => pack.wellKnown)),
    developerHosting: new Set(packs.flatMap((pack) => pack.developerHosting)),
    lexicon: lexiconOf(packs),
    wrappers: wrappersOf(packs.flatMap((pack) => pack.wrappers)),
    authorizations,
    schemes: new Map(brands.flatMap((brand) => brand.schemes.map((scheme) => [scheme, brand] as const))),
    campaigns: packs.flatMap((pack) => pack.campaigns),
    contacts: packs.flatMap((pack) => pack.contacts),
    isAuthorization: (link) => isAuthorization(link, authorizations),
  };
}
