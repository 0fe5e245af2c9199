// Texts that speak about fraud rather than commit it: news, warnings, lessons, official reminders.
import type { Reading } from './read.ts';

/** A warning that asks nobody to come anywhere: no account or number to add, no link to a site nobody knows. */
export function isReport({ groups }: Reading): boolean {
  if (!groups.has('context-report')) return false;
  return !groups.has('account') && !groups.has('link-unknown');
}
