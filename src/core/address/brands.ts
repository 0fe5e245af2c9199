// Whose site is it: host names of the brand families, looked up from the most particular to the least.

import type { Pack } from '../pack/format.ts';
import { type BrandName, type Role, roles } from './facts.ts';

export type Brand = Pack['brands'][number];

export interface BrandHost {
  /** As listed; the host asked about may have labels in front of it. */
  readonly host: string;
  readonly brand: Brand;
  readonly role: Role;
}

export type BrandHosts = ReadonlyMap<string, BrandHost>;

/** Every host of every family with its role; where two lists name a host, the more particular role (the later one) wins. */
export function brandHostsOf(brands: readonly Brand[]): BrandHosts {
  const hosts = new Map<string, BrandHost>();
  for (const role of roles)
    for (const brand of brands) for (const host of brand[role]) hosts.set(host, { host, brand, role });
  return hosts;
}

/** The family a host belongs to, by its longest listed suffix. */
export function brandOf(host: string, hosts: BrandHosts): BrandHost | undefined {
  return longestSuffix(host, (part) => hosts.get(part));
}

/** Asks for the host, then for its parents, one label less each time; answers the first that is not `undefined`. */
export function longestSuffix<T>(host: string, ask: (part: string) => T | undefined): T | undefined {
  let part = host;
  for (let depth = 0; depth < 12; depth++) {
    const found = ask(part);
    if (found !== undefined) return found;
    const dot = part.indexOf('.');
    if (dot < 0) return undefined;
    part = part.slice(dot + 1);
  }
  return undefined;
}

export function brandNameOf({ id, name }: Brand): BrandName {
  return { id, name };
}
