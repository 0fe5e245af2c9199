// What a link counts as among the words of its message.
import type { AddressFacts } from './address-facts.ts';

/** Whose word a link is: `own` the platform's own pages, `open` the platform's host with anybody's content, `known` a well-known or trusted site, `hidden` a short link, `unknown` any other site. */
export type Standing = 'own' | 'open' | 'known' | 'hidden' | 'unknown' | 'none';

/** Public bodies register under `gov`, `edu` and `mil`, and nobody else may. */
const publicBody = /(?:^|\.)(?:gov|edu|(?:gov|edu|mil)\.(?:cn|tw|hk|mo|sg))$/;

/** Names kept for examples (RFC 2606): templates and machine-written texts carry them where an address should stand. */
const placeholder = /^https?:\/\/(?:www\.)?example\.(?:com|net|org)\/$/;

export function standingOf(facts: AddressFacts): Standing {
  if (facts.target === '' ? !facts.opaque : facts.siteAscii.startsWith('example.') && placeholder.test(facts.target))
    return 'none';
  // What a platform's consent page opens in the end is the receiver's page.
  if (facts.stranger !== undefined) return 'unknown';
  if (facts.brand) return facts.role === 'ugc' ? 'open' : 'own';
  if (facts.opaque) return 'hidden';
  return facts.known || publicBody.test(facts.host) ? 'known' : 'unknown';
}

/** What runs when it is opened. */
const program = /\.(?:apk|bat|cmd|exe|hta|iso|lnk|mobileconfig|msi|scr|vbs)$/i;

/** `link`, `link-<standing>`, `link-elsewhere` for whatever is nobody's that we know, `link-program` for programs there, `link-share` for what a platform's own share button makes. */
export function groupsOf(facts: AddressFacts): readonly string[] {
  const standing = standingOf(facts);
  if (standing === 'own' && (facts.kind !== undefined || facts.role === 'share' || facts.role === 'short'))
    return sharedGroups;
  return standing === 'unknown' && program.test(facts.target) ? programGroups : groups[standing];
}

const groups: Readonly<Record<Standing, readonly string[]>> = {
  own: ['link', 'link-own'],
  open: ['link', 'link-open', 'link-elsewhere'],
  known: ['link', 'link-known'],
  hidden: ['link', 'link-hidden', 'link-elsewhere'],
  unknown: ['link', 'link-unknown', 'link-elsewhere'],
  none: ['link', 'link-none'],
};

const sharedGroups: readonly string[] = [...groups.own, 'link-share'];
const programGroups: readonly string[] = [...groups.unknown, 'link-program'];
