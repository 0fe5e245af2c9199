// Which families of brands a text names.
import type { Brand } from '../address/brands.ts';
import type { Hit } from './groups.ts';
import { brandGroup, type Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';

export interface NamedBrand {
  readonly brand: Brand;
  readonly hit: Hit;
}

/** In front of a family's id in the name of its phrase group. */
const prefix = `${brandGroup}:`;

/** In the order in which they are first named. */
export function brandsNamed({ groups }: Reading, { brands }: Pick<Lexicon, 'brands'>): readonly NamedBrand[] {
  return groups.names.flatMap((group) => {
    const brand = group.startsWith(prefix) ? brands.get(group.slice(prefix.length)) : undefined;
    const hit = brand && groups.get(group)?.[0];
    return hit ? [{ brand, hit }] : [];
  });
}
