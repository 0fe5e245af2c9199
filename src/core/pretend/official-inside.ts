// A family's official host where it decides nothing: in the labels in front of another site, in the user part, in the path.
import { type BrandHost, type BrandHosts, brandOf } from '../brands.ts';
import type { Link } from '../url.ts';

export interface Borrowed {
  readonly owner: BrandHost;
  /** The characters as they stand. */
  readonly evidence: string;
}

/** `www.paypal.com.evil.top`, `usps.com-track.top`, `www-paypal-com.evil.top`. */
export function officialInHost(link: Link, hosts: BrandHosts): Borrowed | undefined {
  if (link.ip) return undefined;
  const labels = (link.sub === '' ? link.name : `${link.sub}.${link.name}`).split('.');
  for (let last = labels.length - 1; last > 0; last--) {
    const label = labels[last] ?? '';
    const cut = label.indexOf('-');
    const endings = cut > 0 ? [label, label.slice(0, cut)] : [label];
    for (const ending of endings) {
      if (ending.length < 2 || ending.length > 6 || (last === labels.length - 1 && ending === label)) continue;
      const host = [...labels.slice(Math.max(0, last - 3), last), ending].join('.');
      const owner =
        ownerOf(host, hosts) ?? (host.includes('-') ? ownerOf(host.replaceAll('-', '.'), hosts) : undefined);
      if (owner) return { owner, evidence: host };
    }
  }
  return hyphenated(labels.slice(0, -1), hosts);
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
  const host = /^(?:https?:\/\/)?([a-z0-9.-]+\.[a-z]{2,})/i.exec(link.userinfo)?.[1]?.toLowerCase();
  const owner = host === undefined ? undefined : ownerOf(host, hosts);
  if (!owner || host === undefined) return undefined;
  return { owner, evidence: link.userinfo === host ? `${host}@` : host };
}

/** `/www.paypal.com/signin`: a whole official host as the first or second step of the path. */
export function officialInPath(link: Link, hosts: BrandHosts): Borrowed | undefined {
  if (!link.path.includes('.')) return undefined;
  const steps = link.path.split('/', 5);
  for (const step of steps) {
    if (!/^(?:[a-z0-9-]+\.){1,4}[a-z]{2,6}$/i.test(step)) continue;
    const host = step.toLowerCase();
    const owner = ownerOf(host, hosts);
    if (owner) return { owner, evidence: `/${step}/` };
  }
  return undefined;
}
