// Lists that people add, switch and take away, each act on the list of changes.
import { type Refusal, refusalOf } from '../../core/pack/refusal.ts';
import { bad, good, type Result } from '../../core/result.ts';
import type { SourceEdit } from '../../core/settings/source-edits.ts';
import { noteEdits } from '../settings/changes.ts';
import type { Done } from './added-channels.ts';
import { giveBack } from './give-back.ts';
import type { ListRecord } from './list-store.ts';
import { importList, type NewList, removeList, restoreList, subscribeList, switchList } from './subscriptions.ts';

export async function subscribeNoted({ address, name, id }: Omit<NewList, 'managed'>): Promise<Done> {
  const added = await subscribeList({ address, name, id });
  if (!added.ok) await giveBack(String(address));
  return noted(added, listEdit(true));
}

export async function importNoted(file: Blob, name: string): Promise<Done> {
  return noted(await importList(file, name), listEdit(true));
}

export async function removeNoted(id: string): Promise<Done> {
  const removed = await removeList(id);
  const done = await noted(removed, listEdit(false));
  if (removed.ok && removed.value && removed.value.address !== '') await giveBack(removed.value.address);
  return done;
}

export async function switchNoted(id: string, enabled: boolean): Promise<Done> {
  return noted(await switchList(id, enabled), (list) => ({ key: 'listOn', id, name: list.name, after: enabled }));
}

/** A list with an address is fetched anew; one from a file is still kept for a while. */
export async function restoreNoted({ id, name, address }: Pick<ListRecord, 'id' | 'name' | 'address'>): Promise<Done> {
  if (address !== '') return subscribeNoted({ address, name, id });
  const restored = await restoreList(id);
  return restored.ok && !restored.value ? bad(refusalOf('gone')) : noted(restored, listEdit(true));
}

const listEdit =
  (added: boolean) =>
  ({ id, name, address }: ListRecord): SourceEdit => ({ key: 'list', id, name, address, added });

/** No record: there was nothing to do. */
async function noted(
  done: Result<ListRecord | undefined, Refusal>,
  editOf: (list: ListRecord) => SourceEdit,
): Promise<Done> {
  if (!done.ok) return done;
  const edits = done.value ? [editOf(done.value)] : [];
  await noteEdits(edits);
  return good(edits);
}
