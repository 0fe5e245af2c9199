// What PRIVACY.md promises of the ledger: nothing from private windows, nothing when it is off, nothing when nobody
// asked us to look.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLedger } from '../../../src/platform/ledger/ledger.ts';
import { notePassing } from '../../../src/platform/ledger/note-passing.ts';
import { bundledEngine } from '../../../src/tools/rate/engine.ts';

vi.mock('../../../src/platform/rules/engine.ts', () => ({ engineReady: async () => bundledEngine() }));

const page =
  'https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx1234567890abcdef&redirect_uri=https%3A%2F%2Fzhuli.example.com%2Fcb&response_type=code&scope=snsapi_userinfo&state=secret7#wechat_redirect';

let incognito = false;

beforeEach(() => {
  fakeBrowser.reset();
  incognito = false;
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async () => ({ id: 1, incognito }) as never);
});

test('a consent page is noted with platform, app and receiver, and with nothing of its address', async () => {
  await notePassing(1, page);
  expect(await readLedger()).toMatchObject([
    { provider: 'wechat', app: 'wx1234567890abcdef', receiver: 'example.com' },
  ]);
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(/secret7|https?:/);
});

test('an ordinary page is not', async () => {
  await notePassing(1, 'https://zhuli.example.com/?client_id=1');
  await notePassing(1, 'https://zhuli.example.com/');
  expect(await readLedger()).toEqual([]);
});

test('in a private window nothing is noted', async () => {
  incognito = true;
  await notePassing(1, page);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test.each([{ ledger: false }, { watch: 'when-asked' }])('under %j nothing is noted', async (settings) => {
  await fakeBrowser.storage.local.set({ settings });
  await notePassing(1, page);
  expect(await readLedger()).toEqual([]);
});

test('a tab that is gone by then, or a storage that refuses, disturbs nobody', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 1.'));
  await expect(notePassing(1, page)).resolves.toBeUndefined();
  expect(await readLedger()).toEqual([]);
});
