import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Pack } from '../../../src/core/pack/format.ts';
import type { PackInForce } from '../../../src/platform/rules/packs.ts';
import { buildPack } from '../../../src/tools/pack/build.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.0' } as never);
});

const base = buildPack('assets/packs/base');
const channel = { id: 'base', address: '', keys: [], added: 0 };
const inForce = (pack: Pack, mark: string): PackInForce[] => [{ channel, pack, dropped: 0, source: 'renewed', mark }];

/** How often the dear part was made, and what came of it. */
async function open() {
  const words = await vi.importActual<typeof import('../../../src/core/words/phrases/lexicon.ts')>(
    '../../../src/core/words/phrases/lexicon.ts',
  );
  const made = vi.fn(words.prepareWords);
  vi.doMock('../../../src/core/words/phrases/lexicon.ts', () => ({ ...words, prepareWords: made }));
  const { readPrepared, forgetPrepared } = await import('../../../src/platform/rules/prepared.ts');
  return { made, forgetPrepared, readPrepared: (inForce: PackInForce[]) => readPrepared(inForce, undefined) };
}

async function kept(): Promise<IDBObjectStore> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('prepared', 1);
    request.onsuccess = () => resolve(request.result);
  });
  return database.transaction('prepared', 'readwrite').objectStore('prepared');
}

const value = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });

describe('the prepared form of renewed packs', () => {
  it('is made once, and read again by the next worker', async () => {
    const first = await open();
    const state = await first.readPrepared(inForce(base, 'a'));
    expect(first.made).toHaveBeenCalledTimes(1);
    await vi.waitFor(async () => expect(await value((await kept()).get('prepared'))).toBeDefined());
    vi.resetModules();
    const second = await open();
    expect(await second.readPrepared(inForce(base, 'a'))).toEqual(state);
    expect(second.made).not.toHaveBeenCalled();
  });

  it('is gone when a pack is taken away', async () => {
    const worker = await open();
    await worker.readPrepared(inForce(base, 'a'));
    await vi.waitFor(async () => expect(await value((await kept()).get('prepared'))).toBeDefined());
    await worker.forgetPrepared();
    expect(await value((await kept()).get('prepared'))).toBeUndefined();
  });

  it('is made anew for another pack, and when it is damaged', async () => {
    const worker = await open();
    await worker.readPrepared(inForce(base, 'a'));
    await worker.readPrepared(inForce(base, 'b'));
    expect(worker.made).toHaveBeenCalledTimes(2);
    await vi.waitFor(async () => {
      const stored = (await value((await kept()).get('prepared'))) as { key: string };
      expect(stored.key).toContain('b');
    });
    const stored = (await value((await kept()).get('prepared'))) as { bytes: ArrayBuffer };
    new Uint8Array(stored.bytes)[stored.bytes.byteLength - 1]! ^= 1;
    await value((await kept()).put(stored, 'prepared'));
    await worker.readPrepared(inForce(base, 'b'));
    expect(worker.made).toHaveBeenCalledTimes(3);
  });

  it('is done without where there is no database', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new Error('none');
    });
    expect(await (await open()).readPrepared(inForce(base, 'a'))).toBeUndefined();
  });
});
