// What a family's own link is for, told from its page and its share parameters.
import type { Kind } from './model.ts';
import type { Pack } from './pack/format.ts';
import { parametersOf } from './unwrap/query.ts';
import type { Link } from './url.ts';

export type Campaign = Pack['campaigns'][number];

const noNames: ReadonlySet<string> = new Set();

/** The first campaign of the pack that fits a family's link; names of pages change, so share parameters count as well. */
export function campaignOf(link: Link, brand: string, campaigns: readonly Campaign[]): Kind | undefined {
  const place = `${link.host}${link.path}`.toLowerCase();
  const names = link.query === '' ? noNames : new Set(parametersOf(link.query).map(({ name }) => name.toLowerCase()));
  return campaigns.find(
    ({ brands, paths, parameters }) =>
      (brands === undefined || brands.includes(brand)) &&
      (paths.some((path) => place.includes(path)) || parameters.some((name) => names.has(name))),
  )?.kind;
}
