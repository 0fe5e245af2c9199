// A new user's walk in one piece: installed, welcomed, tried, first real warning, trusted, undone, written up, taken
// back.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settingsOf } from '../../src/core/settings/settings.ts';
import { type ChromiumRig, openChromium } from '../../src/tools/browser/rig.ts';
import { consent, firstChatWeb } from './first-chat.ts';

let rig: ChromiumRig;
beforeAll(async () => {
  rig = await openChromium();
  await firstChatWeb(rig.web);
});
afterAll(() => rig?.close());

const trusted = async () => settingsOf((await rig.storage('local')).settings).trusted;

test('install, welcome, demo, first real warning, trust, undo, report, revoke', async () => {
  // Welcomed by the page that the installation opened, and nothing has been kept yet.
  const welcome = rig.context.pages().find((page) => page.url().endsWith('/welcome.html'))!;
  await welcome.bringToFront();
  await welcome.waitForSelector('h1');
  expect(await trusted()).toEqual([]);

  // Tries the demo: an ordinary message first, then the imitation, whose reasons name the very characters.
  await welcome.click('[data-demo=ordinary] .demo-mark');
  await welcome.waitForSelector('.demo-why [data-level=clear]');
  await welcome.click('[data-demo=lookalike] .demo-mark');
  await welcome.waitForSelector('.demo-why [data-level=danger]');
  expect(await welcome.textContent('.demo-why mark')).toBeTruthy();
  expect(await welcome.textContent('.demo-why')).toContain('pinduoduo-tixian.example');

  // Trusts the site by mistake, sees the mark change at once, takes it back.
  await welcome.getByRole('button', { name: /^信任 pinduoduo-tixian\.example/ }).click();
  await expect.poll(trusted).toEqual(['pinduoduo-tixian.example']);
  await welcome.waitForSelector('[data-demo=lookalike] .demo-mark:not([data-level=danger])');
  await welcome.locator('.toast').getByRole('button', { name: '撤销' }).click();
  await expect.poll(trusted).toEqual([]);
  await welcome.waitForSelector('[data-demo=lookalike] .demo-mark[data-level=danger]');

  // Writes it up: a text to copy, shown first, with nothing sent.
  await welcome.getByRole('button', { name: '写投诉材料' }).click();
  const text = await welcome.inputValue('.demo-why textarea');
  expect(text).toContain('pinduoduo-tixian.example');

  // The first real warning: in the chat, seen by the badge and told by the popup.
  const chat = await rig.open('https://wx.qq.com/');
  const report = await rig.report(chat.id, ({ counts }) => counts.danger > 0);
  expect(report.kind).toBe('chat');
  await expect.poll(async () => (await rig.badge(chat.id)).text).not.toBe('');
  const popup = await rig.openOwn(`popup.html?tabId=${chat.id}`);
  await popup.waitForSelector('[data-level=danger]');
  await popup.locator('.entry summary').first().click();
  await popup.waitForSelector('.explanation');
  await popup.close();

  // Opens an authorization page, finds it in the ledger, and learns how to take it back.
  await rig.open(consent);
  const options = await rig.openOwn('options.html#ledger');
  await options.click('[data-provider=wechat] summary');
  const steps = options.locator('[data-provider=wechat] .revoke li');
  await expect.poll(() => steps.count()).toBeGreaterThan(2);
  expect(await steps.nth(1).textContent()).toContain('授权管理');

  expect(rig.web.strays()).toEqual([]);
  expect(rig.complaints).toEqual([]);
});
