// Which families of brands a text names.
import type { Brand } from '../address/brands.ts';
import type { Hit } from './phrases/groups.ts';
import { brandGroup, type Lexicon } from './phrases/lexicon.ts';
import type { Reading } from './reading.ts';

export interface NamedBrand {
  readonly brand: Brand;
  readonly hit: Hit;
}

/** In the order in which they are first named. */
export function brandsNamed({ groups }: Reading, lexicon: Lexicon): readonly NamedBrand[] {
  if (!groups.has(brandGroup)) return none;
  const { brands } = lexicon.words();
  const named: NamedBrand[] = [];
  for (const group of groups.met) {
    const brand = brands[group];
    const hit = brand && groups.hitsOf(group)?.[0];
    if (hit) named.push({ brand, hit });
  }
  return named;
}

const none: readonly NamedBrand[] = [];
