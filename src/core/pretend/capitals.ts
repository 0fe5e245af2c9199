// Capital I among small letters reads as l: `paypaI.com`, `appIe-id.com`. Host names are compared in small letters, so only the writing shows it.
import { brandOf } from '../address/brands.ts';
import type { AddressEngine } from '../address/compile.ts';
import { linkOf } from '../address/url.ts';
import { likenessOf } from './labels/likeness.ts';
import type { Name } from './labels/names.ts';

export interface CapitalReading {
  readonly brand: Name['brand'];
  /** The host as it was written. */
  readonly written: string;
}

/** The family that an address seems to name when its capital I is read as l. */
export function capitalReading(url: string, engine: AddressEngine): CapitalReading | undefined {
  const capital = url.indexOf('I');
  const path = url.indexOf('/', 'https://'.length);
  if (capital < 0 || (path > 0 && path < capital)) return undefined;
  const written = /^https?:\/\/([a-z0-9.-]*[a-z]I[a-zI0-9.-]*|I[a-z][a-zI0-9.-]*)(?:[:/?#]|$)/.exec(url)?.[1];
  if (written === undefined) return undefined;
  const read = linkOf(`http://${written.replaceAll('I', 'l')}`);
  if (!read) return undefined;
  const brand = brandOf(read.host, engine.hosts)?.brand ?? likenessOf(read.name, engine.lexicon)?.name.brand;
  const without = likenessOf(written.toLowerCase(), engine.lexicon)?.name.brand;
  return brand && brand !== without ? { brand, written } : undefined;
}
