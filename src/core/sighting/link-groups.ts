// What a link counts as among the words of its message.
import type { AddressFacts } from '../address/facts.ts';
import { programEndings } from '../words/forms/program-names.ts';
import { asksToOpen, isArticle, type Place } from './asks-to-open.ts';

/** Whose word a link is: `own` the platform's own pages, `open` the platform's host with anybody's content, `known` a well-known or trusted site, `hidden` a short link, `unknown` any other site. */
export type Standing = 'own' | 'open' | 'known' | 'hidden' | 'unknown' | 'none';

/** Public bodies register under `gov`, `edu` and `mil`, and nobody else may. */
const publicBody = /(?:^|\.)(?:gov|edu|(?:gov|edu|mil)\.(?:cn|tw|hk|mo|sg))$/;

/** Names kept for examples (RFC 2606): templates and machine-written texts carry them where an address should stand. */
const placeholder = /^https?:\/\/(?:www\.)?example\.(?:com|net|org)\/$/;

/** `http://xxx`, `www.sf-express`: what is left of an address that was taken out or broken off. */
const unfinished = /^(?:www\.)?[^.[]+$/;

function isUnfinished(site: string): boolean {
  const dot = site.indexOf('.');
  // Hardly any site has so early a dot, or none: the others need not be compared.
  return (dot < 0 || dot === 3) && unfinished.test(site);
}

export function standingOf(facts: AddressFacts): Standing {
  if (facts.target === '' ? !facts.opaque : isPlaceholder(facts)) return 'none';
  // What a platform's consent page opens in the end is the receiver's page.
  if (facts.stranger !== undefined) return 'unknown';
  if (facts.brand) return facts.role === 'ugc' ? 'open' : 'own';
  if (facts.opaque) return 'hidden';
  return facts.known || publicBody.test(facts.host) ? 'known' : 'unknown';
}

function isPlaceholder({ siteAscii, target }: AddressFacts): boolean {
  return isUnfinished(siteAscii) || (siteAscii.startsWith('example.') && placeholder.test(target));
}

/** What runs when it is opened. */
const program = new RegExp(`\\.(?:${programEndings})$`, 'i');

/**
 * `link`, `link-<standing>`, `link-elsewhere` for whatever is nobody's that we know, `link-program` for programs there,
 * `link-doubtful` for an address that speaks against itself, `link-share` for what a platform's own share button makes. A link to an ordinary site or article, which the words
 * around its place ask nobody to open, is a mere `link-mention`: people quote the news.
 */
export function groupsOf(facts: AddressFacts, text: string, place: Place): readonly string[] {
  const standing = standingOf(facts);
  if (standing === 'own' && (facts.kind !== undefined || facts.role === 'share' || facts.role === 'short'))
    return sharedGroups;
  if (standing === 'unknown') {
    if (program.test(facts.target)) return programGroups;
    if (isDoubtful(facts)) return doubtfulGroups;
    return text !== '' && asksToOpen(text, place, isArticle(facts.target)) ? groups.unknown : mentionGroups;
  }
  return standing === 'open' && (text === '' || !asksToOpen(text, place)) ? openMentionGroups : groups[standing];
}

/** What says little about a site: such an address may be anybody's. */
const harmless =
  /^address\.(?:random|port|hyphens|labels|leads-on|redirect|deep|contact|brand-(?:held|hint|developer|near|.*-short))$/;

/** Something about the address itself speaks against it. */
function isDoubtful({ drafts }: AddressFacts): boolean {
  return drafts.some(({ rule, family }) => family === 'address' && !harmless.test(rule));
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
const mentionGroups: readonly string[] = ['link', 'link-mention'];
const openMentionGroups: readonly string[] = ['link', 'link-open', 'link-mention'];
const doubtfulGroups: readonly string[] = [...groups.unknown, 'link-doubtful'];
const programGroups: readonly string[] = [...groups.unknown, 'link-program'];
