import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { publish } from '../../fixtures/channel-server.ts';
import { startWorker, useRenewal } from '../../fixtures/renewal-rig.ts';

const rig = useRenewal();

describe('damage', () => {
  it.each([
    ['text of another pack', (stored: object) => ({ ...stored, text: '{"format":1}' })],
    ['half a value', () => ({ text: '{' })],
    ['no object at all', () => 7],
    [
      'a raised sequence',
      (stored: object) => ({ ...stored, text: JSON.stringify({ ...rig.pack, sequence: 99 }), sequence: 99 }),
    ],
  ])('%s in storage: the bundled pack is in force, and the next renewal repairs it', async (_, damage) => {
    const worker = await startWorker();
    await publish(rig.server, rig.pack, rig.current);
    await worker.renewNow();
    const stored = (await fakeBrowser.storage.local.get('pack:base'))['pack:base'] as object;
    await fakeBrowser.storage.local.set({ 'pack:base': damage(stored), channels: 'x', renewals: [1] });
    const again = await startWorker();
    expect(await again.base()).toMatchObject({ source: 'bundled', pack: { sequence: 3 } });
    await again.renewNow();
    expect(await again.base()).toMatchObject({ source: 'renewed', pack: { sequence: 50 } });
  });

  it('a crash before or after any write leaves the old or the new pack in force, never none', {
    timeout: 60_000,
  }, async () => {
    await publish(rig.server, rig.pack, rig.current);
    await (await startWorker()).renewNow();
    await publish(rig.server, { ...rig.pack, sequence: 51 }, rig.current);
    const before = await fakeBrowser.storage.local.get();
    const plainSet = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    let crashes = 0;
    for (let at = 0; at < 6; at += 1) {
      await fakeBrowser.storage.local.clear();
      await plainSet(before);
      let writes = 0;
      const spy = vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation((items) => {
        writes += 1;
        // From the crash on nothing is written any more: the worker is dead.
        return writes > at ? Promise.reject(new Error('crash')) : plainSet(items);
      });
      await (await startWorker()).renewNow().catch(() => undefined);
      if (writes > at) crashes += 1;
      spy.mockRestore();
      const after = await (await startWorker()).base();
      expect(after).toMatchObject({ source: 'renewed', pack: { sequence: at === 0 ? 50 : 51 } });
    }
    expect(crashes).toBeGreaterThanOrEqual(3);
  });

  it('storage that is full is told, and the old pack stays', async () => {
    const worker = await startWorker();
    await publish(rig.server, rig.pack, rig.current);
    const plainSet = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation((items) =>
      'pack:base' in items ? Promise.reject(new Error('QUOTA_BYTES')) : plainSet(items),
    );
    await worker.renewNow();
    expect(await worker.base()).toMatchObject({ source: 'bundled', refusal: { code: 'storage' } });
  });
});
