// What people do with channels and lists stands on one list, can be taken back from it, and takes its permission with
// it.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Edit } from '../../../src/core/settings/changes.ts';
import { publish } from '../../fixtures/channel-server.ts';
import { dayFromNow, startWorker, useRenewal } from '../../fixtures/renewal-rig.ts';

const rig = useRenewal();
const origin = '*://127.0.0.1/*';
let given: string[] = [];
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  given = [];
  vi.stubEnv('WXT_RULES_ADDRESS', '');
  // Left alone it is the text "false" here.
  vi.stubEnv('FIREFOX', '');
  vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation(async ({ origins }) => given.push(...origins!) > 0);
});

const reason = { zh_CN: '甲', zh_TW: '甲', en: 'a' };
const shop = (sequence = 1) => ({
  format: 1,
  id: 'shop',
  sequence,
  issued: dayFromNow(-1),
  expires: dayFromNow(30),
  rules: [{ id: 'shop.a', family: 'words', weight: 10, reason }],
});

/** A worker, asked as our own pages ask it. */
async function open() {
  const { handlers, channel, renewNow } = await startWorker();
  const ask = async (type: keyof typeof handlers, question: object): Promise<unknown> =>
    handlers[type]!.answer(question as never, { own: true } as never);
  const edits = async (type: keyof typeof handlers, question: object): Promise<readonly Edit[]> => {
    const done = (await ask(type, question)) as { ok: true; value: readonly Edit[] };
    expect(done).toMatchObject({ ok: true });
    return done.value;
  };
  const latest = async () => ((await ask('readChanges', {})) as { edits: readonly Edit[] }[])[0]!.edits;
  const lists = async () => ((await ask('rulesStatus', {})) as { lists: { id: string; name: string }[] }).lists;
  const { address } = rig.server;
  const subscribe = (file = 'list.txt', name = 'L') => edits('subscribeList', { address: address + file, name });
  const addShop = () => edits('addChannel', { address, fingerprints: [rig.current.fingerprint] });
  return { ask, edits, latest, lists, channel, renewNow, subscribe, addShop };
}

