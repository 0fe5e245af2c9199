import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FirefoxRig, openFirefox } from '../../src/tools/browser/firefox-rig.ts';

let rig: FirefoxRig;

beforeAll(async () => {
  rig = await openFirefox();
  rig.web.serve('wx.qq.com', (url) => (url.pathname === '/' ? page : undefined));
});
afterAll(() => rig?.close());

const page = `<title>a page</title><div id="host"></div><button onclick="this.textContent = event.isTrusted">b</button>
<script>document.getElementById('host').attachShadow({ mode: 'closed' }).innerHTML = '<b class="x">within</b>';</script>`;

test('Firefox takes any host of the web from loopback, and real clicks', async () => {
  const tab = await rig.open('https://wx.qq.com/');
  expect(tab.id).toBeGreaterThan(0);
  await tab.page.click('button');
  await tab.page.waitFor('the click', () => document.querySelector('button')?.textContent === 'true');
  expect(await tab.page.closedRoots()).toEqual(['<b class="x">within</b>']);
  expect(rig.web.strays()).toEqual([]);
});

test('Firefox shows pages of the extension, whose background answers after it was ended', async () => {
  const own = await rig.openOwn('popup.html');
  const ask = () => own.evaluate(() => browser.runtime.sendMessage({ type: 'scan', question: { sightings: [] } }));
  expect(await ask()).toMatchObject({ ok: true });
  await rig.stopWorker();
  expect(await ask()).toMatchObject({ ok: true });
  await rig.store('local', { probe: 1 });
  expect(await rig.storage('local')).toMatchObject({ probe: 1 });
});

declare const browser: { runtime: { sendMessage(message: object): Promise<unknown> } };
