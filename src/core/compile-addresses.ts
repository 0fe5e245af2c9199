// The address sections of all packs, made ready to look things up in. Once per worker start.
import { type BrandHosts, brandHostsOf } from './brands.ts';
import type { Pack } from './pack/format.ts';

export interface AddressEngine {
  readonly hosts: BrandHosts;
  readonly shorteners: ReadonlySet<string>;
  readonly freeHosting: ReadonlySet<string>;
  readonly wellKnown: ReadonlySet<string>;
}

type AddressPack = Pick<Pack, 'brands' | 'wrappers' | 'shorteners' | 'freeHosting' | 'wellKnown'>;

export function compileAddresses(packs: readonly AddressPack[]): AddressEngine {
  const brands = packs.flatMap((pack) => pack.brands);
  return {
    hosts: brandHostsOf(brands),
    shorteners: new Set(packs.flatMap((pack) => pack.shorteners)),
    freeHosting: new Set(packs.flatMap((pack) => pack.freeHosting)),
    wellKnown: new Set(packs.flatMap((pack) => pack.wellKnown)),
  };
}
