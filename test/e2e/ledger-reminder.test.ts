// The ledger's reminder: a dot on the icon, its meaning in the popup, gone once the user has looked.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumRig, openChromium } from '../../src/tools/browser/rig.ts';
import { axeViolations } from './axe.ts';

let rig: ChromiumRig;
beforeAll(async () => {
  rig = await openChromium();
  rig.web.serve('*', () => '<title>x</title><p>今天天气很好</p>');
});
afterAll(() => rig?.close());

const day = 86_400_000;
const passed = (daysAgo: number) => {
  const at = Date.now() - daysAgo * day;
  return [{ provider: 'wechat', receiver: 'shop.example', data: [], first: at, last: at, times: 1 }];
};

test('a due reminder is a dot on the icon and a sentence in the popup, and both go when the user has looked', async () => {
  const tab = await rig.open('https://plain.example.cn/');
  await rig.store('local', { settings: { remindEvery: 30 }, ledger: passed(29) });
  const popup = await rig.openOwn(`popup.html?tabId=${tab.id}`);
  await popup.setViewportSize({ width: 360, height: 600 });
  await popup.waitForSelector('[data-level]');
  // The silent twin: a day before it is due there is nothing.
  expect(await popup.locator('.reminder').count()).toBe(0);
  expect((await rig.badge(tab.id)).text).toBe('');

  await rig.store('local', { ledger: passed(31) });
  await popup.waitForSelector('.reminder');
  await expect.poll(async () => (await rig.badge(tab.id)).text).toBe('•');
  expect(await axeViolations(popup)).toEqual([]);

  const [options] = await Promise.all([
    rig.context.waitForEvent('page'),
    popup.getByRole('button', { name: '看授权记录' }).click(),
  ]);
  await options.waitForSelector('text=该看看授权记录了');
  await options.getByRole('button', { name: '看过了' }).click();
  await popup.waitForSelector('.reminder', { state: 'detached' });
  await expect.poll(async () => (await rig.badge(tab.id)).text).toBe('');
  await options.close();
  await popup.close();
});

test('a verdict keeps its number on the icon; the dot is for tabs without one', async () => {
  await rig.store('local', { ledgerLooked: 0, ledger: passed(40) });
  const tab = await rig.open('https://plain.example.cn/second');
  await expect.poll(async () => (await rig.badge(tab.id)).text).toBe('•');
  await rig.store('local', { settings: { remindEvery: 0 } });
  await expect.poll(async () => (await rig.badge(tab.id)).text).toBe('');
});

test('the alarm that looks once a day is set from the installation on', async () => {
  const own = await rig.openOwn('learn.html');
  const alarm = await own.evaluate(async () => (await chrome.alarms.get('ledger'))?.periodInMinutes);
  expect(alarm).toBe(24 * 60);
  await own.close();
});

test('nothing was asked of the network, and nothing complained', () => {
  expect(rig.web.strays()).toEqual([]);
  expect(rig.complaints).toEqual([]);
});

declare const chrome: { alarms: { get(name: string): Promise<{ periodInMinutes?: number } | undefined> } };
