// What a link says it is against what it is: its visible label, and the brand its message speaks for.
import type { AddressFacts, FindingDraft } from './address-facts.ts';
import { type Brand, brandOf } from './brands.ts';
import type { AddressEngine } from './compile-addresses.ts';
import { findLinks } from './find-links/find-links.ts';
import type { GatheredLink } from './gather-links.ts';
import { standingOf } from './link-groups.ts';
import { linkOf } from './url.ts';
import { evidenceOf, type Reading } from './words/read.ts';

type Brands = ReadonlyMap<string, Brand>;

export function claimsOf(
  link: GatheredLink,
  reading: Reading,
  engine: AddressEngine,
  brands: Brands,
): readonly FindingDraft[] {
  const label = labelClaim(link, engine);
  const brand = brandClaim(link.facts, reading, brands);
  return [label, brand].filter((draft) => draft !== undefined);
}

/** The label is an address of one site, the target is another's. */
function labelClaim({ facts, label }: GatheredLink, engine: AddressEngine): FindingDraft | undefined {
  if (label === undefined || label.length > 300 || facts.target === '') return undefined;
  const [shown] = findLinks(label);
  const said = shown && linkOf(shown.url);
  // Only a label that is an address and nothing else makes a promise about the address.
  if (!said || label.trim().length > shown.end - shown.start + 2 || said.site === facts.siteAscii) return undefined;
  if (facts.known || facts.hops.some((hop) => linkOf(hop)?.site === said.site)) return undefined;
  const family = brandOf(said.host, engine.hosts);
  if (family && facts.brand?.id === family.brand.id) return undefined;
  const short = family?.role === 'short' || engine.shorteners.has(said.site);
  if (short || facts.brand) return undefined;
  const values = { site: facts.site, said: said.site };
  if (!family) return { rule: 'claim.label', family: 'claim', evidence: label, values };
  return {
    rule: 'claim.label-brand',
    family: 'claim',
    evidence: label,
    values: { ...values, brand: family.brand.name },
  };
}

/** The words speak as a brand or of its campaign, the link goes to a site that is nobody's we know. */
function brandClaim(facts: AddressFacts, reading: Reading, brands: Brands): FindingDraft | undefined {
  const standing = standingOf(facts);
  if (standing !== 'unknown') return undefined;
  for (const [group, hits] of reading.groups) {
    const [hit] = hits;
    if (!hit || !group.startsWith('brand:')) continue;
    const brand = brands.get(group.slice('brand:'.length));
    if (!brand) continue;
    const evidence = evidenceOf(reading, hit);
    const alone = reading.folded.text.length <= hit.end - hit.start + 4;
    const rule = alone ? 'claim.brand-alone' : 'claim.brand-elsewhere';
    return { rule, family: 'claim', evidence, values: { brand: brand.name, site: facts.site } };
  }
  return undefined;
}
