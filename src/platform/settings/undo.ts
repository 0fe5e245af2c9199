// Takes back what is on the list of changes: settings at once, channels and lists by doing the opposite.

import { good } from '../../core/result.ts';
import { type Edit, undoEdits } from '../../core/settings/changes.ts';
import { isSourceEdit, type SourceEdit } from '../../core/settings/source-edits.ts';
import { setMuted } from '../group/muted.ts';
import { type Done, removeChannel, restoreChannel } from '../rules/added-channels.ts';
import { removeNoted, restoreNoted, switchNoted } from '../rules/added-lists.ts';
import { changeNoted, noteEdits } from './changes.ts';

/** Answers what was done for it, or why not all of it could be done. */
export async function undo(edits: readonly Edit[]): Promise<Done> {
  const done = [...(await changeNoted((before) => undoEdits(before, edits)))];
  for (const edit of edits.filter(isSourceEdit)) {
    const undone = await undoSource(edit);
    if (!undone.ok) return undone;
    done.push(...undone.value);
  }
  return good(done);
}

function undoSource(edit: SourceEdit): Promise<Done> {
  switch (edit.key) {
    case 'channel':
      return edit.added ? removeChannel(edit.channel.id) : restoreChannel(edit.channel);
    case 'list':
      return edit.added ? removeNoted(edit.id) : restoreNoted(edit);
    case 'listOn':
      return switchNoted(edit.id, !edit.after);
    case 'muted':
      return mute(edit.sender, !edit.after);
  }
}

/** `sender`: a session hash. */
export async function mute(sender: string, muted: boolean): Promise<Done> {
  const edits = [{ key: 'muted', sender, after: muted }] as const;
  if (!edits.every(isSourceEdit)) return good([]);
  await setMuted(sender, muted);
  await noteEdits(edits);
  return good(edits);
}
