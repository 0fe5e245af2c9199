// What a family's own link is for, told from its page and its share parameters.
import type { Kind } from '../model.ts';
import type { Pack } from '../pack/format.ts';
import { parametersOf } from '../unwrap/query.ts';
import type { Link } from './url.ts';
import { WordSet } from './word-set.ts';

type Campaign = Pack['campaigns'][number];

/** What a family's links may be for. */
interface Own {
  /** In the order of the packs. */
  readonly all: readonly Campaign[];
  /** Pages and parameters of all of them. */
  readonly words: WordSet;
}

/** Campaigns by the id of a family, put together when its first link is met. */
export type Campaigns = (brand: string) => Own;

export function campaignsOf(campaigns: readonly Campaign[]): Campaigns {
  const byBrand = new Map<string, Own>();
  return (brand) => {
    const before = byBrand.get(brand);
    if (before) return before;
    const all = campaigns.filter(({ brands }) => brands === undefined || brands.includes(brand));
    const own = { all, words: new WordSet(all.flatMap(({ paths, parameters }) => [...paths, ...parameters])) };
    byBrand.set(brand, own);
    return own;
  };
}

const behindScheme = 'http://'.length;
const noNames: readonly string[] = [];

export interface SeenCampaign {
  readonly kind: Kind;
  /** The part of the page's address, or the parameter, that tells it. */
  readonly evidence: string;
}

/** The first campaign of the pack that fits a family's link; names of pages change, so share parameters count as well. */
export function campaignOf(link: Link, brand: string, campaigns: Campaigns): SeenCampaign | undefined {
  const { all, words } = campaigns(brand);
  // Most links are of none. A parameter's name may be written in percents.
  if (!words.isIn(link.href, behindScheme) && !link.query.includes('%')) return undefined;
  const place = `${link.host}${link.path}`;
  const lower = place.toLowerCase();
  const names = link.query === '' ? noNames : parametersOf(link.query).map(({ name }) => name);
  for (const { paths, parameters, kind } of all) {
    const path = paths.find((one) => lower.includes(one));
    if (path !== undefined) {
      const at = lower.indexOf(path);
      return { kind, evidence: place.slice(at, at + path.length) };
    }
    const name = names.find((one) => parameters.includes(one.toLowerCase()));
    if (name !== undefined) return { kind, evidence: name };
  }
  return undefined;
}
