// The worker dies while a channel is added, removed or brought back: what is left is one of the two states, and usable.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Edit } from '../../../src/core/settings/changes.ts';
import { publish } from '../../fixtures/channel-server.ts';
import { dayFromNow, startWorker, useRenewal } from '../../fixtures/renewal-rig.ts';
import type { TestKey } from '../../fixtures/sign.ts';

const rig = useRenewal();
/** Writes until the worker is dead. */
let left = Number.POSITIVE_INFINITY;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  left = Number.POSITIVE_INFINITY;
  vi.stubEnv('WXT_RULES_ADDRESS', '');
  vi.spyOn(fakeBrowser.permissions, 'remove').mockResolvedValue(true as never);
  for (const name of ['set', 'remove'] as const) {
    const plain = fakeBrowser.storage.local[name].bind(fakeBrowser.storage.local) as (what: unknown) => Promise<void>;
    vi.spyOn(fakeBrowser.storage.local, name).mockImplementation((what: unknown) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('crash')) : plain(what);
    });
  }
});

const offer = (key: TestKey) => {
  const reason = { zh_CN: '甲', zh_TW: '甲', en: 'a' };
  const dates = { issued: dayFromNow(-1), expires: dayFromNow(30) };
  const rules = [{ id: 'shop.a', family: 'words', weight: 10, reason }];
  const shop = { format: 1, id: 'shop', sequence: 1, ...dates, keys: [key.publicKey], rules };
  return publish(rig.server, shop, key);
};

async function open() {
  const { handlers, channel } = await startWorker();
  const ask = async (type: keyof typeof handlers, question: object): Promise<{ value: readonly Edit[] }> =>
    handlers[type]!.answer(question as never, { own: true } as never) as never;
  const add = (key: TestKey) => ask('addChannel', { address: rig.server.address, fingerprints: [key.fingerprint] });
  const remove = () => ask('removeChannel', { id: 'shop' });
  return { ask, channel, add, remove };
}
type Worker = Awaited<ReturnType<typeof open>>;

const acts: [string, (worker: Worker) => Promise<() => Promise<unknown>>][] = [
  ['adding', async (worker) => () => worker.add(rig.current)],
  [
    'removing',
    async (worker) => {
      await worker.add(rig.current);
      return worker.remove;
    },
  ],
  [
    'undoing the removal of',
    async (worker) => {
      await worker.add(rig.current);
      const { value: edits } = await worker.remove();
      return () => worker.ask('undo', { edits });
    },
  ],
];

it.each(acts)(
  'a crash at any write of %s a channel leaves it there or away; the base pack rates; it can be done again, even under another key',
  {
    timeout: 60_000,
  },
  async (_, prepare) => {
    const seen = new Set<string>();
    let crashes = 0;
    for (let at = 0; at < 8; at += 1) {
      left = Number.POSITIVE_INFINITY;
      await fakeBrowser.storage.local.clear();
      await offer(rig.current);
      const act = await prepare(await open());
      left = at;
      await act().catch(() => undefined);
      if (left < 0) crashes += 1;
      left = Number.POSITIVE_INFINITY;

      const again = await open();
      const status = await again.channel('shop');
      seen.add(status?.source ?? 'away');
      expect((await again.channel('base'))?.source).toBe('bundled');
      if (status) await again.remove();
      await offer(rig.next);
      await again.add(rig.next);
      expect(await again.channel('shop')).toMatchObject({ source: 'renewed', fingerprints: [rig.next.fingerprint] });
    }
    expect(crashes).toBeGreaterThan(2);
    expect(seen.size).toBeGreaterThan(1);
  },
);
