// Guard, bar, QR code and the picture of the group in real Firefox, each with its silent twin.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FirefoxPage } from '../../src/tools/browser/firefox-page.ts';
import { type FirefoxRig, type FirefoxTab, openFirefox } from '../../src/tools/browser/firefox-rig.ts';
import { until } from '../../src/tools/browser/until.ts';
import { group, serveClient, settings } from './guarded-group.ts';

const lure = `<!doctype html><title>拼多多提现中心</title><h1>拼多多官方提现通道</h1><p>请先支付解冻费，再填写银行卡号提现到账。</p>
  <form action="https://collect.top/take"><label>银行卡号 <input id="card" autocomplete="cc-number"></label></form>`;
let rig: FirefoxRig;
let chat: FirefoxTab;
let own: FirefoxPage;

beforeAll(async () => {
  rig = await openFirefox();
  // Only what is on screen is read: the window is too low for the whole group.
  const messages = group.messages.filter(({ msgId }) => !['5', '6', '8'].includes(msgId));
  await serveClient(rig.web, [{ ...group, messages }]);
  rig.web.serve('lure-one.top', () => lure);
  rig.web.serve('shoes.example', () => '<title>结账</title><form><input id="card" autocomplete="cc-number"></form>');
  await rig.store('local', { settings });
  chat = await rig.open('https://wx.qq.com/');
  own = await rig.openOwn(`popup.html?tabId=${chat.id}`);
  await rig.report(chat.id, ({ counts }) => counts.danger >= 2);
});
afterAll(() => rig?.close());

const warningTabs = () =>
  own.evaluate(async () => {
    const tabs = await browser.tabs.query({});
    return tabs.filter(({ url }) => url?.includes('/warning.html')).map(({ id }) => id ?? -1);
  });
const closeWarnings = async () => own.evaluate((ids) => browser.tabs.remove(ids), await warningTabs());
const boxes = async (page: FirefoxPage) =>
  (await page.closedRoots()).join('').match(/class="(?:bar|note) [^"]*/g) ?? [];

test('a dangerous link in the chat opens our page in a new tab', async () => {
  await chat.page.click('a[href*="bad-help.top"]');
  await until('the warning', async () => (await warningTabs()).length === 1);
  expect(await chat.page.evaluate(() => location.href)).toBe('https://wx.qq.com/');
  await closeWarnings();
});

test('a navigation meets our page, also after the event page had ended; open once opens it once', async () => {
  await rig.stopWorker();
  // From a page: a navigation that is taken over counts as failed for whoever began it.
  const { page } = await rig.open('https://shoes.example/');
  await page.evaluate(() => void setTimeout(() => location.assign('https://bad-help.top/win?b=1')));
  await page.waitFor('the verdict', () => document.querySelector('.warning [data-level="danger"]') !== null);
  await page.evaluate(() => document.querySelector('.warning-onward')?.scrollIntoView());
  await page.click('.warning-onward summary');
  await page.evaluate(() => document.querySelector('.warning-choice button')?.scrollIntoView());
  await page.click('.warning-choice button');
  await page.waitFor('the page', () => document.title === 'bad');
  await page.evaluate(() => location.reload());
  await page.waitFor('the warning', () => document.querySelector('.warning [data-level="danger"]') !== null);
  await page.close();
});

test('a QR code in the chat is rated like a message', async () => {
  const report = await rig.report(chat.id, ({ sightings }) => sightings.some(({ id }) => id === '7'));
  expect(report.sightings.find(({ id }) => id === '7')?.verdict.level).toBe('danger');
});

test('the group is told as facts with counts', async () => {
  const told = await own.waitFor('the facts', () => document.querySelector('.group-facts')?.textContent);
  expect(told).toContain('有 2 条在求助力');
  expect(told).toContain('1 条消息出售或收购助力');
});

test('a doubtful page has its bar and its note; an honest checkout has neither', async () => {
  const { page } = await rig.open('https://lure-one.top/');
  await until('the bar', async () => (await boxes(page)).some((one) => one.includes('bar')));
  await page.click('#card');
  await until('the note', async () => (await boxes(page)).some((one) => one.includes('note')));
  const { page: honest } = await rig.open('https://shoes.example/');
  await honest.click('#card');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await boxes(honest)).toEqual([]);
});

test('a link that is not dangerous, and an honest address, are left alone', async () => {
  const { page } = await rig.open('https://shoes.example/');
  expect(await page.evaluate(() => location.href)).toBe('https://shoes.example/');
  expect(await warningTabs()).toEqual([]);
  expect(rig.web.strays()).toEqual([]);
});

declare const browser: {
  tabs: { query(all: object): Promise<{ url?: string; id?: number }[]>; remove(ids: number[]): Promise<void> };
};
