// The popup of the production build: reads state, works while the worker sleeps, changes are undone, texts are cleaned.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/core/report/report.ts';
import { type ChromiumRig, openChromium } from '../../src/tools/browser/rig.ts';
import { reportOf } from '../fixtures/popup/states.ts';
import { clear, danger, notice } from '../fixtures/popup/verdicts.ts';
import { axeViolations } from './axe.ts';

let rig: ChromiumRig;
beforeAll(async () => {
  rig = await openChromium();
  rig.web.serve('plain.example.cn', () => '<title>x</title><p>今天天气很好</p>');
});
afterAll(() => rig?.close());

const trusted = async () =>
  ((await rig.storage('local')).settings as { trusted?: string[] } | undefined)?.trusted ?? [];

async function openPopup(tabId: number) {
  const popup = await rig.openOwn(`popup.html?tabId=${tabId}`);
  await popup.setViewportSize({ width: 360, height: 600 });
  await popup.waitForSelector('[data-level]');
  return popup;
}

/**
 * The worker is stopped first: it may still be about to clear what is known of the tab, for the page that was opened.
 */
async function store(tabId: number, report: Report) {
  await rig.stopWorker();
  await rig.store('session', { [`report:${tabId}`]: report });
}

test('shows what storage holds while the worker sleeps, and follows it', async () => {
  const tab = await rig.open('https://plain.example.cn/');
  await store(tab.id, reportOf([notice, clear]));
  await rig.stopWorker();
  const popup = await openPopup(tab.id);
  expect(await popup.getAttribute('[data-level]', 'data-level')).toBe('notice');
  await store(tab.id, reportOf([danger, notice]));
  await popup.waitForSelector('[data-level=danger]');
  expect(await popup.locator('.entry').count()).toBe(2);
  expect(await axeViolations(popup)).toEqual([]);
  await popup.close();
});

test('a page without such links was looked at; a browser page was not', async () => {
  const tab = await rig.open('https://plain.example.cn/');
  const popup = await openPopup(tab.id);
  await popup.waitForSelector('text=看过这个页面');
  const own = await rig.openOwn('learn.html');
  const ownId = await own.evaluate(async () => (await chrome.tabs.getCurrent())?.id ?? 0);
  const second = await openPopup(ownId);
  await second.waitForSelector('text=任何扩展都看不到');
  for (const page of [popup, own, second]) await page.close();
});

test('told to look only when asked, it says so, and looks when asked', async () => {
  await rig.store('local', { settings: { watch: 'when-asked' } });
  const tab = await rig.open('https://plain.example.cn/');
  const popup = await openPopup(tab.id);
  await popup.click('text=看看这个页面');
  await popup.waitForSelector('[data-level]:not(:has-text("按你的设置"))');
  await rig.store('local', { settings: {} });
  await popup.close();
});

test('by keyboard alone: open the worst link, trust its site, take it back', async () => {
  const tab = await rig.open('https://plain.example.cn/');
  await store(tab.id, reportOf([danger]));
  const popup = await openPopup(tab.id);
  const press = async (words: string) => {
    for (let step = 0; step < 40; step += 1) {
      await popup.keyboard.press('Tab');
      const focused = await popup.evaluate(() => document.activeElement?.textContent ?? '');
      if (focused.includes(words)) return popup.keyboard.press('Enter');
    }
    throw new Error(`"${words}" was not reached by Tab`);
  };
  await press('hd-tx.top');
  await popup.waitForSelector('text=只点一下会怎样');
  await press('信任 hd-tx.top');
  await popup.waitForSelector('text=已信任 hd-tx.top');
  expect(await trusted()).toEqual(['hd-tx.top']);
  await press('撤销');
  await expect.poll(trusted).toEqual([]);
  await popup.close();
});

test('the complaint names the link, and neither who shared it nor any secret', async () => {
  const tab = await rig.open('https://plain.example.cn/');
  await store(tab.id, reportOf([danger]));
  const popup = await openPopup(tab.id);
  await popup.click('.entry summary');
  await popup.click('text=写投诉材料');
  const text = await popup.inputValue('.report-text');
  expect(text).toContain('hd-tx.top');
  expect(text).not.toContain('9KQ7');
  expect(await axeViolations(popup)).toEqual([]);
  await popup.close();
});

test('a reason leads to its page, with the id of the rule', async () => {
  const tab = await rig.open('https://plain.example.cn/');
  await store(tab.id, reportOf([danger]));
  const popup = await openPopup(tab.id);
  await popup.click('.entry summary');
  const [learn] = await Promise.all([rig.context.waitForEvent('page'), popup.click('text=了解这种手法 >> nth=0')]);
  await learn.waitForSelector('h1');
  expect(await learn.textContent('main')).toContain('words.pay-first');
  expect(await axeViolations(learn)).toEqual([]);
  await learn.close();
  await popup.close();
});

test('a page that is itself dangerous is spoken of as open, not as a link to be left alone', async () => {
  const tab = await rig.open('https://plain.example.cn/');
  await store(tab.id, reportOf([], { kind: 'page', page: 'https://plain.example.cn/', observed: danger }));
  const popup = await openPopup(tab.id);
  await popup.waitForSelector('[data-level=danger]:has-text("这个页面有危险")');
  await popup.click('.entry summary');
  await popup.waitForSelector('text=已经打开了，会怎样');
  expect(await popup.textContent('.explanation')).toContain('关上这个页面');
  expect(await axeViolations(popup)).toEqual([]);
  await popup.close();
});

test('a pasted message is rated by the very rules of the chat', async () => {
  const tab = await rig.open('https://plain.example.cn/');
  const popup = await openPopup(tab.id);
  await popup.fill('textarea', '还差 0.01 元，先交 50 元解冻费就能提现 http://mobile.pinduoduo.com.hd-tx.top/a');
  await popup.click('text=查一查');
  await popup.waitForSelector('[data-level=danger]');
  expect(await popup.textContent('.entry')).toContain('hd-tx.top');
  await popup.fill('textarea', '明天下午三点开会');
  await popup.click('text=查一查');
  await popup.waitForSelector('[data-level=clear], [data-level=unrated]');
  await popup.close();
});

test('the language is the one that is set, at once in an open popup', async () => {
  const tab = await rig.open('https://plain.example.cn/');
  const popup = await openPopup(tab.id);
  await rig.store('local', { settings: { language: 'en' } });
  await popup.waitForSelector('text=Check it');
  expect(await popup.getAttribute('html', 'lang')).toBe('en');
  await rig.store('local', { settings: {} });
  await popup.close();
});

test('nothing was asked of the network, and nothing complained', () => {
  expect(rig.web.strays()).toEqual([]);
  expect(rig.complaints).toEqual([]);
});

declare const chrome: { tabs: { getCurrent(): Promise<{ id?: number } | undefined> } };
