// Settings changed by one of our own pages, so that the change is on the list of what the user did.
import type { Edit } from '../../core/settings/changes.ts';
import { type Opinion, withOpinion } from '../../core/settings/opinion.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { send } from '../messages.ts';
import { saveSettings } from './changes.ts';

/**
 * Saves and answers what differs now; the worker puts it on the list. Rejects when storage refuses. Not for the worker:
 * changes.ts.
 */
export async function changeFromPage(next: (before: Settings) => Settings): Promise<readonly Edit[]> {
  const edits = await saveSettings(next);
  if (edits.length > 0) await send('noteEdits', { edits });
  return edits;
}

/** `false` where nothing changed: an organization has fixed the lists, they are full, or storage refuses. */
export async function saveOpinion(site: string, opinion: Opinion): Promise<boolean> {
  try {
    return (await changeFromPage((before) => withOpinion(before, site, opinion))).length > 0;
  } catch (error) {
    console.error('not saved', error);
    return false;
  }
}
