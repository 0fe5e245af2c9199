import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
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

describe('a list subscribed to by address', () => {
  it('is renewed without a new start of the browser, and not while it is switched off', async () => {
    vi.stubEnv('WXT_RULES_ADDRESS', '');
    rig.server.files.set('list.txt', 'evil.test\n');
    const worker = await open();
    const { subscribeList, setList } = worker.handlers;
    const asker = { own: true } as never;
    await subscribeList!.answer({ address: `${rig.server.address}list.txt` }, asker);
    expect(await fakeBrowser.alarms.get('renew')).toBeDefined();
    const [{ id } = { id: '' }] = await worker.lists();
    await setList!.answer({ id, enabled: false }, asker);
    expect(await fakeBrowser.alarms.get('renew')).toBeUndefined();
    await setList!.answer({ id, enabled: true }, asker);
    expect(await fakeBrowser.alarms.get('renew')).toBeDefined();
  });

  it('is looked up at once, and after the worker has stopped', async () => {
    rig.server.files.set('list.txt', `# a\n${listOf(9000)}\nno entry\n`);
    const worker = await open();
    expect(await worker.subscribe('list.txt', ' My list ')).toMatchObject({ ok: true });
    expect(await worker.says('evil-0.test', 'evil-8999.test', 'evil-9000.test')).toEqual(['block', 'block', undefined]);
    const again = await open();
    expect(await again.look('evil-77.test')).toMatchObject({ name: 'My list', entry: 'evil-77.test', says: 'block' });
    expect(await again.says('evil-9000.test')).toEqual([undefined]);
    expect(await again.lists()).toMatchObject([
      { name: 'My list', counts: { entries: 9000, bad: 1, skipped: 0 }, examples: ['no entry'], enabled: true },
    ]);
  });

  it('keeps no name of a site on disk', async () => {
    rig.server.files.set('list.txt', 'evil-one.test\nevil-two.test\n');
    const worker = await open();
    await worker.subscribe();
    const [record] = await worker.store.readListRecords();
    const [chunk] = await worker.store.readChunks([[record!.id, 0]]);
    const disk = Buffer.concat([Buffer.from(chunk!.buffer), Buffer.from(JSON.stringify(record))]).toString('latin1');
    expect(chunk!.length).toBe(4);
    expect(disk).not.toContain('evil');
  });

  it('is renewed: what went is gone, what stayed keeps its day, what came is there', async () => {
    vi.setSystemTime(new Date('2026-11-01T10:00:00Z'));
    rig.server.files.set('list.txt', 'old.test\nboth.test\n');
    const worker = await open();
    await worker.subscribe();
    vi.setSystemTime(new Date('2026-11-22T10:00:00Z'));
    rig.server.files.set('list.txt', 'both.test\nnew.test\n');
    await worker.renewNow();
    expect(await worker.says('old.test', 'both.test', 'new.test')).toEqual([undefined, 'block', 'block']);
    expect(await worker.look('both.test')).toMatchObject({ since: '2026-11-01', date: '2026-11-22' });
    expect(await worker.look('new.test')).toMatchObject({ since: '2026-11-22', date: '2026-11-22' });
    vi.useRealTimers();
  });

  it.each([
    ['no such file', 'status', () => void rig.server.files.clear()],
    ['a web page', 'web-page', () => void rig.server.files.set('list.txt', '<!doctype html><p>sign in')],
    ['nothing of use', 'content', () => void rig.server.files.set('list.txt', 'a b c\n'.repeat(9))],
    ['half of it', 'truncated', () => void rig.server.files.set('list.txt', gzipSync(listOf(5000)).subarray(0, 900))],
    ['half of a JSON list', 'truncated', () => void rig.server.files.set('list.txt', '{"blacklist":["evil.test",')],
    ['a bomb', 'size', () => void rig.server.files.set('list.txt', gzipSync(Buffer.alloc(120_000_000, '#')))],
    ['a slow server', 'slow', () => void rig.server.files.set('list.txt', () => undefined)],
  ])('keeps the last good one when it gets %s', async (_, code, bend) => {
    rig.server.files.set('list.txt', 'good.test\n');
    const worker = await open();
    await worker.subscribe();
    bend();
    if (code === 'slow') rig.patienceMs = 300;
    await worker.renewNow();
    expect(await worker.says('good.test')).toEqual(['block']);
    expect(await worker.lists()).toMatchObject([{ refusal: { code } }]);
    expect(await (await open()).says('good.test')).toEqual(['block']);
  });

  it('is not added when it cannot be read, twice, or from an address that cannot be used', async () => {
    const worker = await open();
    expect(await worker.subscribe()).toMatchObject({ error: { code: 'status' } });
    expect(await worker.lists()).toEqual([]);
    rig.server.files.set('list.txt', 'good.test\n');
    await worker.subscribe();
    expect(await worker.subscribe()).toMatchObject({ error: { code: 'known' } });
    expect(await worker.subscribeList({ address: 'ftp://x.test/l' })).toMatchObject({ error: { code: 'address' } });
  });

  it('can be switched off, on, and removed', async () => {
    rig.server.files.set('list.txt', 'good.test\n');
    const worker = await open();
    await worker.subscribe();
    const [{ id } = { id: '' }] = await worker.lists();
    await worker.switchList(id, false);
    expect(await worker.says('good.test')).toEqual([undefined]);
    await worker.switchList(id, true);
    expect(await worker.says('good.test')).toEqual(['block']);
    await worker.removeList(id);
    expect(await worker.says('good.test')).toEqual([undefined]);
    expect(await worker.store.readChunks([[id, 0]])).toEqual([undefined]);
  });
});

