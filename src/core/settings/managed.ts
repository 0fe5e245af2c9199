// What an organization sets (storage.managed), laid over what the user set. Light: content scripts read settings too.

import { recordOf } from '../unknown.ts';
import { defaults, type Settings, settingsOf } from './settings.ts';

/** Settings that a policy may give; locked ones cannot be changed by the user, the others are only the default. */
export const managedKeys = ['sensitivity', 'watch', 'guard', 'marks', 'ledger', 'trusted', 'reported'] as const;
/** Names that may stand in `locked`. */
export const lockableKeys = [...managedKeys, 'channels', 'lists'] as const;
export type LockableKey = (typeof lockableKeys)[number];

/** Total: whatever a policy says, the names that are locked. */
export function lockedOf(policy: unknown): ReadonlySet<LockableKey> {
  const { locked } = recordOf(policy);
  return new Set(Array.isArray(locked) ? lockableKeys.filter((key) => locked.includes(key)) : []);
}

/** Settings in force. `own` is what storage holds: only what the user set otherwise than its default. */
export function effectiveOf(own: unknown, policy: unknown): Settings {
  const given = givenBy(policy);
  const locked = lockedOf(policy);
  const mine = Object.fromEntries(Object.entries(recordOf(own)).filter(([key]) => !locked.has(key as LockableKey)));
  const { trusted, reported } = settingsOf(mine);
  return settingsOf({
    ...given,
    ...mine,
    // Where user and organization disagree about a site and nothing is locked, the user's word is the nearer one.
    trusted: [...trusted, ...given.trusted.filter((site) => !reported.includes(site))],
    reported: [...reported, ...given.reported.filter((site) => !trusted.includes(site))],
  });
}

/** What to store of `after`: the user's own part. What is locked keeps the value the user once gave it. */
export function ownOf(after: Settings, policy: unknown, before: unknown): Partial<Settings> {
  const given = givenBy(policy);
  const locked = lockedOf(policy);
  const old = recordOf(before);
  const own: Record<string, unknown> = { version: 1 };
  for (const key of Object.keys(defaults) as (keyof Settings)[]) {
    if (locked.has(key as LockableKey)) {
      if (Object.hasOwn(old, key)) own[key] = old[key];
    } else if (key === 'trusted' || key === 'reported') {
      own[key] = after[key].filter((site) => !given[key].includes(site));
    } else if (after[key] !== given[key]) own[key] = after[key];
  }
  return own;
}

function givenBy(policy: unknown): Settings {
  const given = recordOf(policy);
  return settingsOf({ ...defaults, ...Object.fromEntries(managedKeys.map((key) => [key, given[key]])) });
}
