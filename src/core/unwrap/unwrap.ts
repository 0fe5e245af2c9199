// From an address as found to where it leads: small fixed steps, at most five, each result http(s) or nothing.
import { brandOf } from '../brands.ts';
import type { AddressEngine } from '../compile-addresses.ts';
import { type Link, linkOf } from '../url.ts';
import { appLinkOf } from './app.ts';
import { redirectIn } from './redirect.ts';
import { withoutSecrets } from './secrets.ts';
import { isChatWrapper, steps } from './steps.ts';
import { type Wrapper, wrappersFor } from './wrappers.ts';

export interface Unwrapped {
  /** Where it leads as far as it can be read; absent when there is no http(s) address. */
  readonly link?: Link;
  /** The addresses passed, outermost first, without what was found and where it leads; no secrets in them. */
  readonly hops: readonly string[];
  /** A wrapper that hides its target. */
  readonly hidden: boolean;
  /** The wrapper is a page on which the client warns. */
  readonly warned: boolean;
  /** More layers than are followed. */
  readonly deep: boolean;
  readonly app?: string;
  /** The parsed addresses passed, outermost first, without the last. */
  readonly layers: readonly Link[];
  /** Host of a family that only passes on to somebody else. */
  readonly through?: Link;
}

const mostSteps = 5;

export function unwrap(raw: string, engine: AddressEngine): Unwrapped {
  const passed: string[] = [];
  let app: string | undefined;
  const layers: Link[] = [];
  let through: Link | undefined;
  let link: Link | undefined;
  let current: string | undefined = raw;
  const ended = (ending: Partial<Unwrapped>): Unwrapped => ({
    ...(link ? { link: clean(link) } : {}),
    // The first is the address as found, not a hop.
    hops: passed.slice(1).map(shown),
    layers,
    hidden: false,
    warned: false,
    deep: false,
    ...(app === undefined ? {} : { app }),
    ...(through ? { through } : {}),
    ...ending,
  });
  for (let step = 0; current !== undefined; step++) {
    const opened = appLinkOf(current);
    // What a wrapper holds is taken only when it is http(s) or opens an app; otherwise the wrapper itself is the target.
    const next: Link | undefined = opened ? undefined : linkOf(current);
    if (!opened && !next) break;
    if (step > mostSteps) return ended({ deep: true });
    if (link) {
      passed.push(link.href);
      layers.push(link);
    }
    link = next;
    if (opened) {
      app ??= opened.scheme;
      passed.push(current);
      if (opened.inner === undefined) return ended({ hidden: true });
      current = opened.inner;
    } else if (next) {
      const inside = insideOf(next, engine);
      if (inside.hidden) return ended({ hidden: true, warned: inside.warned === true });
      if (inside.redirect) through ??= next;
      current = inside.address;
    }
  }
  return ended({});
}

interface Inside {
  readonly address?: string;
  readonly hidden?: boolean;
  readonly warned?: boolean;
  readonly redirect?: boolean;
}

function insideOf(link: Link, engine: AddressEngine): Inside {
  if (isChatWrapper(link)) return chatTarget(link);
  const wrappers = wrappersFor(link, engine.wrappers);
  for (const wrapper of wrappers) {
    const address = steps[wrapper.encoding](link, wrapper);
    if (address !== undefined) return { address };
  }
  const hiding = link.path.length > 1 ? wrappers.find(isHiding) : undefined;
  if (hiding) return { hidden: true, warned: hiding.warns };
  const family = brandOf(link.host, engine.hosts);
  if (!family || family.role === 'oauth' || engine.isAuthorization(link)) return {};
  const address = redirectIn(link);
  const target = address === undefined ? undefined : linkOf(address);
  if (!target || brandOf(target.host, engine.hosts)?.brand.id === family.brand.id || target.site === link.site)
    return {};
  return { address: target.href, redirect: true };
}

function isHiding({ encoding, warns }: Wrapper): boolean {
  return warns || encoding === 'opaque';
}

const chatStep: Wrapper = { host: '', parameters: ['requrl'], encoding: 'url', warns: false };

function chatTarget(link: Link): Inside {
  const address = steps.url(link, chatStep);
  return address === undefined
    ? { hidden: true }
    : { address: withoutSecrets(address.replace(/[&?](?:skey|pass_?ticket|deviceid|username)=[^&#]*/gi, '')) };
}

function shown(address: string): string {
  return withoutSecrets(address).slice(0, 2048);
}

function clean(link: Link): Link {
  const href = withoutSecrets(isChatWrapper(link) ? link.href.split(/[?#;]/, 1).join('') : link.href);
  return href === link.href ? link : (linkOf(href) ?? link);
}
