// Who the address pretends to be: each mechanism gives a draft; the pack weighs them. Nothing here looks at sites of families or at trusted ones.

import { type BrandHost, brandNameOf } from '../address/brands.ts';
import type { AddressEngine } from '../address/compile.ts';
import type { BrandName, FindingDraft } from '../address/facts.ts';
import { type Link, linkOf } from '../address/url.ts';
import { type CapitalReading, capitalReading } from './capitals.ts';
import { isFreelyHosted } from './hosted-rules.ts';
import { likenessOf, spanningLikeness } from './labels/likeness.ts';
import type { How, Name } from './labels/names.ts';
import { readableHost, unicodeHostOf } from './labels/punycode.ts';
import { skeletonOf } from './labels/skeleton.ts';
import { isMadeOfTells, isPlainClaim } from './labels/tells.ts';
import { nameRuleOf, subRuleOf } from './name-rules.ts';
import {
  type Borrowed,
  hostInUser,
  hyphenedOwner,
  nameInUser,
  officialInHost,
  officialInPath,
  officialInUser,
} from './official-inside.ts';
import { isWeak, secondSignOf } from './second-signs.ts';
import { nameOfStep } from './shared-hosts.ts';

export interface Pretence {
  readonly draft: FindingDraft;
  readonly brand: BrandName;
}

/** Sites under endings that only schools, states and the like are given. */
const institutions = new Set(['gov', 'edu', 'mil', 'ac', 'go', 'museum', 'int']);

/** `edu`, `gov.cn`. */
function isInstitution(suffix: string): boolean {
  const dot = suffix.lastIndexOf('.');
  if (dot < 0) return institutions.has(suffix);
  if (institutions.has(suffix.slice(dot + 1))) return true;
  const country = suffix.length - dot - 1 === 2;
  return country && institutions.has(suffix.slice(suffix.lastIndexOf('.', dot - 1) + 1, dot));
}

/** `host`: the family's host on which anybody's content stands; only the labels in front of it are somebody's choice. `url`: the address as it was written, or empty. `plain`: the host pretends nothing itself (plain-host.ts). */
export function pretencesOf(
  link: Link,
  engine: AddressEngine,
  host: BrandHost | undefined,
  url: string,
  plain: boolean,
): readonly Pretence[] {
  const found = foundPretences(link, engine, host, url, plain);
  return found.length > 0 && /[^ -~]/.test(url) ? found.map((one) => asWritten(one, url)) : found;
}

/** Quotes labels in the characters in which they stand in the address. */
function asWritten(one: Pretence, url: string): Pretence {
  const { draft } = one;
  const shown = unicodeHostOf(draft.evidence);
  if (shown === draft.evidence || !url.toLowerCase().includes(shown)) return one;
  return { ...one, draft: { ...draft, evidence: shown } };
}

function foundPretences(
  link: Link,
  engine: AddressEngine,
  host: BrandHost | undefined,
  url: string,
  plain: boolean,
): readonly Pretence[] {
  if (!link.host.includes('.')) return none;
  const user = officialInUser(link, engine.hosts);
  if (user) return [borrowed('address.user-official', user, link)];
  const bearer = link.userinfo === '' ? undefined : userPretence(link, engine);
  if (bearer) return [bearer];
  if (link.ip) return compact([pathPretence(link, engine)]);
  const inHost = plain ? undefined : officialInHost(link, engine);
  if (inHost) return [borrowed('address.host-official', inHost, link)];
  const written = capitalReading(url, engine) ?? foreignHost(link, engine);
  if (written) return [pretence('address.brand-glyph', written.brand, written.written, link)];
  const path = (host ? stepPretence(link, engine, host) : undefined) ?? pathPretence(link, engine);
  if (plain || isInstitution(link.suffix)) return path ? [path] : none;
  const own = host?.brand.id;
  // On a family's host for everybody's content the site's name is the family's own.
  const name = host && !link.hosted ? undefined : namePretence(link, engine, own);
  const sub = host && link.host === host.host ? undefined : subPretence(link, engine, own);
  return name || sub || path ? compact([name, sub, path]) : none;
}

const none: readonly Pretence[] = [];

function compact(list: readonly (Pretence | undefined)[]): readonly Pretence[] {
  return list.filter((one) => one !== undefined);
}

function borrowed(rule: string, { owner, evidence }: Borrowed, link: Link): Pretence {
  return pretence(rule, owner.brand, evidence, link);
}

function pretence(rule: string, brand: Name['brand'], evidence: string, link: Link): Pretence {
  const values = { brand: brand.name, site: readableHost(link.site) };
  return { draft: { rule, family: 'address', evidence, values }, brand: brandNameOf(brand) };
}

/** `јd.com`, `jd.соm` in Cyrillic: an owner's host name to the eye. */
function foreignHost(link: Link, engine: AddressEngine): CapitalReading | undefined {
  if (!link.site.includes('xn--')) return undefined;
  const owner = engine.hosts.get(skeletonOf(unicodeHostOf(link.site)));
  return (
    owner && { brand: owner.brand, written: link.suffix.startsWith('xn--') ? unicodeHostOf(link.host) : link.name }
  );
}