describe('the list of what the user did', () => {
  it('names channels and lists, survives the worker, and brings a removed channel back under the keys it had', async () => {
    await publish(rig.server, shop(), rig.current);
    const worker = await open();
    await worker.addShop();
    await publish(rig.server, { ...shop(2), keys: [rig.next.publicKey] } as never, rig.current);
    await worker.renewNow('shop');
    await worker.edits('removeChannel', { id: 'shop' });
    const again = await open();
    expect(await again.channel('shop')).toBeUndefined();
    const removal = await again.latest();
    expect(removal).toMatchObject([{ key: 'channel', added: false, channel: { id: 'shop' } }]);
    // Whoever had the old key offers something else by now: it does not count.
    await publish(rig.server, shop(3), rig.current);
    await again.edits('undo', { edits: removal });
    expect(await again.channel('shop')).toMatchObject({ source: 'none', refusal: { code: 'unknown-key' } });
    await publish(rig.server, shop(3), rig.next);
    await again.renewNow('shop');
    expect(await again.channel('shop')).toMatchObject({ source: 'renewed', pack: { sequence: 3 } });
  });

  it('takes the adding of a channel or list back', async () => {
    await publish(rig.server, shop(), rig.current);
    rig.server.files.set('list.txt', 'evil.test\n');
    const worker = await open();
    const added = [...(await worker.addShop()), ...(await worker.subscribe())];
    expect(added).toMatchObject([
      { key: 'channel', added: true },
      { key: 'list', name: 'L', added: true },
    ]);
    await worker.edits('undo', { edits: added });
    expect(await worker.channel('shop')).toBeUndefined();
    expect(await worker.lists()).toEqual([]);
  });

  it('switches a list back, and brings a removed one back as the same list', async () => {
    rig.server.files.set('list.txt', 'evil.test\n');
    const worker = await open();
    await worker.subscribe();
    const [{ id } = { id: '' }] = await worker.lists();
    const off = await worker.edits('setList', { id, enabled: false });
    expect(await worker.lists()).toMatchObject([{ enabled: false }]);
    await worker.edits('undo', { edits: off });
    expect(await worker.lists()).toMatchObject([{ enabled: true }]);
    const removal = await worker.edits('removeList', { id });
    await worker.edits('undo', { edits: removal });
    expect(await worker.lists()).toMatchObject([{ id, name: 'L', enabled: true }]);
    expect(await worker.ask('undo', { edits: removal })).toMatchObject({ ok: false, error: { code: 'known' } });
  });

  it('brings a list from a file back without the file, as long as it is kept; what is erased is gone', async () => {
    const worker = await open();
    const { importNoted } = await import('../../../src/platform/rules/added-lists.ts');
    const { readAllRecords } = await import('../../../src/platform/rules/list-store.ts');
    const { withLists } = await import('../../../src/platform/rules/lists.ts');
    const says = () => withLists((lists) => lists?.('evil.test', 'evil.test', '/')?.says);
    await importNoted(new Blob(['evil.test\n']), 'mine.txt');
    const [{ id } = { id: '' }] = await worker.lists();
    const removal = await worker.edits('removeList', { id });
    expect([await worker.lists(), await says()]).toEqual([[], undefined]);
    await worker.edits('undo', { edits: removal });
    expect([await worker.lists(), await says()]).toMatchObject([[{ id, name: 'mine.txt' }], 'block']);
    await worker.edits('removeList', { id });
    expect(await worker.ask('eraseRules', {})).toMatchObject({ ok: true });
    expect(await readAllRecords()).toEqual([]);
    expect(await worker.ask('undo', { edits: removal })).toMatchObject({ ok: false, error: { code: 'gone' } });
  });

  it('keeps at most four removed files, for at most thirty days', async () => {
    const worker = await open();
    const { importNoted } = await import('../../../src/platform/rules/added-lists.ts');
    const { readAllRecords } = await import('../../../src/platform/rules/list-store.ts');
    const { forgetRemoved } = await import('../../../src/platform/rules/subscriptions.ts');
    for (let at = 0; at < 6; at += 1) {
      await importNoted(new Blob([`evil-${at}.test\n`]), `${at}`);
      const [{ id } = { id: '' }] = await worker.lists();
      await worker.edits('removeList', { id });
    }
    expect(await readAllRecords()).toHaveLength(4);
    vi.setSystemTime(Date.now() + 31 * 86_400_000);
    await forgetRemoved();
    expect(await readAllRecords()).toEqual([]);
    vi.useRealTimers();
  });

  it('has a muted sender on it for the session, by hash, and lets it be undone', async () => {
    const worker = await open();
    const sender = '0123456789abcdef';
    const edits = await worker.edits('mute', { sender, muted: true });
    expect(await fakeBrowser.storage.session.get('muted')).toEqual({ muted: [sender] });
    expect(await worker.latest()).toEqual(edits);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain(sender);
    await worker.edits('undo', { edits });
    expect(await fakeBrowser.storage.session.get('muted')).toEqual({ muted: [] });
    await fakeBrowser.storage.session.clear();
    expect(await worker.ask('readChanges', {})).toEqual([]);
    expect(await worker.edits('mute', { sender: 'somebody by name', muted: true })).toEqual([]);
  });

  it('is read whatever storage holds, and nothing but edits is undone', async () => {
    await fakeBrowser.storage.local.set({
      changes: [
        { id: 'a', at: 1, edits: [{ key: 'channel', added: false, channel: { id: '../x', keys: [] } }, 7] },
        { id: 'b', at: 2, edits: [{ key: 'list', id: 'l', name: 'L', address: '', added: false }] },
        'nonsense',
      ],
    });
    const worker = await open();
    expect(await worker.ask('readChanges', {})).toMatchObject([{ id: 'b' }]);
    const forged = [{ key: 'channel', added: false, channel: { id: 'x', address: 'ftp://x/', keys: ['k'], added: 1 } }];
    expect(await worker.ask('undo', { edits: forged })).toMatchObject({ error: { code: 'address' } });
    expect(await worker.ask('undo', { edits: 'nonsense' })).toEqual({ ok: true, value: [] });
  });
});

describe('the permission for a host', () => {
  it('goes with the last channel or list that is read from there', async () => {
    await publish(rig.server, shop(), rig.current);
    rig.server.files.set('list.txt', 'evil.test\n');
    const worker = await open();
    await worker.addShop();
    await worker.subscribe();
    await worker.edits('removeChannel', { id: 'shop' });
    expect(given).toEqual([]);
    const [{ id } = { id: '' }] = await worker.lists();
    await worker.edits('setList', { id, enabled: false });
    expect(given).toEqual([]);
    await worker.edits('removeList', { id });
    expect(given).toEqual([origin]);
  });

  it('goes when nothing came of it: the address is no channel, its key was not confirmed, the list is none', async () => {
    const worker = await open();
    const { address } = rig.server;
    await worker.ask('previewChannel', { address });
    await worker.ask('subscribeList', { address: `${address}none.txt` });
    await publish(rig.server, shop(), rig.current);
    await worker.ask('previewChannel', { address });
    expect(given).toEqual([origin, origin]);
    await worker.ask('addChannel', { address, fingerprints: ['0'.repeat(32)] });
    await worker.ask('declineChannel', { address });
    expect(given).toHaveLength(4);
  });

  it('stays where the pages of the extension themselves need it', async () => {
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
      version: '1.0',
      content_scripts: [{ matches: [origin] }],
    } as never);
    const worker = await open();
    await worker.ask('declineChannel', { address: rig.server.address });
    expect(given).toEqual([]);
  });
});
