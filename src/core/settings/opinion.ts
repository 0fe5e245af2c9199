// What a user says about a site: one word at a time, and the later word counts.
import type { Settings } from './settings.ts';

export type Opinion = 'trusted' | 'reported' | 'none';

export function opinionOf({ trusted, reported }: Settings, site: string): Opinion {
  if (trusted.includes(site)) return 'trusted';
  return reported.includes(site) ? 'reported' : 'none';
}

export function withOpinion(before: Settings, site: string, opinion: Opinion): Settings {
  const without = (list: readonly string[]) => list.filter((one) => one !== site);
  return {
    ...before,
    trusted: opinion === 'trusted' ? [...without(before.trusted), site] : without(before.trusted),
    reported: opinion === 'reported' ? [...without(before.reported), site] : without(before.reported),
  };
}
