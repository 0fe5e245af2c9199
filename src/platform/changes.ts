// The list of what the user changed, in storage.local; and settings changed so that the change is on it.
import { browser } from 'wxt/browser';
import { type Change, changesOf, type Edit, editsBetween, undoEdits, withChange } from '../core/changes.ts';
import type { Settings } from '../core/settings.ts';
import { changeSettings } from './settings.ts';
import { inTurn } from './turns.ts';

const key = 'changes';

export async function readChanges(): Promise<readonly Change[]> {
  return changesOf((await browser.storage.local.get(key))[key]);
}

/** Saves, notes what differs, and answers it. Rejects when storage refuses. */
export async function changeNoted(next: (before: Settings) => Settings): Promise<readonly Edit[]> {
  let old: Settings | undefined;
  const now = await changeSettings((before) => {
    old = before;
    return next(before);
  });
  // What is in force now decides: an organization may have fixed what was to be changed.
  const edits = old ? editsBetween(old, now) : [];
  await inTurn(key, async () => {
    const before = await readChanges();
    const after = withChange(before, edits, Date.now());
    if (after !== before) await browser.storage.local.set({ [key]: after });
  });
  return edits;
}

export function undoNoted(edits: readonly Edit[]): Promise<readonly Edit[]> {
  return changeNoted((before) => undoEdits(before, edits));
}