describe('what the user does while lists are fetched', () => {
  /** Two lists; while the first is fetched anew, `act` is asked for with the id of the second. */
  async function renewBoth(act: (worker: Awaited<ReturnType<typeof open>>, id: string) => Promise<unknown>) {
    rig.server.files.set('one.txt', 'one.test\n');
    rig.server.files.set('two.txt', 'two.test\n');
    const worker = await open();
    await worker.subscribe('one.txt');
    await worker.subscribe('two.txt');
    const [, second] = await worker.lists();
    let acted: Promise<unknown> | undefined;
    rig.server.files.set('one.txt', (_, response) => {
      acted = act(worker, second!.id);
      response.end('one.test\n');
    });
    await worker.renewNow();
    await acted;
    return worker;
  }

  it('a list that is removed meanwhile does not come back', async () => {
    const worker = await renewBoth(({ removeList }, id) => removeList(id));
    expect(await worker.says('one.test', 'two.test')).toEqual(['block', undefined]);
    expect(await worker.lists()).toHaveLength(1);
  });

  it('a list that is switched off meanwhile stays off', async () => {
    const worker = await renewBoth(({ switchList }, id) => switchList(id, false));
    expect(await worker.says('one.test', 'two.test')).toEqual(['block', undefined]);
    expect(await worker.lists()).toMatchObject([{ enabled: true }, { enabled: false }]);
  });

  it('a list that nobody touches is renewed', async () => {
    const worker = await renewBoth(async () => rig.server.files.set('two.txt', 'three.test\n'));
    expect(await worker.says('two.test', 'three.test')).toEqual([undefined, 'block']);
  });
});

describe('a list from a file', () => {
  it('is read, compressed or not, and has no address to renew from', async () => {
    const worker = await open();
    await worker.importList(new Blob([gzipSync('||evil.test^\n')]), 'mine.txt.gz');
    expect(await worker.says('evil.test')).toEqual(['block']);
    await worker.renewNow();
    expect(rig.server.requests.filter(({ url }) => url !== '/index.json')).toEqual([]);
    expect(await worker.lists()).toMatchObject([{ name: 'mine.txt.gz', address: '' }]);
  });
});

describe('a file handed over by our own page', () => {
  const asker = { own: true } as never;
  const read = async (blob: string) => (await open()).handlers.importList!.answer({ blob, name: 'x' }, asker);

  it.each(['https://evil.test/list.txt', 'data:text/plain,evil.test', 'blob:https://evil.test/1', ''])(
    'is not read from %s',
    async (blob) => {
      expect(await read(blob)).toMatchObject({ ok: false, error: { code: 'address' } });
    },
  );

  it('is read from an object of that page', async () => {
    const own = `blob:${new URL(fakeBrowser.runtime.getURL('/')).origin}/1`;
    vi.stubGlobal('fetch', async (address: string) => new Response(address === own ? 'evil.test' : ''));
    expect(await read(own)).toMatchObject({ ok: true, value: [{ key: 'list', name: 'x', added: true }] });
  });
});

describe('several lists', () => {
  it('an exception in one does not silence another', async () => {
    const worker = await open();
    await worker.importList(new Blob(['@@||a.test^\n||b.test^\n']), 'one');
    await worker.importList(new Blob(['a.test\n']), 'two');
    expect(await worker.look('a.test')).toMatchObject({ name: 'two', says: 'block' });
    expect(await worker.look('b.test')).toMatchObject({ name: 'one' });
  });
});
