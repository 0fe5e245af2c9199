// All that an address alone shows: where it leads, whose it is, what it pretends to be, what it asks to authorize.
import type { AddressFacts, ExamineOptions, FindingDraft } from './address-facts.ts';
import { type BrandHost, brandNameOf, brandOf, longestSuffix } from './brands.ts';
import type { AddressEngine } from './compile-addresses.ts';
import type { Authorization } from './model.ts';
import { pretencesOf } from './pretend/pretences.ts';
import { unicodeHostOf } from './pretend/punycode.ts';
import { shapeDrafts } from './pretend/shape.ts';
import { type Link, linkOf } from './url.ts';

const nothingSeen: Authorization = { status: 'not-seen', data: [] };
const notLooked: Authorization = { status: 'unchecked', data: [] };

/** Never throws; an address that cannot be read gives facts with an empty `target`. */
export function examine(url: string, engine: AddressEngine, options: ExamineOptions = {}): AddressFacts {
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
    return { url, ...nothing, authorization: notLooked };
  }
  const family = brandOf(link.host, engine.hosts);
  const opaque = family?.role === 'short' || covers(link.host, engine.shorteners);
  const known = isKnown(link, family, engine, options);
  const pretences = known || opaque ? [] : pretencesOf(link, engine, family?.brand.id);
  const drafts: FindingDraft[] = pretences.map(({ draft }) => draft);
  if (!known && !opaque) drafts.push(...shapeDrafts(link, url, engine.lexicon));
  return {
    url,
    target: link.href,
    host: link.host,
    site: unicodeHostOf(link.site),
    siteAscii: link.site,
    hops: [],
    opaque,
    ...(family ? { brand: brandNameOf(family.brand), role: family.role } : {}),
    ...(pretences[0] ? { pretends: pretences[0].brand } : {}),
    known,
    drafts,
    authorization: opaque ? notLooked : nothingSeen,
  };
}

function covers(host: string, hosts: ReadonlySet<string>): boolean {
  return longestSuffix(host, (part) => (hosts.has(part) ? true : undefined)) ?? false;
}

/** Sites that are judged by what they are, not by what they resemble. Content of anybody on a family's host is not known. */
function isKnown(
  link: Link,
  family: BrandHost | undefined,
  engine: AddressEngine,
  { trusted }: ExamineOptions,
): boolean {
  if (family && family.role !== 'ugc') return true;
  return engine.wellKnown.has(link.site) || (trusted !== undefined && covers(link.host, trusted));
}
