// What a family's own link is for, told from its page and its share parameters.
import type { Kind } from './model.ts';
import type { Pack } from './pack/format.ts';
import { parametersOf } from './unwrap/query.ts';
import type { Link } from './url.ts';
import { WordSet } from './word-set.ts';

type Campaign = Pack['campaigns'][number];

export interface Campaigns {
  /** In the order of the packs. */
  readonly all: readonly Campaign[];
  /** Pages and parameters of all campaigns. */
  readonly words: WordSet;
}

export function campaignsOf(all: readonly Campaign[]): Campaigns {
  return { all, words: new WordSet(all.flatMap(({ paths, parameters }) => [...paths, ...parameters])) };
}

const noNames: ReadonlySet<string> = new Set();

/** The first campaign of the pack that fits a family's link; names of pages change, so share parameters count as well. */
export function campaignOf(link: Link, brand: string, { all, words }: Campaigns): Kind | undefined {
  // Most links are of none. A parameter's name may be written in percents.
  if (!words.isIn(link.href) && !link.query.includes('%')) return undefined;
  const place = `${link.host}${link.path}`.toLowerCase();
  const names = link.query === '' ? noNames : new Set(parametersOf(link.query).map(({ name }) => name.toLowerCase()));
  return all.find(
    ({ brands, paths, parameters }) =>
      (brands === undefined || brands.includes(brand)) &&
      (paths.some((path) => place.includes(path)) || parameters.some((name) => names.has(name))),
  )?.kind;
}
