// What the way to the target shows: disguise, user part, warnings passed, redirects lent by a family.

import type { Unwrapped } from '../unwrap/unwrap.ts';
import { brandOf } from './brands.ts';
import type { AddressEngine } from './compile.ts';
import type { ExamineOptions, FindingDraft } from './facts.ts';
import { type Link, linkOf } from './url.ts';

type Values = NonNullable<FindingDraft['values']>;

function draft(rule: string, evidence: string, values: Values = {}): FindingDraft {
  return { rule: `address.${rule}`, family: 'address', evidence: evidence.slice(0, 200), values };
}

export function addWayDrafts(
  drafts: FindingDraft[],
  url: string,
  link: Link,
  way: Unwrapped,
  engine: AddressEngine,
  { how, raw }: ExamineOptions,
): void {
  const { family } = way.listing;
  if (how === 'disguised' && !(family && family.role !== 'ugc')) drafts.push(draft('disguised', raw || url));
  if (link.userinfo.includes('.')) drafts.push(draft('user-part', link.userinfo, { site: link.site }));
  if (way.warned) drafts.push(draft('warned', linkOf(url)?.host ?? link.host));
  if (way.hidden && !way.warned && way.app === undefined) drafts.push(draft('opaque', link.host));
  if (way.deep) drafts.push(draft('deep', link.host));
  if (way.through) {
    const owner = brandOf(way.through.host, engine.hosts);
    if (owner) drafts.push(draft('redirect', way.through.host, { brand: owner.brand.name, site: link.site }));
  }
  const contacts = engine.contacts.get(link.host);
  if (!contacts) return;
  const place = `${link.host}${link.path}`.toLowerCase();
  if (contacts.some((begin) => place.startsWith(begin) && place.length > begin.length))
    drafts.push(draft('contact', `${link.host}${link.path}`));
}
