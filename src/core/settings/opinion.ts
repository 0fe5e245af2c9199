// What a user says about a site: one word at a time, and the later word counts.
import { asciiHostOf } from '../address/ascii-host.ts';
import { maximumSites, type Settings } from './settings.ts';

export type Opinion = 'trusted' | 'reported' | 'none';

/** `shown`: a site as verdicts name it, which may be a Han name. */
export function opinionOf({ trusted, reported }: Settings, shown: string): Opinion {
  const site = asciiHostOf(shown);
  if (trusted.includes(site)) return 'trusted';
  return reported.includes(site) ? 'reported' : 'none';
}

/** The same settings where the list is full: another site must not fall off for this one. */
export function withOpinion(before: Settings, shown: string, opinion: Opinion): Settings {
  const site = asciiHostOf(shown);
  if (opinion !== 'none' && before[opinion].length >= maximumSites && !before[opinion].includes(site)) return before;
  const without = (list: readonly string[]) => list.filter((one) => one !== site);
  return {
    ...before,
    trusted: opinion === 'trusted' ? [...without(before.trusted), site] : without(before.trusted),
    reported: opinion === 'reported' ? [...without(before.reported), site] : without(before.reported),
  };
}
