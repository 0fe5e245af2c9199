// All that an address alone shows: where it leads, whose it is, what it pretends to be, what it asks to authorize.

import { type Consent, consentAskedBy } from '../authorization/authorization.ts';
import { type Receiving, receivingOf } from '../authorization/receiving.ts';
import type { Authorization } from '../model.ts';
import { addLureDrafts } from '../pretend/lures.ts';
import { addMachineDrafts } from '../pretend/machine-made.ts';
import { addOddPlaceDrafts } from '../pretend/odd-places.ts';
import { isPlain, rememberPlain } from '../pretend/plain-host.ts';
import { type Pretence, pretencesOf } from '../pretend/pretences.ts';
import { addPortDraft, addShapeDrafts } from '../pretend/shape.ts';
import { throwawayDrafts } from '../pretend/throwaway.ts';
import { redirectIn } from '../unwrap/redirect.ts';
import { withoutSecrets } from '../unwrap/secrets.ts';
import { type Unwrapped, unwrap } from '../unwrap/unwrap.ts';
import { brandNameOf, longestSuffix } from './brands.ts';
import { campaignOf } from './campaign.ts';
import type { AddressEngine } from './compile.ts';
import { type AddressFacts, addressDraft, type ExamineOptions, type FindingDraft } from './facts.ts';
import { ledOn, ledOnDrafts } from './led-on.ts';
import type { Listing } from './listing.ts';
import { addressMark, isMarked } from './marks.ts';
import { type Link, linkOf } from './url.ts';
import { addWayDrafts } from './way-drafts.ts';

const nothingSeen: Authorization = { status: 'not-seen', data: [] };
const notLooked: Authorization = { status: 'unchecked', data: [] };

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** Never throws; an address that cannot be read gives facts with an empty `target`. */
export function examine(url: string, engine: AddressEngine, options: ExamineOptions = {}): AddressFacts {
  const marked = isMarked(url);
  const address = marked && options.strip ? withoutSecrets(url) : url;
  const way = unwrap(address, engine, marked);
  const shown = marked ? withoutSecrets(address) : address;
  return way.link ? factsOf(shown, way.link, way, engine, options) : unreadable(shown, way, engine, options);
}

