// A family's official host where it decides nothing: in the labels in front of another site, in the user part, in the path.
import { type BrandHost, type BrandHosts, brandOf } from '../address/brands.ts';
import type { AddressEngine } from '../address/compile.ts';
import type { Link } from '../address/url.ts';

type Listed = Pick<AddressEngine, 'hosts' | 'hostEndings'>;

export interface Borrowed {
  readonly owner: BrandHost;
  /** The characters as they stand. */
  readonly evidence: string;
}

/** `www.paypal.com.evil.top`, `usps.com-track.top`, `www-paypal-com.evil.top`. */
export function officialInHost(link: Link, listed: Listed): Borrowed | undefined {
  if (link.ip) return undefined;
  const chosen = link.sub === '' ? link.name : `${link.sub}.${link.name}`;
  let end = chosen.length;
  for (let dot = dotBefore(chosen, end); dot >= 0; dot = dotBefore(chosen, dot)) {
    const hyphen = chosen.indexOf('-', dot + 1);
    // The whole name of the site is not in front of anything.
    const found =
      (end < chosen.length ? officialBefore(chosen, dot, end, listed) : undefined) ??
      (hyphen > dot + 1 && hyphen < end ? officialBefore(chosen, dot, hyphen, listed) : undefined);
    if (found) return found;
    end = dot;
  }
  const sub = chosen.slice(0, chosen.lastIndexOf('.') + 1);
  return sub.includes('-') ? hyphenated(sub.split('.'), listed.hosts) : undefined;
}

function dotBefore(text: string, at: number): number {
  return at === 0 ? -1 : text.lastIndexOf('.', at - 1);
}

/** The up to four labels that end at `end` are a family's host; `dot` stands in front of the last. */
function officialBefore(chosen: string, dot: number, end: number, listed: Listed): Borrowed | undefined {
  const length = end - dot - 1;
  if (length < 2 || length > 6) return undefined;
  const ending = chosen.slice(dot + 1, end);
  // Hyphens may stand for dots.
  if (!listed.hostEndings.has(ending.slice(ending.lastIndexOf('-') + 1))) return undefined;
  let begin = dot;
  for (let labels = 0; labels < 3 && begin >= 0; labels += 1) begin = dotBefore(chosen, begin);
  const host = chosen.slice(begin + 1, end);
  const owner =
    ownerOf(host, listed.hosts) ?? (host.includes('-') ? ownerOf(host.replaceAll('-', '.'), listed.hosts) : undefined);
  return owner && { owner, evidence: host };
}

function ownerOf(host: string, hosts: BrandHosts): BrandHost | undefined {
  const owner = brandOf(host, hosts);
  // A host of anybody's content says nothing about its family.
  return owner && owner.role !== 'ugc' ? owner : undefined;
}

function hyphenated(labels: readonly string[], hosts: BrandHosts): Borrowed | undefined {
  for (const label of labels) {
    const owner = hyphenedOwner(label, hosts);
    if (owner) return { owner, evidence: label };
  }
  return undefined;
}

const ending = /^(?:com|cn|net|org|tw|jp|uk)$/;

/** The family whose host stands in a label with hyphens for its dots: `www-paypal-com`, `weixin-qq-com-hb`. */
export function hyphenedOwner(label: string, hosts: BrandHosts): BrandHost | undefined {
  if (!/-(?:com|cn|net|org|tw|jp|uk)(?:-|$)/.test(label)) return undefined;
  const parts = label.split('-', 8);
  for (const [last, part] of parts.entries()) {
    if (!ending.test(part)) continue;
    for (let first = Math.max(0, last - 3); first < last; first++) {
      const owner = ownerOf(parts.slice(first, last + 1).join('.'), hosts);
      if (owner) return owner;
    }
  }
  return undefined;
}

/** `https://www.paypal.com@evil.top/`. */
export function officialInUser(link: Link, hosts: BrandHosts): Borrowed | undefined {
  if (link.userinfo === '') return undefined;
  const host = hostInUser(link);
  const owner = host === undefined ? undefined : ownerOf(host, hosts);
  if (!owner || host === undefined) return undefined;
  return { owner, evidence: link.userinfo === host ? `${host}@` : host };
}

/** A host written before the `@`. */
export function hostInUser({ userinfo }: Link): string | undefined {
  return /^(?:https?:\/\/)?(?:[^:.]*:)?([a-z0-9.-]+\.[a-z]{2,})/i.exec(userinfo)?.[1]?.toLowerCase();
}

/** A name by itself before the `@`. What could be an e-mail address, of which some clients make a link, is none. */
export function nameInUser({ userinfo, scheme, path, query }: Link): string | undefined {
  const mail = scheme === 'http' && path === '/' && query === '';
  return mail ? undefined : /^[a-z0-9-]{4,}(?=:|$)/i.exec(userinfo)?.[0].toLowerCase();
}

const longestEnding = 6;

/** `/www.paypal.com/signin`: a whole official host as the first or second step of the path. */
export function officialInPath({ path }: Link, { hosts, hostEndings }: Listed): Borrowed | undefined {
  if (!path.includes('.')) return undefined;
  let end = 0;
  // The first step begins behind the first slash.
  for (let steps = 0; steps < 4 && end < path.length; steps += 1) {
    const begin = end + 1;
    const slash = path.indexOf('/', begin);
    end = slash < 0 ? path.length : slash;
    const dot = path.lastIndexOf('.', end - 1);
    if (dot <= begin || end - dot - 1 > longestEnding) continue;
    if (!hostEndings.has(path.slice(dot + 1, end).toLowerCase())) continue;
    const step = path.slice(begin, end);
    if (!/^(?:[a-z0-9-]+\.){1,4}[a-z]{2,6}$/i.test(step)) continue;
    const host = step.toLowerCase();
    const owner = ownerOf(host, hosts);
    if (owner) return { owner, evidence: `/${step}/` };
  }
  return undefined;
}
