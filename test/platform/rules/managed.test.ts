import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { publish } from '../../fixtures/channel-server.ts';
import { dayFromNow, startWorker, useRenewal } from '../../fixtures/renewal-rig.ts';

const rig = useRenewal();
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** The worker after the browser has told of these policies. */
async function startUnder(policy: Record<string, unknown>) {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => policy);
  vi.resetModules();
  const { mirrorPolicies } = await import('../../../src/platform/rules/managed.ts');
  await mirrorPolicies();
  const worker = await startWorker();
  const [settings, subscriptions, { readRulesStatus }] = await Promise.all([
    import('../../../src/platform/settings/settings.ts'),
    import('../../../src/platform/rules/subscriptions.ts'),
    import('../../../src/platform/rules/rules-status.ts'),
  ]);
  return { ...worker, ...settings, ...subscriptions, lists: async () => (await readRulesStatus()).lists };
}

const office = (sequence = 1) => ({
  format: 1,
  id: 'office',
  sequence,
  issued: dayFromNow(-1),
  expires: dayFromNow(30),
  keys: [rig.current.publicKey],
});
const channels = () => [{ id: 'office', address: rig.server.address, keys: [rig.next.publicKey] }];

describe('policies', () => {
  it('are in force with the settings, and changes of the user are stored beside them', async () => {
    const worker = await startUnder({ sensitivity: 'strict', guard: true, locked: ['guard'] });
    expect((await worker.readSettings()).sensitivity).toBe('strict');
    const after = await worker.changeSettings((now) => ({ ...now, guard: false, marks: false }));
    expect(after).toMatchObject({ guard: true, marks: false, sensitivity: 'strict' });
    expect(await startUnder({}).then(({ readSettings }) => readSettings())).toMatchObject({
      sensitivity: 'standard',
      marks: false,
    });
  });

  it('that cannot be read are none', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('no manifest'));
    const { mirrorPolicies } = await import('../../../src/platform/rules/managed.ts');
    expect(await mirrorPolicies()).toBe(false);
  });

  it('set channels, which are renewed under the keys of the policy and cannot be removed', async () => {
    await publish(rig.server, office(), rig.next);
    const worker = await startUnder({ channels: channels() });
    await worker.renewDue();
    const inForce = { managed: true, source: 'renewed', fingerprints: [rig.next.fingerprint] };
    expect(await worker.channel('office')).toMatchObject(inForce);
    await publish(rig.server, office(2), rig.current);
    await worker.renewNow('office');
    expect(await worker.channel('office')).toMatchObject({ pack: { sequence: 1 }, refusal: { code: 'unknown-key' } });
    const removed = await worker.handlers.removeChannel!.answer({ id: 'office' }, {} as never);
    expect(removed).toMatchObject({ error: { code: 'locked' } });
    expect(await (await startUnder({})).channel('office')).toBeUndefined();
  });

  it('may lock channels and lists', async () => {
    const worker = await startUnder({ locked: ['channels', 'lists'] });
    const { address } = rig.server;
    expect(await worker.handlers.addChannel!.answer({ address, fingerprints: [] }, {} as never)).toMatchObject({
      error: { code: 'locked' },
    });
    expect(await worker.subscribeList({ address: `${address}l.txt` })).toMatchObject({ error: { code: 'locked' } });
    expect(await worker.importList(new Blob(['a.test']), 'x')).toMatchObject({ error: { code: 'locked' } });
  });

  it('set lists, which come and go with the policy', async () => {
    rig.server.files.set('list.txt', 'evil.test\n');
    const policy = { lists: [{ address: `${rig.server.address}list.txt`, name: 'Office' }, { address: 'nonsense' }] };
    const worker = await startUnder(policy);
    await worker.renewDue();
    expect(await worker.lists()).toMatchObject([{ name: 'Office', managed: true, counts: { entries: 1 } }]);
    const [{ id } = { id: '' }] = await worker.lists();
    expect(await worker.removeList(id)).toMatchObject({ error: { code: 'locked' } });
    const later = await startUnder({});
    await later.renewDue();
    expect(await later.lists()).toEqual([]);
  });

  it('set no lists in a private window of Chrome, whose database is empty at each start', async () => {
    rig.server.files.set('list.txt', 'evil.test\n');
    const worker = await startUnder({ lists: [{ address: `${rig.server.address}list.txt`, name: 'Office' }] });
    Object.assign(fakeBrowser, { extension: { inIncognitoContext: true } });
    await worker.renewDue();
    expect(await worker.lists()).toEqual([]);
    expect(rig.server.requests.map(({ url }) => url)).not.toContain('/list.txt');
    Object.assign(fakeBrowser, { extension: { inIncognitoContext: false } });
    await worker.renewDue();
    expect(await worker.lists()).toMatchObject([{ name: 'Office' }]);
  });
});
