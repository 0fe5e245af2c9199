// Channels and lists gone for good, those that were only kept for undo among them; what an organization sets stays.
import { type Refusal, refusalOf } from '../../core/pack/refusal.ts';
import { bad, good, type Result } from '../../core/result.ts';
import { removeChannel } from './added-channels.ts';
import { removeNoted } from './added-lists.ts';
import { readChannels } from './channels.ts';
import { readListRecords } from './list-store.ts';
import { eraseAllLists } from './subscriptions.ts';

export async function eraseRules(): Promise<Result<null, Refusal>> {
  try {
    for (const { id, managed } of await readListRecords()) if (!managed) await removeNoted(id);
    await eraseAllLists();
  } catch (error) {
    return bad(refusalOf('storage', String(error)));
  }
  for (const { id } of await readChannels()) {
    const done = await removeChannel(id);
    if (!done.ok) return done;
  }
  return good(null);
}
