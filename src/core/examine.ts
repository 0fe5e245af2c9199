// All that an address alone shows: where it leads, whose it is, what it pretends to be, what it asks to authorize.
import type { AddressFacts, ExamineOptions, FindingDraft } from './address-facts.ts';
import { type Asked, askedBy } from './authorization/authorization.ts';
import { type BrandHost, brandNameOf, brandOf, longestSuffix } from './brands.ts';
import { campaignOf } from './campaign.ts';
import type { AddressEngine } from './compile-addresses.ts';
import type { Authorization } from './model.ts';
import { lureDrafts } from './pretend/lures.ts';
import { type Pretence, pretencesOf } from './pretend/pretences.ts';
import { unicodeHostOf } from './pretend/punycode.ts';
import { shapeDrafts } from './pretend/shape.ts';
import { redirectIn } from './unwrap/redirect.ts';
import { withoutSecrets } from './unwrap/secrets.ts';
import { type Unwrapped, unwrap } from './unwrap/unwrap.ts';
import { type Link, linkOf } from './url.ts';
import { wayDrafts } from './way-drafts.ts';

const nothingSeen: Authorization = { status: 'not-seen', data: [] };
const notLooked: Authorization = { status: 'unchecked', data: [] };

/** Never throws; an address that cannot be read gives facts with an empty `target`. */
export function examine(url: string, engine: AddressEngine, options: ExamineOptions = {}): AddressFacts {
  const way = unwrap(url, engine);
  const shown = withoutSecrets(url);
  return way.link ? factsOf(shown, way.link, way, engine, options) : unreadable(shown, way, engine);
}

function unreadable(url: string, way: Unwrapped, engine: AddressEngine): AddressFacts {
  const brand = way.app === undefined ? undefined : engine.schemes.get(way.app);
  const { hops, app } = way;
  return {
    url,
    ...{ target: '', host: '', site: '', siteAscii: '', hops, opaque: app !== undefined, known: false, drafts: [] },
    ...(app === undefined ? {} : { app }),
    ...(brand ? { brand: brandNameOf(brand) } : {}),
    authorization: notLooked,
  };
}

function factsOf(
  url: string,
  link: Link,
  way: Unwrapped,
  engine: AddressEngine,
  options: ExamineOptions,
): AddressFacts {
  const family = brandOf(link.host, engine.hosts);
  const opaque = way.hidden || family?.role === 'short' || covers(link.host, engine.shorteners);
  const known = isKnown(link, family, engine, options);
  const pretences = known || opaque ? [] : pretencesOf(link, engine, family);
  const drafts: FindingDraft[] = [
    ...pretences.map(({ draft }) => draft),
    ...wayDrafts(url, link, way, family, engine, options),
  ];
  if (!known && !opaque)
    drafts.push(
      ...shapeDrafts(link, way.hops.length === 0 ? url : '', engine.lexicon, pretences.length > 0),
      ...lureDrafts(
        link,
        engine,
        pretences.some(({ draft }) => !draft.rule.endsWith('-short')),
      ),
    );
  const asked = authorizationOf(link, way, engine);
  const received = asked ? receiverPretences(asked, engine, options) : [];
  if (asked) drafts.push(...asked.drafts, ...received.map(({ draft }) => draft));
  const kind = family && known ? campaignOf(link, family.brand.id, engine.campaigns) : undefined;
  const pretends = pretences[0]?.brand ?? received[0]?.brand;
  return {
    url,
    target: link.href,
    host: link.host,
    site: unicodeHostOf(link.site),
    siteAscii: link.site,
    hops: way.hops,
    opaque,
    ...(way.app === undefined ? {} : { app: way.app }),
    ...(family ? { brand: brandNameOf(family.brand), role: family.role } : {}),
    ...(pretends ? { pretends } : {}),
    known,
    ...(kind ? { kind } : {}),
    drafts,
    authorization: asked?.authorization ?? (opaque ? notLooked : nothingSeen),
  };
}

function covers(host: string, hosts: ReadonlySet<string>): boolean {
  return longestSuffix(host, (part) => (hosts.has(part) ? true : undefined)) ?? false;
}

/** Sites that are judged by what they are, not by what they resemble. Content of anybody on a family's host is not known. */
function isKnown(
  link: Link,
  family: BrandHost | undefined,
  engine: AddressEngine,
  { trusted }: ExamineOptions,
): boolean {
  if (trusted !== undefined && trusted.size > 0 && covers(link.host, trusted)) return true;
  if (family) return family.role !== 'ugc';
  return covers(link.host, engine.wellKnown);
}

/** What the target asks, or a page it leads on to, or else the nearest page passed on the way: a log-in page that leads on is still a log-in page. */
function authorizationOf(link: Link, { layers }: Unwrapped, engine: AddressEngine): Asked | undefined {
  const sites = layers.map(({ site }) => site).filter((site) => site !== link.site);
  const lent = redirectIn(link);
  const inside = lent === undefined ? undefined : linkOf(lent);
  const own = inside ? [...sites, link.site] : sites;
  for (const place of [link, ...(inside ? [inside] : []), ...layers.toReversed()]) {
    const asked = askedBy(place, engine.authorizations, { hosts: engine.hosts, sites: place === inside ? own : sites });
    if (asked) return asked;
  }
  return undefined;
}

/** Who receives a log-in is looked at like a link of its own. */
function receiverPretences({ receiver }: Asked, engine: AddressEngine, options: ExamineOptions): readonly Pretence[] {
  if (!receiver) return [];
  const family = brandOf(receiver.host, engine.hosts);
  return isKnown(receiver, family, engine, options) ? [] : pretencesOf(receiver, engine, family);
}
