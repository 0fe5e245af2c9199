// Names on hosting for everybody: imitators', developers' trials, folders in stores of files.
import { longestSuffix } from '../address/brands.ts';
import type { AddressEngine } from '../address/compile.ts';
import type { Link } from '../address/url.ts';
import { distinctiveLength, type Likeness, type Name } from './labels/names.ts';
import { isClaiming, isPlainClaim, isTold, tellIn } from './labels/tells.ts';
import { asksToLogIn } from './second-signs.ts';
import { isWayIn } from './served.ts';

export function isFreelyHosted(link: Link, { freeHosting }: AddressEngine): boolean {
  return freeHosting.has(link.site) || freeHosting.has(link.suffix);
}

/** Hobby projects are named after what they work with; money spoken of, or a claim with a log-in behind it, is no hobby. */
export function developerRuleOf(found: Likeness, label: string, link: Link, { lexicon }: AddressEngine): string {
  const asks = lexicon.anyLure.isIn(link.path) && isTold(label, found, lexicon);
  return asks || (isPlainClaim(label) && isClaiming(label, found, lexicon))
    ? 'address.brand-lure'
    : 'address.brand-developer';
}

/** What developers call what they build on others' services. */
const developing =
  /(?:^|-)(?:sdk|demos?|bots?|dashboard|apis?|examples?|tools?|analysis|spider|crawler|scraper|tracker|downloader|parser|plugin|tutorial|practice|template|course)(?:-|$)/;

/** Names on hosting for everybody. In stores of files a name is a folder's, unless it lures or a page is behind it. */
export function hostedRuleOf(found: Likeness, label: string, link: Link, engine: AddressEngine): string {
  const { lexicon } = engine;
  // What honest shops sell under their own names is not sold here.
  const told = isTold(label, found, lexicon) || tellIn(label, found.name.text, lexicon.tells, lexicon) !== undefined;
  if (found.name.strength === 'token' && (told || isWayIn(label, found))) return 'address.brand-lure';
  if (!told && found.how !== 'whole' && developing.test(label)) return 'address.brand-developer';
  if (asksAsWhole(found, link)) return 'address.brand-hosted';
  const stored = longestSuffix(link.host, (part) => engine.storage.has(part) || undefined);
  if (stored && !told && !/\.html?$/i.test(link.path)) return 'address.brand-developer';
  const { name, how } = found;
  const aside =
    name.brand.held === 'machines'
      ? how !== 'whole'
      : how === 'inside' && isMany(name) && name.text.length <= distinctiveLength;
  if (aside && !told) return 'address.brand-hosted-short';
  return shortOf('address.brand-hosted', found.name);
}

/** A name by itself or with service words, and a log-in behind it; initials by themselves (`usps`) with any page. */
function asksAsWhole({ name, how }: Likeness, { path }: Link): boolean {
  if (name.strength === 'hint' || name.text.length < 3 || (how !== 'whole' && how !== 'dressed')) return false;
  return asksToLogIn(path) || (how === 'whole' && isOnesOwn(name) && /\.html?$/i.test(path));
}

export function shortOf(rule: string, { strength }: Name): string {
  return strength === 'token' ? `${rule}-short` : rule;
}

/** Nobody's word but the owner's: five digits that are no round number, or initials, with one vowel at most. */
export function isOnesOwn({ text, brand }: Name): boolean {
  if (/^\d{5,}$(?<!000)/.test(text)) return true;
  return !brand.held && text.length > 3 && /^[b-df-hj-np-tv-z]*[a-z][b-df-hj-np-tv-z]*$/.test(text);
}

export function isMany({ brand }: Name): boolean {
  return brand.held === 'many' || brand.held === 'machines';
}
