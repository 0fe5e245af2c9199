// "Erase everything" leaves no list, no secret that lists were hashed with, and nothing that could not be read any
// more.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { TableBuilder } from '../../../src/core/lists/table.ts';
import { type ListRecord, readSalt, writeList } from '../../../src/platform/rules/list-store.ts';
import { withLists } from '../../../src/platform/rules/lists.ts';
import { eraseAllLists, importList } from '../../../src/platform/rules/subscriptions.ts';

const stores = ['records', 'chunks', 'facts'] as const;

beforeEach(eraseAllLists);

async function opened(): Promise<IDBDatabase> {
  return new Promise((resolve) => {
    const request = indexedDB.open('lists', 1);
    request.onsuccess = () => resolve(request.result);
  });
}

async function left(): Promise<Record<string, number>> {
  const database = await opened();
  const counts = stores.map(
    (name) =>
      new Promise<[string, number]>((resolve) => {
        const request = database.transaction(name).objectStore(name).count();
        request.onsuccess = () => resolve([name, request.result]);
      }),
  );
  const all = Object.fromEntries(await Promise.all(counts));
  database.close();
  return all;
}

const says = (host: string) => withLists((lists) => lists?.(host, host, '/')?.says);

/** As a policy's list is kept. */
async function keepManaged(host: string): Promise<void> {
  const builder = new TableBuilder(await readSalt(), 1);
  builder.add(host, 'block');
  const table = builder.finish();
  const record: ListRecord = {
    ...{ id: 'list-ours', name: 'ours', address: 'https://lists.test/ours', added: 1, fetched: 1, enabled: true },
    ...{ managed: true, bits: table.bits, counts: { entries: 1, bad: 0, skipped: 0 }, examples: [] },
  };
  await writeList(record, table);
}

describe('erasing all lists', () => {
  test('leaves neither list nor secret; the next list has another', async () => {
    await importList(new Blob(['evil.test\n']), 'mine.txt');
    const secret = await readSalt();
    await eraseAllLists();
    expect(await left()).toEqual({ records: 0, chunks: 0, facts: 0 });
    expect(await says('evil.test')).toBeUndefined();
    expect(await left()).toEqual({ records: 0, chunks: 0, facts: 0 });
    await importList(new Blob(['evil.test\n']), 'mine.txt');
    expect(await readSalt()).not.toEqual(secret);
    expect(await says('evil.test')).toBe('block');
  });

  test('takes what cannot be read any more with it', async () => {
    await importList(new Blob(['evil.test\n']), 'mine.txt');
    const database = await opened();
    database.transaction('records', 'readwrite').objectStore('records').put({ id: 'damaged', bits: 'many' });
    database.close();
    await eraseAllLists();
    expect(await left()).toEqual({ records: 0, chunks: 0, facts: 0 });
  });

  test("keeps an organization's list, which goes on being found, and nothing of the user's", async () => {
    await importList(new Blob(['evil.test\n']), 'mine.txt');
    await keepManaged('policy.test');
    await eraseAllLists();
    expect(await left()).toEqual({ records: 1, chunks: 1, facts: 1 });
    expect([await says('policy.test'), await says('evil.test')]).toEqual(['block', undefined]);
  });
});
