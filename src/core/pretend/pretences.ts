// Who the address pretends to be: each mechanism gives a draft; the pack weighs them. Nothing here looks at sites of families or at trusted ones.
import type { BrandName, FindingDraft } from '../address-facts.ts';
import { type BrandHost, brandNameOf } from '../brands.ts';
import type { AddressEngine } from '../compile-addresses.ts';
import type { Link } from '../url.ts';
import type { Name } from './lexicon.ts';
import { type How, type Likeness, likenessOf, spanningLikeness } from './likeness.ts';
import { type Borrowed, officialInHost, officialInPath, officialInUser } from './official-inside.ts';
import { isRandom } from './random.ts';
import { isMadeOfTells, isTold } from './tells.ts';

export interface Pretence {
  readonly draft: FindingDraft;
  readonly brand: BrandName;
}

/** Sites under endings that only schools, states and the like are given. */
const institution = /(?:^|\.)(?:gov|edu|mil|ac|go|museum|int)(?:\.[a-z]{2})?$/;

/** `host`: the family's host on which anybody's content stands; only the labels in front of it are somebody's choice. */
export function pretencesOf(link: Link, engine: AddressEngine, host?: BrandHost): readonly Pretence[] {
  if (!link.host.includes('.')) return [];
  const user = officialInUser(link, engine.hosts);
  if (user) return [borrowed('address.user-official', user, link)];
  if (link.ip) return compact([pathPretence(link, engine)]);
  const inHost = officialInHost(link, engine.hosts);
  if (inHost) return [borrowed('address.host-official', inHost, link)];
  if (institution.test(link.suffix)) return compact([pathPretence(link, engine)]);
  const own = host?.brand.id;
  // On a family's host for everybody's content the site's name is the family's own.
  const name = host && !link.hosted ? undefined : namePretence(link, engine, own);
  const sub = host && link.host === host.host ? undefined : subPretence(link, engine, own);
  return compact([name, sub, pathPretence(link, engine)]);
}

function compact(list: readonly (Pretence | undefined)[]): readonly Pretence[] {
  return list.filter((one) => one !== undefined);
}

function borrowed(rule: string, { owner, evidence }: Borrowed, link: Link): Pretence {
  return pretence(rule, owner.brand, evidence, link);
}

function pretence(rule: string, brand: Name['brand'], evidence: string, link: Link): Pretence {
  const values = { brand: brand.name, site: link.site };
  return { draft: { rule, family: 'address', evidence: evidence.slice(0, 200), values }, brand: brandNameOf(brand) };
}

const nameRules: Readonly<Record<How, string>> = {
  glyph: 'address.brand-glyph',
  whole: 'address.brand-ending',
  dressed: 'address.brand-dressed',
  paired: 'address.brand-dressed',
  slip: 'address.brand-slip',
  part: 'address.brand-part',
  inside: 'address.brand-inside',
  stem: 'address.brand-stem',
};

/** The label that the site's owner chose. */
function namePretence(link: Link, engine: AddressEngine, own: string | undefined): Pretence | undefined {
  const listed = link.name.includes('-') ? engine.hosts.get(`${link.name.replaceAll('-', '.')}.com`) : undefined;
  if (listed && listed.brand.id !== own) return pretence('address.brand-dressed', listed.brand, link.name, link);
  const found = likenessOf(link.name, engine.lexicon);
  if (!found || found.name.brand.id === own) return undefined;
  const { name, how } = found;
  if (how === 'whole' && name.brand.anyCountry && /^(?:[a-z]{2}|com?\.[a-z]{2})$/.test(link.suffix)) return undefined;
  if (name.strength === 'hint') return pretence('address.brand-hint', name.brand, link.name, link);
  // A short name at the beginning says something only where nobody else would settle.
  if (how === 'stem' && !(engine.lexicon.trash.has(link.suffix) || (name.text.length > 4 && !name.brand.held)))
    return undefined;
  if (engine.developerHosting.has(link.suffix)) return pretence('address.brand-developer', name.brand, link.name, link);
  if (link.hosted || engine.freeHosting.has(link.suffix))
    return pretence(ruleOf('address.brand-hosted', name), name.brand, link.name, link);
  const weak = isHeld(found, link, engine) ? 'address.brand-held' : undefined;
  const rule = weak ?? ruleOf(nameRules[how], name);
  if (how === 'paired' && name.brand.held !== 'many')
    return pretence('address.brand-dressed', name.brand, link.name, link);
  if ((weak || name.strength === 'token') && isTold(link.name, found, engine))
    return pretence('address.brand-lure', name.brand, link.name, link);
  return pretence(rule, name.brand, link.name, link);
}

