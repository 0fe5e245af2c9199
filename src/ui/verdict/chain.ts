// The way from what one sees to where it goes.
import { cut } from '../../core/cut.ts';
import type { LinkVerdict } from '../../core/model.ts';

type Chained = Pick<LinkVerdict, 'url' | 'hops' | 'target' | 'opaque' | 'site'>;

export interface Step {
  readonly role: 'seen' | 'hop' | 'goal' | 'hidden';
  readonly before: string;
  /** The part that says whose it is: the site, or the whole host; empty when there is none. */
  readonly host: string;
  readonly after: string;
}

/** At least one step; the last is `goal`, or `hidden` when the address does not tell where it leads. */
export function chainOf({ url, hops, target, opaque, site }: Chained): readonly Step[] {
  const way = [url, ...hops, target].filter((one) => one !== '');
  const distinct = way.filter((address, index) => index === 0 || bare(address) !== bare(way[index - 1] ?? ''));
  const steps = distinct.map((address, index): Step => {
    const last = index === distinct.length - 1;
    const role = last && !opaque ? 'goal' : index === 0 ? 'seen' : 'hop';
    return { role, ...partsOf(address, site) };
  });
  return opaque ? [...steps, { role: 'hidden', before: '', host: '', after: '' }] : steps;
}

/** Address without what canonical form adds or drops, so that the same address is not told twice. */
const bare = (address: string): string =>
  address
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')
    .toLowerCase();

const longestTail = 160;

/** Only the end of a host says whose it is: a known name further left is part of the disguise. */
export function partsOf(address: string, site: string): Pick<Step, 'before' | 'host' | 'after'> {
  const found = /^((?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?(?:[^/?#@]*@)?)([^/?#]*)(.*)$/isu.exec(address);
  const [, before = '', host = '', after = address] = found ?? [];
  if (!/[.:[]/.test(host)) return { before: '', host: '', after: shortened(address) };
  const sub = host.length - site.length;
  const own = site !== '' && sub > 0 && host.toLowerCase().endsWith(`.${site.toLowerCase()}`) ? sub : 0;
  return { before: before + host.slice(0, own), host: host.slice(own), after: shortened(after) };
}

const shortened = (text: string): string => (text.length > longestTail ? `${cut(text, longestTail)}…` : text);
