// The list of what the user did: in storage.local, and in storage.session what means nothing after the session. The
// worker keeps it.
import { browser } from 'wxt/browser';
import { type Change, changesOf, type Edit, editsBetween, withChange } from '../../core/settings/changes.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { inTurn } from '../turns.ts';
import { changeSettings } from './settings.ts';

const key = 'changes';
type Area = 'local' | 'session';

/** Latest first. */
export async function readChanges(): Promise<readonly Change[]> {
  const all = await Promise.all([readFrom('local'), readFrom('session')]);
  return all.flat().sort((one, other) => other.at - one.at);
}

async function readFrom(area: Area): Promise<readonly Change[]> {
  return changesOf((await browser.storage[area].get(key))[key]);
}

export async function noteEdits(edits: readonly Edit[]): Promise<void> {
  const isPassing = ({ key }: Edit) => key === 'muted';
  await note(
    'local',
    edits.filter((one) => !isPassing(one)),
  );
  await note('session', edits.filter(isPassing));
}

async function note(area: Area, edits: readonly Edit[]): Promise<void> {
  if (edits.length === 0) return;
  try {
    await inTurn(key, async () => {
      await browser.storage[area].set({ [key]: withChange(await readFrom(area), edits, Date.now()) });
    });
  } catch (error) {
    // What was done is done; only its line is missing.
    console.warn('the list of changes could not be written', error);
  }
}

/** Saves, and answers what differs now. Rejects when storage refuses. */
export async function saveSettings(next: (before: Settings) => Settings): Promise<readonly Edit[]> {
  let old: Settings | undefined;
  const now = await changeSettings((before) => {
    old = before;
    return next(before);
  });
  // What is in force now decides: an organization may have fixed what was to be changed.
  return old ? editsBetween(old, now) : [];
}

/** In the worker: saves, and puts what differs on the list. */
export async function changeNoted(next: (before: Settings) => Settings): Promise<readonly Edit[]> {
  const edits = await saveSettings(next);
  await noteEdits(edits);
  return edits;
}
