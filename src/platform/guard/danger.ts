// Whether an address leads into danger: by its own look, or because a message that bore it was rated so in this
// session.

import { longestSuffix } from '../../core/address/brands.ts';
import { linkOf, longestAddress } from '../../core/address/url.ts';
import { assess } from '../../core/assess.ts';
import type { LinkVerdict, PackReference, Sighting, Verdict } from '../../core/model.ts';
import { optionsOf, type Settings } from '../../core/settings/settings.ts';
import { rate } from '../rating/rate.ts';
import { readSettings } from '../settings/settings.ts';
import { knownDanger } from './dangers.ts';

export interface Danger {
  readonly link: LinkVerdict;
  /** By which it was rated. */
  readonly packs: readonly PackReference[];
}

/** The dangerous link behind `url`, as far as the user's settings want to be warned on this occasion. */
export async function dangerAt(url: string, occasion: 'click' | 'navigation'): Promise<Danger | undefined> {
  const settings = await readSettings();
  if (!wanted(settings, occasion)) return undefined;
  const options = optionsOf(settings);
  const { links, packs } = await rateAddress(url);
  const [link] = links;
  if (!link || link.level === 'danger') return link && { link, packs };
  const host = linkOf(link.target || link.url)?.host ?? '';
  const trusted = longestSuffix(host, (part) => options.trusted.has(part) || undefined) ?? false;
  const known = trusted ? undefined : await knownDanger(link);
  return known && { link: known, packs };
}

/** Rates an address alone, whatever the settings say about warnings. */
function rateAddress(url: string): Promise<Verdict> {
  return rate((engine, options) => assess(bareAddress(url), engine, options));
}

function wanted({ guard, sensitivity, watch }: Settings, occasion: 'click' | 'navigation'): boolean {
  if (!guard || watch === 'when-asked') return false;
  return occasion === 'click' || sensitivity !== 'relaxed';
}

function bareAddress(url: string): Sighting {
  return { id: 'address', place: 'web', form: 'anchor', text: '', links: [{ url: url.slice(0, longestAddress) }] };
}
