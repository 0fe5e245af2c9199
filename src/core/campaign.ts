// What a family's own link is for, told from its page and its share parameters.
import type { Kind } from './model.ts';
import type { Pack } from './pack/format.ts';
import { parametersOf } from './unwrap/query.ts';
import type { Link } from './url.ts';

type Campaign = Pack['campaigns'][number];

export interface Campaigns {
  /** In the order of the packs. */
  readonly all: readonly Campaign[];
  /** Some page or parameter of a campaign, anywhere in an address. */
  readonly mark: RegExp;
}

export function campaignsOf(all: readonly Campaign[]): Campaigns {
  const words = new Set(all.flatMap(({ paths, parameters }) => [...paths, ...parameters]));
  const escaped = [...words].map((word) => word.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&'));
  return { all, mark: new RegExp(escaped.length > 0 ? escaped.join('|') : '(?!)', 'i') };
}

const noNames: ReadonlySet<string> = new Set();

/** The first campaign of the pack that fits a family's link; names of pages change, so share parameters count as well. */
export function campaignOf(link: Link, brand: string, { all, mark }: Campaigns): Kind | undefined {
  // Most links are of none. A parameter's name may be written in percents.
  if (!mark.test(link.href) && !link.query.includes('%')) return undefined;
  const place = `${link.host}${link.path}`.toLowerCase();
  const names = link.query === '' ? noNames : new Set(parametersOf(link.query).map(({ name }) => name.toLowerCase()));
  return all.find(
    ({ brands, paths, parameters }) =>
      (brands === undefined || brands.includes(brand)) &&
      (paths.some((path) => place.includes(path)) || parameters.some((name) => names.has(name))),
  )?.kind;
}
