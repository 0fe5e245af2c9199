import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listOf, openListWorker } from '../../fixtures/list-worker.ts';
import { useRenewal } from '../../fixtures/renewal-rig.ts';

const rig = useRenewal();
const open = () => openListWorker(rig);
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('lists whose database is damaged or busy', () => {
  it('a database that cannot be opened leaves rating without lists, not without rules', async () => {
    await fakeBrowser.storage.local.set({ hasLists: true });
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new Error('damaged');
    });
    const worker = await open();
    expect(await worker.says('evil.test')).toEqual([undefined]);
    expect(await worker.base()).toMatchObject({ source: 'bundled' });
    expect(await worker.importList(new Blob(['a.test\n']), 'x')).toMatchObject({ error: { code: 'storage' } });
  });

  it('a database that could not be opened for a moment acts again with the next message', async () => {
    const worker = await open();
    await worker.importList(new Blob(['evil.test\n']), 'x');
    const again = await open();
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new Error('busy');
    });
    expect(await again.says('evil.test')).toEqual([undefined]);
    expect(await again.says('evil.test')).toEqual(['block']);
  });

  it('a chunk that could not be read for a moment is read with the next message', async () => {
    const worker = await open();
    await worker.importList(new Blob(['evil.test\n']), 'x');
    const again = await open();
    const plain = IDBDatabase.prototype.transaction;
    let failures = 0;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...asked) {
      if (String(asked[0]) === 'chunks' && failures++ === 0) throw new Error('busy');
      return plain.apply(this, asked);
    });
    expect(await again.says('evil.test')).toEqual([undefined]);
    expect(await again.says('evil.test')).toEqual(['block']);
  });

  it('a chunk that is lost counts as empty', async () => {
    const worker = await open();
    await worker.importList(new Blob(['evil.test\n']), 'x');
    const connection = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('lists', 1);
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = connection.transaction('chunks', 'readwrite');
    transaction.objectStore('chunks').clear();
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    expect(await (await open()).says('evil.test')).toEqual([undefined]);
  });

  it('a list whose record is damaged says nothing, the others go on', async () => {
    const worker = await open();
    await worker.importList(new Blob(['evil.test\n']), 'x');
    await worker.importList(new Blob(['other.test\n']), 'y');
    const connection = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('lists', 1);
      request.onsuccess = () => resolve(request.result);
    });
    const records = connection.transaction('records', 'readwrite').objectStore('records');
    await new Promise<void>((resolve) => {
      const all = records.getAll();
      all.onsuccess = () => {
        const damaged = (all.result as { name: string }[]).find(({ name }) => name === 'x');
        records.put({ ...damaged, fetched: 9e15 }).onsuccess = () => resolve();
      };
    });
    connection.close();
    expect(await (await open()).says('evil.test', 'other.test')).toEqual([undefined, 'block']);
  });

  it('a transaction that fails half-way leaves the old list whole', async () => {
    rig.server.files.set('list.txt', listOf(9000));
    const worker = await open();
    await worker.subscribe();
    rig.server.files.set('list.txt', listOf(20_000));
    for (let at = 1; at <= 5; at += 1) {
      let writes = 0;
      const plain = IDBObjectStore.prototype.put;
      const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...put) {
        writes += 1;
        if (writes >= at) throw new Error('crash');
        return plain.apply(this, put);
      });
      await worker.renewNow();
      spy.mockRestore();
      expect(writes).toBeGreaterThanOrEqual(at);
      const after = await open();
      expect(await after.says('evil-8999.test', 'evil-9001.test')).toEqual(['block', undefined]);
      expect(await after.lists()).toMatchObject([{ counts: { entries: 9000 }, refusal: { code: 'storage' } }]);
    }
    await worker.renewNow();
    expect(await (await open()).says('evil-19999.test')).toEqual(['block']);
  });
});
