// What the way to the target shows: disguise, user part, warnings passed, redirects lent by a family.

import type { Unwrapped } from '../unwrap/unwrap.ts';
import { brandOf } from './brands.ts';
import type { AddressEngine } from './compile.ts';
import { addressDraft, type ExamineOptions, type FindingDraft } from './facts.ts';
import { type Link, linkOf } from './url.ts';

export function addWayDrafts(
  drafts: FindingDraft[],
  url: string,
  link: Link,
  way: Unwrapped,
  engine: AddressEngine,
  { how, raw }: ExamineOptions,
): void {
  const { family, contacts } = way.listing;
  if (how === 'disguised' && !(family && family.role !== 'ugc'))
    drafts.push(addressDraft('address.disguised', raw || url));
  if (link.userinfo.includes('.')) drafts.push(addressDraft('address.user-part', link.userinfo, { site: link.site }));
  if (way.warned) drafts.push(addressDraft('address.warned', linkOf(url)?.host ?? link.host));
  if (way.hidden && !way.warned && way.app === undefined) drafts.push(addressDraft('address.opaque', link.host));
  if (way.deep) drafts.push(addressDraft('address.deep', link.host));
  if (way.through) {
    const owner = brandOf(way.through.host, engine.hosts);
    if (owner)
      drafts.push(addressDraft('address.redirect', way.through.host, { brand: owner.brand.name, site: link.site }));
  }
  if (!contacts) return;
  const place = `${link.host}${link.path}`.toLowerCase();
  if (contacts.some((begin) => place.startsWith(begin) && place.length > begin.length))
    drafts.push(addressDraft('address.contact', `${link.host}${link.path}`));
}
