// Places made to be thrown away: pages on bare numbers, random names on free hosting, random names under random or throw-away sites.

import { longestSuffix } from '../address/brands.ts';
import type { AddressEngine } from '../address/compile.ts';
import { addressDraft, type FindingDraft } from '../address/facts.ts';
import type { Link } from '../address/url.ts';
import { isRandom } from './labels/random.ts';
import { isLocal } from './shape.ts';

/** A page of its own, or a folder named by a long number in hexadecimal: not an interface, not a picture. */
const page = /\.(?:html?|php|aspx?|jsp|cgi)$|\/[0-9a-f]{32}(?:\/|$)|\/wp-(?:content|includes|admin)\//i;

/** One page for each victim: a folder or a parameter of 32 hexadecimal digits. */
const numbered = /\/[0-9a-f]{32}(?:\/|$)|[?&]token=[0-9a-f]{16}/i;

const none: readonly FindingDraft[] = [];

/** Each needs two things that hardly any ordinary site shows together; at most one is told. */
export function throwawayDrafts(link: Link, engine: AddressEngine): readonly FindingDraft[] {
  const { host, path, name, sub, suffix } = link;
  if (link.ip)
    return link.port === '' && page.test(path) && !isLocal(host)
      ? [addressDraft('address.ip-page', `${host}${path}`)]
      : none;
  const { lexicon, freeHosting } = engine;
  const dot = sub.indexOf('.');
  const first = dot < 0 ? sub : sub.slice(0, dot);
  if (link.hosted || freeHosting.has(suffix) || freeHosting.has(link.site)) {
    const stored = longestSuffix(host, (part) => engine.storage.has(part) || undefined);
    const chosen = link.hosted ? name : first;
    if (stored || engine.developerHosting.has(link.hosted ? suffix : link.site)) return none;
    const odd = numbered.test(`${path}${link.query}`) || (page.test(path) && isScrambled(chosen, lexicon));
    return odd ? [addressDraft('address.hosted-page', `${host}${path}`)] : none;
  }
  const cheap = lexicon.cheap.has(suffix);
  const mixed = isMixed(name);
  if ((cheap || mixed) && isMixed(first) && isRandom(first, lexicon) && (cheap || isRandom(name, lexicon)))
    return [addressDraft('address.random-twice', host)];
  return cheap && mixed && page.test(path) && isRandom(name, lexicon)
    ? [addressDraft('address.random-page', `${host}${path}`)]
    : none;
}

/** Random not only for a number beside a word (`2048game`). */
function isScrambled(label: string, lexicon: AddressEngine['lexicon']): boolean {
  const word = /^\d*([a-z]{4,})\d*$/.exec(label)?.[1];
  return isRandom(word ?? label, lexicon);
}

/** Digits among letters, or long: short odd letters are people's initials and names of formats. */
function isMixed(label: string): boolean {
  return label.length > 7 || /\d/.test(label);
}
