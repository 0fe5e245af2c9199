import { afterAll, beforeAll, expect, test } from 'vitest';
import { lookIntoClosedRoots } from '../../src/tools/browser/pierce.ts';
import { type ChromiumRig, openChromium } from '../../src/tools/browser/rig.ts';

let rig: ChromiumRig;

beforeAll(async () => {
  rig = await openChromium();
  rig.web.serve('wx.qq.com', (url) => (url.pathname === '/' ? page : undefined));
});
afterAll(() => rig?.close());

const page = `<title>a page</title><div id="host"></div>
<script>document.getElementById('host').attachShadow({ mode: 'closed' }).innerHTML = '<b>within</b>';</script>`;

test('any host of the web is answered from loopback, over https and http', async () => {
  const secure = await rig.open('https://wx.qq.com/');
  expect(await secure.page.title()).toBe('a page');
  const plain = await rig.open('http://wx.qq.com/');
  expect(await plain.page.title()).toBe('a page');
  expect(plain.id).not.toBe(secure.id);
});

test('closed shadow roots can be looked into', async () => {
  const tab = await rig.open('https://wx.qq.com/');
  const seen = await lookIntoClosedRoots(tab.page, (root, end) => `${root.textContent}${end}`, '!');
  expect(seen).toEqual(['within!']);
});

test('an address that nothing serves, and a request of the extension itself, are kept as strays', async () => {
  rig.web.forget();
  const tab = await rig.open('https://wx.qq.com/');
  expect(rig.web.strays()).toEqual([]);
  await tab.page.evaluate(() => fetch('/unknown'));
  const own = await rig.openOwn('manifest.json');
  await own.evaluate(() => fetch('https://wx.qq.com/', { mode: 'no-cors' }).catch(() => undefined));
  expect(rig.web.strays().map((one) => new URL(one.url).pathname)).toEqual(['/unknown', '/']);
  rig.web.forget();
});

test('the worker stops when told, and answers again afterwards', async () => {
  const own = await rig.openOwn('manifest.json');
  const ask = () => own.evaluate(() => chrome.runtime.sendMessage({ type: 'scan', question: { sightings: [] } }));
  expect(await ask()).toMatchObject({ ok: true });
  await rig.stopWorker();
  expect(rig.isWorkerRunning()).toBe(false);
  expect(await ask()).toMatchObject({ ok: true });
});

test('storage can be written and read, and outlives a reload of the extension', async () => {
  await rig.store('local', { probe: 1 });
  await rig.reloadExtension();
  expect(await rig.storage('local')).toMatchObject({ probe: 1 });
});

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