function unreadable(
  url: string,
  { hops, app }: Unwrapped,
  engine: AddressEngine,
  { raw }: ExamineOptions,
): AddressFacts {
  const brand = app === undefined ? undefined : engine.schemes.get(app);
  return {
    url: raw || url,
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
  const { listing } = way;
  const { family, short } = listing;
  const opaque = way.hidden || family?.role === 'short' || short;
  const known = isKnown(link, listing, options);
  const drafts: FindingDraft[] = [];
  const written = way.hops.length === 0 ? url : '';
  const plain = !known && !opaque && isPlain(link, listing);
  const pretences = known || opaque ? noPretences : pretencesOf(link, engine, family, written, plain);
  for (const { draft } of pretences) drafts.push(draft);
  addWayDrafts(drafts, url, link, way, engine, options);
  if (!known && !opaque) addLooks(drafts, written, link, engine, pretences, plain, listing);
  const led = ledOnBy(link, way, engine, options);
  if (led) drafts.push(...ledOnDrafts(link, led));
  const asked = authorizationOf(link, way, engine, options.page);
  const received = asked && receivedBy(asked, link, engine, options);
  if (asked) drafts.push(...asked.drafts);
  if (received) drafts.push(...received.drafts);
  const campaign = family && known ? campaignOf(link, family.brand.id, engine.campaigns) : undefined;
  if (family && campaign)
    drafts.push(addressDraft('address.campaign', campaign.evidence, { brand: family.brand.name }));
  const pretends = pretences[0]?.brand ?? received?.pretends ?? led?.pretends;
  // Optional ones are put in one by one: this is done for every link, and spreading costs more than all of the rest.
  const facts: Draft<AddressFacts> = {
    url: options.raw || url,
    target: link.href,
    host: link.host,
    site: listing.shown,
    siteAscii: link.site,
    hops: way.hops,
    opaque,
    known,
    drafts,
    authorization: asked?.authorization ?? (opaque ? notLooked : nothingSeen),
  };
  if (way.app !== undefined) facts.app = way.app;
  if (family) {
    facts.brand = brandNameOf(family.brand);
    facts.role = family.role;
  }
  if (pretends) facts.pretends = pretends;
  if (campaign) facts.kind = campaign.kind;
  if (received?.stranger !== undefined) facts.stranger = received.stranger;
  return facts;
}

const noPretences: readonly Pretence[] = [];

/** What an address shows that a page of nobody we know goes on to. */
function ledOnBy(link: Link, way: Unwrapped, engine: AddressEngine, options: ExamineOptions): AddressFacts | undefined {
  const leads = way.marked && !way.listing.family && !options.inside && !isTrusted(link, options);
  return leads ? ledOn(link, (address) => insideFacts(address, engine, options)) : undefined;
}

/** What is to say of the receiver, where it is another site or passes on what it receives. */
function receivedBy(asked: Consent, link: Link, engine: AddressEngine, options: ExamineOptions): Receiving | undefined {
  const same = asked.receiver?.site === link.site && !addressMark.test(asked.receiver.query);
  return options.inside || same ? undefined : receivingOf(asked, (address) => insideFacts(address, engine, options));
}

/** What host, port and path of a site look like that nobody vouches for. */
function addLooks(
  drafts: FindingDraft[],
  written: string,
  link: Link,
  engine: AddressEngine,
  pretences: readonly Pretence[],
  plain: boolean,
  listing: Listing,
): void {
  if (plain) addPortDraft(drafts, link);
  else {
    // The owner of a listed site chose its name; below a host that gives out names anybody did.
    const named = listing.family?.host.endsWith(link.site) === true;
    const likened = pretences.some(({ draft }) => !draft.rule.endsWith('-short'));
    addShapeDrafts(drafts, link, written, engine.lexicon, named || pretences.length > 0);
    addLureDrafts(drafts, link, engine, likened);
    addMachineDrafts(drafts, link, engine);
  }
  addOddPlaceDrafts(drafts, link, engine.lexicon);
  if (plain) return;
  if (pretences.length === 0) drafts.push(...throwawayDrafts(link, engine));
  if (drafts.length === 0) rememberPlain(link, listing, engine);
}

function covers(host: string, hosts: ReadonlySet<string>): boolean {
  return longestSuffix(host, (part) => (hosts.has(part) ? true : undefined)) ?? false;
}

/** Sites that are judged by what they are, not by what they resemble. Content of anybody on a family's host is not known. */
function isKnown(link: Link, { family, wellKnown }: Listing, options: ExamineOptions): boolean {
  if (isTrusted(link, options)) return true;
  return family ? family.role !== 'ugc' : wellKnown;
}

function isTrusted({ host }: Link, { trusted }: ExamineOptions): boolean {
  return trusted !== undefined && trusted.size > 0 && covers(host, trusted);
}

/** One step only: an address inside an address inside an address is not followed. */
function insideFacts(address: string, engine: AddressEngine, { trusted }: ExamineOptions): AddressFacts {
  return examine(address, engine, { inside: true, ...(trusted ? { trusted } : {}) });
}

/** What the target asks, or a page it leads on to, or else the nearest page passed on the way: a log-in page that leads on is still a log-in page. */
function authorizationOf(
  link: Link,
  { layers, marked, listing }: Unwrapped,
  engine: AddressEngine,
  page: string | undefined,
): Consent | undefined {
  if (!marked && layers.length === 0 && !listing.asks) return undefined;
  const sites = layers.map(({ site }) => site).filter((site) => site !== link.site);
  if (page !== undefined) sites.push(page);
  const lent = redirectIn(link);
  const inside = lent === undefined ? undefined : linkOf(lent);
  const own = inside ? [...sites, link.site] : sites;
  for (const place of [link, ...(inside ? [inside] : []), ...layers.toReversed()]) {
    const asked = consentAskedBy(place, engine.authorizations, {
      hosts: engine.hosts,
      sites: place === inside ? own : sites,
    });
    if (asked) return asked;
  }
  return undefined;
}