/** `weixin-qq`, `jd-com`: an official host with hyphens for its dots. A country behind a name (`ebay-us`) is dressing. */
function hyphenedHost(name: string, { hosts, hyphenedHosts }: AddressEngine): BrandHost | undefined {
  const listed = hyphenedHosts().get(name);
  if (listed) return listed;
  const owner = /-(?:com|net|org|gov)(?:-|$)/.test(name) ? hyphenedOwner(name, hosts) : undefined;
  return owner?.role === 'official' ? owner : undefined;
}

/** The label that the site's owner chose. */
function namePretence(link: Link, engine: AddressEngine, own: string | undefined): Pretence | undefined {
  const listed = link.name.includes('-') ? hyphenedHost(link.name, engine) : undefined;
  if (listed && listed.brand.id !== own) return pretence('address.brand-hyphened', listed.brand, link.name, link);
  const found = likenessOf(link.name, engine.lexicon);
  if (found && found.name.brand.id === own) return undefined;
  const rule = found && nameRuleOf(found, link, engine);
  const second = isWeak(rule) ? secondSignOf(link, engine, rule) : undefined;
  if (second && second.name.brand.id !== own) return pretence(second.rule, second.name.brand, link.name, link);
  return found && rule !== undefined ? pretence(rule, found.name.brand, link.name, link) : undefined;
}

/** `https://shopee-gift.tw@…`, `https://shopee@…/gift`: a family's name, in a host or by itself, before the `@`. */
function userPretence(link: Link, engine: AddressEngine): Pretence | undefined {
  const host = hostInUser(link);
  const site = host === undefined ? undefined : linkOf(`http://${host}/`);
  const label = host === undefined ? nameInUser(link) : site?.suffix ? site.name : undefined;
  const found = label === undefined ? undefined : likenessOf(label, engine.lexicon);
  if (!found || (found.how !== 'whole' && found.how !== 'dressed')) return undefined;
  const { strength, text, brand } = found.name;
  const telling = strength === 'label' || (strength === 'token' && host === undefined && text.length > 3);
  return telling ? pretence('address.user-brand', brand, `${host ?? label}@`, link) : undefined;
}

const standsAlone = new Set<How>(['glyph', 'whole', 'paired', 'dressed', 'cut', 'part']);

/** Labels in front of the site; only the name itself or a dressed one counts there. */
function subPretence(link: Link, engine: AddressEngine, own: string | undefined): Pretence | undefined {
  if (link.sub === '' || link.sub === 'www') return undefined;
  const hosted = isFreelyHosted(link, engine);
  let weaker: Pretence | undefined;
  for (const label of link.sub.split('.', 6)) {
    const found = likenessOf(label, engine.lexicon);
    if (!found || found.name.strength === 'hint' || found.name.brand.id === own) continue;
    const near =
      found.how === 'inside' && label.startsWith(found.name.text) && label.length - found.name.text.length <= 3;
    if (!hosted && !near && !standsAlone.has(found.how)) continue;
    const short = found.name.text.length < 3 && !engine.lexicon.cheap.has(link.suffix) && !isPlainClaim(link.name);
    if (!hosted && !short && isMadeOfTells(link.name, engine.lexicon))
      return pretence('address.brand-lure', found.name.brand, link.host, link);
    // Two letters alone stand for too much (`tk` for 退款).
    if (label.length < 3) continue;
    const one = pretence(subRuleOf(found, label, link, engine), found.name.brand, label, link);
    if (!one.draft.rule.endsWith('-short')) return one;
    weaker ??= one;
  }
  const last = link.sub.slice(link.sub.lastIndexOf('.') + 1);
  const spanning = spanningLikeness(last, link.name, engine.lexicon);
  return spanning ? pretence('address.brand-cut', spanning.name.brand, `${last}.${link.name}`, link) : weaker;
}

/** `sites.google.com/view/paypal-login`. */
function stepPretence(link: Link, engine: AddressEngine, { brand }: BrandHost): Pretence | undefined {
  const found = nameOfStep(link, engine);
  return found && found.name.brand.id !== brand.id
    ? pretence('address.brand-hosted', found.name.brand, found.step, link)
    : undefined;
}

function pathPretence(link: Link, engine: AddressEngine): Pretence | undefined {
  if (link.path.length < 5) return undefined;
  const found = officialInPath(link, engine);
  if (!found) return undefined;
  // A directory of sites has them too, but lets nobody sign in behind them.
  const behind = link.path.split(found.evidence, 2)[1] ?? '';
  if (!engine.lexicon.anyLure.isIn(behind)) return borrowed('address.path-official', found, link);
  return borrowed('address.brand-lure', { ...found, evidence: link.path }, link);
}
