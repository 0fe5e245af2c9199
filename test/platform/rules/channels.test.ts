import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Asker } from '../../../src/platform/messages.ts';
import { indexOf, publish } from '../../fixtures/channel-server.ts';
import { dayFromNow, startWorker, useRenewal } from '../../fixtures/renewal-rig.ts';
import { makeKey } from '../../fixtures/sign.ts';

const rig = useRenewal();
const asker: Asker = { tabId: undefined, frameId: undefined, tabUrl: undefined, own: true } as never;
const reason = { zh_CN: '甲', zh_TW: '甲', en: 'a' };
const shop = () => ({
  format: 1,
  id: 'shop',
  sequence: 1,
  issued: dayFromNow(-1),
  expires: dayFromNow(30),
  name: { zh_CN: '某店', zh_TW: '某店', en: 'A shop' },
  rules: [{ id: 'shop.a', family: 'words', weight: 10, reason }],
});

async function open() {
  const worker = await startWorker();
  const { previewChannel, addChannel, removeChannel } = worker.handlers;
  const { address } = rig.server;
  return {
    ...worker,
    preview: () => previewChannel!.answer({ address }, asker),
    add: (fingerprints: readonly string[]) => addChannel!.answer({ address, fingerprints }, asker),
    remove: () => removeChannel!.answer({ id: 'shop' }, asker),
  };
}

describe('an added channel', () => {
  it('is shown with its fingerprints, added when they are confirmed, and rates at once', async () => {
    await publish(rig.server, shop(), rig.next);
    const worker = await open();
    expect(await worker.preview()).toMatchObject({
      ok: true,
      value: { id: 'shop', fingerprints: [rig.next.fingerprint], sequence: 1 },
    });
    expect(await worker.channel('shop')).toBeUndefined();
    expect(await worker.add([rig.next.fingerprint])).toMatchObject({ ok: true });
    const status = { source: 'renewed', name: shop().name, pack: { sequence: 1, rules: 1 } };
    expect(await worker.channel('shop')).toMatchObject(status);
    expect(await (await startWorker()).channel('shop')).toMatchObject(status);
  });

  it('is renewed without a new start of the browser, and no longer after it was removed', async () => {
    vi.stubEnv('WXT_RULES_ADDRESS', '');
    await publish(rig.server, shop(), rig.next);
    const worker = await open();
    expect(await fakeBrowser.alarms.get('renew')).toBeUndefined();
    await worker.add([rig.next.fingerprint]);
    expect(await fakeBrowser.alarms.get('renew')).toBeDefined();
    await worker.remove();
    expect(await fakeBrowser.alarms.get('renew')).toBeUndefined();
  });

  it('is not added when the server offers other keys than those confirmed', async () => {
    await publish(rig.server, shop(), rig.next);
    const worker = await open();
    await worker.preview();
    await publish(rig.server, shop(), await makeKey());
    expect(await worker.add([rig.next.fingerprint])).toMatchObject({ ok: false, error: { code: 'unknown-key' } });
    expect(await worker.channel('shop')).toBeUndefined();
  });

  it('cannot take the place of the base channel or of another one', async () => {
    await publish(rig.server, { ...shop(), id: 'base' }, rig.next);
    const worker = await open();
    expect(await worker.preview()).toMatchObject({ ok: false, error: { code: 'known' } });
    await publish(rig.server, shop(), rig.next);
    await worker.add([rig.next.fingerprint]);
    expect(await worker.preview()).toMatchObject({ ok: false, error: { code: 'known' } });
  });

  it('changes its keys by a pack that the old key signed; the old key then signs nothing more', async () => {
    await publish(rig.server, shop(), rig.current);
    const worker = await open();
    await worker.add([rig.current.fingerprint]);
    const rotated = { ...shop(), sequence: 2, keys: [rig.next.publicKey] };
    await publish(rig.server, rotated, rig.current);
    await worker.renewNow('shop');
    expect(await worker.channel('shop')).toMatchObject({ fingerprints: [rig.next.fingerprint], pack: { sequence: 2 } });
    await publish(rig.server, { ...shop(), sequence: 3 }, rig.current);
    await worker.renewNow('shop');
    expect(await worker.channel('shop')).toMatchObject({ pack: { sequence: 2 }, refusal: { code: 'unknown-key' } });
    await publish(rig.server, { ...shop(), sequence: 3 }, rig.next);
    const later = await open();
    await later.renewNow('shop');
    expect(await later.channel('shop')).toMatchObject({ pack: { sequence: 3 } });
  });

  it('takes no key from the index of a renewal', async () => {
    await publish(rig.server, shop(), rig.current);
    const worker = await open();
    await worker.add([rig.current.fingerprint]);
    await publish(rig.server, { ...shop(), sequence: 2 }, rig.next);
    const text = JSON.stringify({ ...shop(), sequence: 2 });
    rig.server.files.set('index.json', indexOf({ id: 'shop', sequence: 2 }, text, [rig.next.publicKey]));
    await worker.renewNow('shop');
    expect(await worker.channel('shop')).toMatchObject({ pack: { sequence: 1 }, refusal: { code: 'unknown-key' } });
  });

  it('that damaged storage calls by the base channel’s name is none', async () => {
    const stranger = { id: 'base', address: rig.server.address, keys: [rig.next.publicKey], added: 1 };
    await fakeBrowser.storage.local.set({ channels: [stranger, { ...stranger, id: 'shop' }, { id: 'half' }] });
    const worker = await open();
    expect((await worker.base())?.fingerprints).toEqual([rig.current.fingerprint, rig.next.fingerprint]);
    expect(await worker.channel('shop')).toBeDefined();
    expect(await worker.channel('half')).toBeUndefined();
  });

  it('may not vouch for anybody', async () => {
    await publish(rig.server, { ...shop(), wellKnown: ['evil.test'] } as never, rig.next);
    const worker = await open();
    await worker.add([rig.next.fingerprint]);
    expect(await worker.channel('shop')).toMatchObject({ source: 'none', refusal: { code: 'scope' } });
  });

  it('stays away when it is removed while a newer pack of it, or another channel, is on its way', async () => {
    await publish(rig.server, shop(), rig.next);
    const worker = await open();
    await worker.add([rig.next.fingerprint]);
    await publish(rig.server, { ...shop(), sequence: 2 }, rig.next);
    const file = rig.server.files.get('shop-2.json.gz')!;
    let removed: unknown;
    rig.server.files.set('shop-2.json.gz', async (_, response) => {
      removed = await worker.remove();
      response.end(file);
    });
    await worker.renewNow('shop');
    expect(removed).toMatchObject({ ok: true });
    const kept = Object.keys(await fakeBrowser.storage.local.get(null));
    expect(kept).not.toContain('pack:shop');
    expect((await fakeBrowser.storage.local.get('renewals')).renewals).not.toHaveProperty('shop');
  });

  it('leaves nothing behind when removed', async () => {
    await publish(rig.server, shop(), rig.next);
    const worker = await open();
    await worker.add([rig.next.fingerprint]);
    expect(await worker.remove()).toMatchObject({ ok: true });
    expect(await worker.channel('shop')).toBeUndefined();
    expect(await (await startWorker()).channel('shop')).toBeUndefined();
  });

  it.each(['http://example.com/', 'javascript:alert(1)', 'not an address', 'https://user:pw@example.com/', 7 as never])(
    'is not looked for at %s',
    async (address) => {
      const { handlers } = await startWorker();
      expect(await handlers.previewChannel!.answer({ address }, asker)).toMatchObject({ error: { code: 'address' } });
    },
  );
});
