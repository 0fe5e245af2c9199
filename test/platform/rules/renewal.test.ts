import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { publish } from '../../fixtures/channel-server.ts';
import { startWorker, useRenewal } from '../../fixtures/renewal-rig.ts';
import { makeKey } from '../../fixtures/sign.ts';

const rig = useRenewal();

describe('renewal of the base channel', () => {
  it('takes a newer rig.pack, in force at once and after the next start', async () => {
    const worker = await startWorker();
    expect(await worker.base()).toMatchObject({ source: 'bundled', pack: { sequence: 3 } });
    await publish(rig.server, rig.pack, rig.current);
    await worker.renewNow();
    expect(await worker.base()).toMatchObject({ source: 'renewed', pack: { sequence: 50 } });
    expect((await worker.base())?.refusal).toBeUndefined();
    expect(await (await startWorker()).base()).toMatchObject({ source: 'renewed', pack: { sequence: 50 } });
  });

  it('tells open tabs', async () => {
    const worker = await startWorker();
    await publish(rig.server, rig.pack, rig.current);
    await worker.renewNow();
    expect(await fakeBrowser.storage.local.get('rulesChanged')).toHaveProperty('rulesChanged');
  });

  it('sends nothing that tells one device from another, and the validator it was given', async () => {
    const worker = await startWorker();
    await publish(rig.server, rig.pack, rig.current);
    const index = String(rig.server.files.get('index.json'));
    rig.server.files.set('index.json', (request, response) => {
      response.setHeader('ETag', '"v50"');
      if (request.headers['if-none-match'] === '"v50"') response.writeHead(304).end();
      else response.end(index);
    });
    await worker.renewNow();
    const sent = rig.server.requests.map(({ headers }) => Object.keys(headers));
    for (const names of sent) expect(names).not.toContain('cookie');
    for (const names of sent) expect(names).not.toContain('referer');
    rig.server.requests.length = 0;
    await worker.renewNow();
    expect(rig.server.requests.map(({ url }) => url)).toEqual(['/index.json']);
    expect(rig.server.requests[0]?.headers['if-none-match']).toBe('"v50"');
    expect(await worker.base()).toMatchObject({ pack: { sequence: 50 } });
  });

  it.each([
    [64, true],
    [65, false],
  ])('gives back a validator of %i characters: %s; a longer one could name one device', async (length, given) => {
    const worker = await startWorker();
    await publish(rig.server, rig.pack, rig.current);
    const index = String(rig.server.files.get('index.json'));
    const etag = `"${'x'.repeat(length)}"`;
    rig.server.files.set('index.json', (_, response) => void response.setHeader('ETag', etag).end(index));
    await worker.renewNow();
    rig.server.requests.length = 0;
    await worker.renewNow();
    expect(rig.server.requests[0]?.headers['if-none-match']).toBe(given ? etag : undefined);
  });

  it('changes keys: current signs, then next signs, then an update pins next and the one after it', async () => {
    const worker = await startWorker();
    await publish(rig.server, rig.pack, rig.current);
    await worker.renewNow();
    await publish(rig.server, { ...rig.pack, sequence: 51 }, rig.next);
    await worker.renewNow();
    expect(await worker.base()).toMatchObject({ pack: { sequence: 51 } });
    const third = await makeKey();
    await publish(rig.server, { ...rig.pack, sequence: 52 }, third);
    await worker.renewNow();
    expect(await worker.base()).toMatchObject({ pack: { sequence: 51 }, refusal: { code: 'unknown-key' } });

    vi.stubEnv('WXT_RULES_KEYS', `${rig.next.publicKey},${third.publicKey}`);
    const updated = await startWorker();
    expect(await updated.base()).toMatchObject({ source: 'renewed', pack: { sequence: 51 } });
    await updated.renewNow();
    expect(await updated.base()).toMatchObject({ pack: { sequence: 52 } });
    await publish(rig.server, { ...rig.pack, sequence: 53 }, rig.current);
    await updated.renewNow();
    expect(await updated.base()).toMatchObject({ pack: { sequence: 52 }, refusal: { code: 'unknown-key' } });
  });

  it('falls back to the bundled pack when the key that signed the cached one is no longer pinned', async () => {
    const worker = await startWorker();
    await publish(rig.server, rig.pack, rig.current);
    await worker.renewNow();
    vi.stubEnv('WXT_RULES_KEYS', `${rig.next.publicKey},${(await makeKey()).publicKey}`);
    expect(await (await startWorker()).base()).toMatchObject({ source: 'bundled', refusal: { code: 'unknown-key' } });
  });

  it('prefers the pack of an updated extension to an older cached one', async () => {
    await publish(rig.server, { ...rig.pack, sequence: 4 }, rig.current);
    await (await startWorker()).renewNow();
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ ...rig.pack, sequence: 9 })));
    expect(await (await startWorker()).base()).toMatchObject({ source: 'bundled', pack: { sequence: 9 } });
  });
});

describe('the alarm', () => {
  it('is set for about half a day, sooner after a failure, and not at all without an address', async () => {
    const minutes = async () => {
      const alarm = await fakeBrowser.alarms.get('renew');
      return alarm ? (alarm.scheduledTime - Date.now()) / 60_000 : undefined;
    };
    await publish(rig.server, rig.pack, rig.current);
    await (await startWorker()).renewNow();
    expect(await minutes()).toBeGreaterThan(600);
    expect(await minutes()).toBeLessThan(800);
    rig.server.files.clear();
    await (await startWorker()).renewNow();
    expect(await minutes()).toBeLessThan(20);
    vi.stubEnv('WXT_RULES_ADDRESS', '');
    await (await startWorker()).renewNow();
    expect(await minutes()).toBeUndefined();
  });

  it('is set although a renewal breaks off in the middle', async () => {
    await publish(rig.server, rig.pack, rig.current);
    const worker = await startWorker();
    const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation((items) =>
      'rulesChanged' in items ? Promise.reject(new Error('no room')) : set(items),
    );
    await expect(worker.renewDue()).rejects.toThrow('no room');
    expect(await fakeBrowser.alarms.get('renew')).toBeDefined();
  });

  it('a start soon after a good renewal asks for nothing; a stale one does', async () => {
    await publish(rig.server, rig.pack, rig.current);
    await (await startWorker()).renewDue();
    rig.server.requests.length = 0;
    await (await startWorker()).renewDue();
    expect(rig.server.requests).toEqual([]);
    const lastTry = Date.now() - 13 * 3_600_000;
    await fakeBrowser.storage.local.set({ renewals: { base: { lastTry, lastGood: lastTry, failures: 0 } } });
    await (await startWorker()).renewDue();
    expect(rig.server.requests.length).toBeGreaterThan(0);
  });
});
