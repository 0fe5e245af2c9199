// All that an address alone shows: where it leads, whose it is, what it pretends to be, what it asks to authorize.
import type { AddressFacts, ExamineOptions } from './address-facts.ts';
import { brandNameOf, brandOf, longestSuffix } from './brands.ts';
import type { AddressEngine } from './compile-addresses.ts';
import { linkOf } from './url.ts';

/** Never throws; an address that cannot be read gives facts with an empty `target`. */
export function examine(url: string, engine: AddressEngine, _options: ExamineOptions = {}): AddressFacts {
  const link = linkOf(url);
  if (!link) {
    const nothing = {
      target: '',
      host: '',
      site: '',
      siteAscii: '',
      hops: [],
      opaque: false,
      known: false,
      drafts: [],
    };
    return { url, ...nothing, authorization: { status: 'unchecked', data: [] } };
  }
  const family = brandOf(link.host, engine.hosts);
  const short = longestSuffix(link.host, (part) => (engine.shorteners.has(part) ? true : undefined)) ?? false;
  const opaque = short || family?.role === 'short';
  return {
    url,
    target: link.href,
    host: link.host,
    site: link.site,
    siteAscii: link.site,
    hops: [],
    opaque,
    ...(family ? { brand: brandNameOf(family.brand), role: family.role } : {}),
    known: family !== undefined,
    drafts: [],
    authorization: { status: opaque ? 'unchecked' : 'not-seen', data: [] },
  };
}