function ruleOf(rule: string, { strength }: Name): string {
  return strength === 'token' ? `${rule}-short` : rule;
}

/** A number of three digits, or the place most shop imitators name. */
const runningNumber = /\d{3}|(?:^|-)tw(?:-|$)|tw(?:shop|mall)?$/;

/** Owners of big brands register look-alikes themselves, but hardly under throw-away endings or with running numbers. */
function isHeld({ name, how }: Likeness, link: Link, { lexicon }: AddressEngine): boolean {
  const { held } = name.brand;
  const { strength } = name;
  if (held === undefined || how === 'glyph' || name.piece) return false;
  const many = held === 'many' || held === 'machines';
  // Large owners name their machines so, under any ending.
  if (many && (how === 'inside' || how === 'stem')) return true;
  if (lexicon.trash.has(link.suffix)) return false;
  // Their short names are ordinary words too.
  if (many && strength === 'token') return true;
  const numbered = held === 'some' || (how !== 'inside' && how !== 'part');
  if (numbered && runningNumber.test(link.name) && !/\d/.test(name.text)) return false;
  if (held === 'front')
    return (link.name.startsWith(name.text) && !/\d/.test(link.name)) || /^(?:about|assoc)/.test(link.name);
  return many || how === 'inside' || how === 'slip';
}

/** Labels in front of the site; only the name itself or a dressed one counts there. */
function subPretence(link: Link, engine: AddressEngine, own: string | undefined): Pretence | undefined {
  if (link.sub === '') return undefined;
  const hosted = engine.freeHosting.has(link.site) || engine.freeHosting.has(link.suffix);
  for (const label of link.sub.split('.', 6)) {
    const found = likenessOf(label, engine.lexicon);
    if (!found || found.name.strength === 'hint' || found.name.brand.id === own) continue;
    const near =
      found.how === 'inside' && label.startsWith(found.name.text) && label.length - found.name.text.length <= 3;
    if (!hosted && !near && (found.how === 'inside' || found.how === 'slip' || found.how === 'stem')) continue;
    const throwaway = engine.lexicon.trash.has(link.suffix) || isRandom(link.name, engine.lexicon);
    const { held: owned } = found.name.brand;
    const held = owned === 'many' || owned === 'machines' ? 'address.brand-sub-held' : 'address.brand-sub';
    const plain = throwaway ? 'address.brand-sub-throwaway' : held;
    const developer = engine.developerHosting.has(link.site);
    if (developer) return pretence('address.brand-developer', found.name.brand, label, link);
    if (!hosted && (isTold(label, found, engine) || isMadeOfTells(link.name, engine.lexicon)))
      return pretence('address.brand-lure', found.name.brand, label, link);
    const rule = hosted ? 'address.brand-hosted' : found.how === 'glyph' ? 'address.brand-glyph' : plain;
    return pretence(ruleOf(rule, found.name), found.name.brand, label, link);
  }
  const last = link.sub.slice(link.sub.lastIndexOf('.') + 1);
  const spanning = spanningLikeness(last, link.name, engine.lexicon);
  return spanning && pretence('address.brand-slip', spanning.name.brand, `${last}.${link.name}`, link);
}

function pathPretence(link: Link, engine: AddressEngine): Pretence | undefined {
  if (link.path.length < 5) return undefined;
  const found = officialInPath(link, engine.hosts);
  return found && borrowed('address.path-official', found, link);
}
