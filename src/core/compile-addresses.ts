// The address sections of all packs, made ready to look things up in. Once per worker start.
import { type BrandHosts, brandHostsOf } from './brands.ts';
import type { Pack } from './pack/format.ts';
import { type Lexicon, lexiconOf } from './pretend/lexicon.ts';

export interface AddressEngine {
  readonly hosts: BrandHosts;
  readonly shorteners: ReadonlySet<string>;
  readonly freeHosting: ReadonlySet<string>;
  readonly wellKnown: ReadonlySet<string>;
  readonly lexicon: Lexicon;
}

export function compileAddresses(packs: readonly Pack[]): AddressEngine {
  return {
    hosts: brandHostsOf(packs.flatMap((pack) => pack.brands)),
    shorteners: new Set(packs.flatMap((pack) => pack.shorteners)),
    freeHosting: new Set(packs.flatMap((pack) => pack.freeHosting)),
    wellKnown: new Set(packs.flatMap((pack) => pack.wellKnown)),
    lexicon: lexiconOf(packs),
  };
}
