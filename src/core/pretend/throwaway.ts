// Places made to be thrown away: pages on bare numbers, random names on free hosting, random names under random or throw-away sites.
import type { FindingDraft } from '../address-facts.ts';
import { longestSuffix } from '../brands.ts';
import type { AddressEngine } from '../compile-addresses.ts';
import type { Link } from '../url.ts';
import { isRandom } from './random.ts';
import { isLocal } from './shape.ts';

/** A page of its own, or a folder named by a long number in hexadecimal: not an interface, not a picture. */
const page = /\.(?:html?|php|aspx?|jsp|cgi)$|\/[0-9a-f]{32}(?:\/|$)|\/wp-(?:content|includes|admin)\//i;

/** Each needs two things that hardly any ordinary site shows together; at most one is told. */
export function throwawayDrafts(link: Link, engine: AddressEngine): readonly FindingDraft[] {
  const { host, path, name, sub, suffix } = link;
  const isPage = page.test(path);
  if (link.ip) return isPage && link.port === '' && !isLocal(host) ? [draft('ip-page', `${host}${path}`)] : [];
  const { lexicon, freeHosting } = engine;
  const [first = ''] = sub.split('.', 1);
  if (link.hosted || freeHosting.has(suffix) || freeHosting.has(link.site)) {
    const stored = longestSuffix(host, (part) => engine.storage.has(part) || undefined);
    const chosen = link.hosted ? name : first;
    return isPage && !stored && isScrambled(chosen, lexicon) ? [draft('hosted-page', `${host}${path}`)] : [];
  }
  const cheap = lexicon.cheap.has(suffix);
  const random = isRandom(name, lexicon);
  if ((cheap || (random && isMixed(name))) && isMixed(first) && isRandom(first, lexicon))
    return [draft('random-twice', host)];
  return cheap && random && isPage && isMixed(name) ? [draft('random-page', `${host}${path}`)] : [];
}

/** Random not only for a number beside a word (`2048game`). */
function isScrambled(label: string, lexicon: AddressEngine['lexicon']): boolean {
  const word = /^\d*([a-z]{4,})\d*$/.exec(label)?.[1];
  return isRandom(word ?? label, lexicon);
}

/** Digits among letters, or long: short odd letters are people's initials and names of formats. */
function isMixed(label: string): boolean {
  return /\d/.test(label) || label.length > 7;
}

function draft(rule: string, evidence: string): FindingDraft {
  return { rule: `address.${rule}`, family: 'address', evidence: evidence.slice(0, 200) };
}
