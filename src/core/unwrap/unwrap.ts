// From an address as found to where it leads: small fixed steps, at most five, each result http(s) or nothing.
import { brandOf } from '../address/brands.ts';
import type { AddressEngine } from '../address/compile.ts';
import type { Listing } from '../address/listing.ts';
import { isMarked } from '../address/marks.ts';
import { type Link, linkOf } from '../address/url.ts';
import { appLinkOf } from './app.ts';
import { redirectIn } from './redirect.ts';
import { withoutSecrets } from './secrets.ts';
import { isChatWrapper, steps } from './steps.ts';
import { type Wrapper, wrappersWith } from './wrappers.ts';

export interface Unwrapped {
  /** Where it leads as far as it can be read; absent when there is no http(s) address. */
  readonly link: Link | undefined;
  /** What the packs say of that link's host. */
  readonly listing: Listing;
  /** Something in that link may ask for an authorization or lead on; see marks.ts. */
  readonly marked: boolean;
  /** The addresses passed, outermost first, without what was found and where it leads; no secrets in them. */
  readonly hops: readonly string[];
  /** A wrapper that hides its target. */
  readonly hidden: boolean;
  /** The wrapper is a page on which the client warns. */
  readonly warned: boolean;
  /** More layers than are followed. */
  readonly deep: boolean;
  readonly app: string | undefined;
  /** The parsed addresses passed, outermost first, without the last. */
  readonly layers: readonly Link[];
  /** Host of a family that only passes on to somebody else. */
  readonly through: Link | undefined;
}

const mostSteps = 5;
const unlisted: Listing = {
  ...{ shown: '', family: undefined, short: false, wellKnown: false, wrappers: [] },
  ...{ contacts: undefined, asks: false, chat: false, plain: false },
};

/** `marked`: see marks.ts; what is not marked stays so as long as it is left as it is. */
export function unwrap(raw: string, engine: AddressEngine, marked: boolean): Unwrapped {
  const passed: string[] = [];
  const layers: Link[] = [];
  let app: string | undefined;
  let through: Link | undefined;
  let link: Link | undefined;
  let listing = unlisted;
  let loaded = marked;
  let end: Inside = goesNowhere;
  let deep = false;
  let current: string | undefined = raw;
  for (let step = 0; current !== undefined; step++) {
    const opened = appLinkOf(current);
    // What a wrapper holds is taken only when it is http(s) or opens an app; otherwise the wrapper itself is the target.
    const next: Link | undefined = opened ? undefined : linkOf(current);
    if (!opened && !next) break;
    deep = step > mostSteps;
    if (deep) break;
    if (link) {
      passed.push(link.href);
      layers.push(link);
    }
    link = next;
    if (opened) {
      app ??= opened.scheme;
      passed.push(current);
      if (opened.inner === undefined) end = { hidden: true };
      current = opened.inner;
    } else if (next) {
      listing = engine.listings.of(next);
      loaded = (marked || step > 0 || !isSame(next.href, raw)) && isMarked(next.href);
      end = insideOf(next, listing, loaded, engine);
      if (end.redirect) through ??= next;
      current = end.hidden ? undefined : end.address;
    }
  }
  return {
    link: link && (loaded || listing.chat) ? clean(link) : link,
    listing,
    marked: loaded,
    // The first is the address as found, not a hop.
    hops: passed.length > 1 ? passed.slice(1).map(shown) : nowhere,
    layers,
    hidden: !deep && end.hidden === true,
    warned: !deep && end.warned === true,
    deep,
    app,
    through,
  };
}

/** Nothing was changed, but for the slash of an empty path. */
function isSame(href: string, raw: string): boolean {
  return href === raw || (href.length - raw.length <= 1 && href.startsWith(raw));
}

const nowhere: readonly string[] = [];

interface Inside {
  readonly address?: string;
  readonly hidden?: boolean;
  readonly warned?: boolean;
  readonly redirect?: boolean;
}

const goesNowhere: Inside = {};

function insideOf(link: Link, listing: Listing, marked: boolean, engine: AddressEngine): Inside {
  if (listing.chat || (marked && isChatWrapper(link))) return chatTarget(link);
  const { family } = listing;
  const wrappers = wrappersWith(link.path, listing.wrappers);
  for (const wrapper of wrappers) {
    const address = steps[wrapper.encoding](link, wrapper);
    if (address !== undefined) return { address };
  }
  const hiding = link.path.length > 1 ? wrappers.find(isHiding) : undefined;
  if (hiding) return { hidden: true, warned: hiding.warns };
  if (!marked || !family || engine.isAuthorization(link)) return goesNowhere;
  const address = redirectIn(link);
  const target = address === undefined ? undefined : linkOf(address);
  if (!target || brandOf(target.host, engine.hosts)?.brand.id === family.brand.id || target.site === link.site)
    return goesNowhere;
  return { address: target.href, redirect: true };
}

function isHiding({ encoding, warns }: Wrapper): boolean {
  return warns || encoding === 'opaque';
}

const chatStep: Wrapper = { host: '', parameters: ['requrl'], encoding: 'url', warns: false };

function chatTarget(link: Link): Inside {
  const address = steps.url(link, chatStep);
  if (address !== undefined) return { address: withoutSecrets(address, true) };
  return isChatPage(link) ? goesNowhere : { hidden: true };
}

/** The client itself, not one of its programs. */
function isChatPage({ path }: Link): boolean {
  return path === '/';
}

function shown(address: string): string {
  return withoutSecrets(address).slice(0, 2048);
}

function clean(link: Link): Link {
  const href = withoutSecrets(isChatWrapper(link) ? link.href.split(/[?#;]/, 1).join('') : link.href);
  return href === link.href ? link : (linkOf(href) ?? link);
}
