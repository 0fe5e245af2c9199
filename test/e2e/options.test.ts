// The options page of the production build: saved at once, seen at once, taken back; bad files and hosts are refused.
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { backupText } from '../../src/core/settings/backup.ts';
import { type Settings, settingsOf } from '../../src/core/settings/settings.ts';
import { type ChromiumRig, openChromium } from '../../src/tools/browser/rig.ts';
import { axeViolations } from './axe.ts';

let rig: ChromiumRig;
let page: Page;
beforeAll(async () => {
  rig = await openChromium();
  page = await rig.openOwn('options.html');
});
afterAll(() => rig?.close());
beforeEach(async () => {
  await rig.store('local', { settings: {}, changes: [], ledger: [] });
  await page.reload();
  await page.waitForSelector('[data-sample]');
});

const stored = async (): Promise<Settings> => settingsOf((await rig.storage('local')).settings);
const toast = () => page.locator('.toast');
const levels = () =>
  page.locator('[data-sample]').evaluateAll((all) => all.map((one) => one.getAttribute('data-level')));
/** The eight shapes in a card, as levels. */
const inCard = (value: string) =>
  page
    .locator(`.choice:has([value=${value}]) .preview-strip .level`)
    .evaluateAll((all) => all.map((one) => one.className.replace('level level-', '')));

test('another sensitivity rates the same eight messages anew, is kept, and can be taken back', async () => {
  expect(await page.locator('[data-sample]').count()).toBe(8);
  expect(await inCard('strict')).toHaveLength(8);
  expect(await inCard('strict')).not.toEqual(await inCard('standard'));
  expect(await inCard('relaxed')).not.toEqual(await inCard('standard'));
  for (const value of ['relaxed', 'strict']) {
    await page.check(`input[value=${value}]`);
    await expect.poll(async () => (await stored()).sensitivity).toBe(value);
    const rated = await inCard(value);
    await expect.poll(levels).toEqual(rated);
  }
  await page.reload();
  await page.waitForSelector('[data-sample]');
  expect(await page.isChecked('input[value=strict]')).toBe(true);
  await page.locator('#changes li').first().getByRole('button').click();
  await expect.poll(async () => (await stored()).sensitivity).toBe('relaxed');
});

test('what another page changes is shown here at once', async () => {
  await rig.store('local', { settings: { watch: 'when-asked', trusted: ['a.com'] } });
  await page.waitForSelector('text=a.com');
  expect(await page.isChecked('input[value=when-asked]')).toBe(true);
});

test('a worker that ends while it is asked about channels leaves them where they are', async () => {
  for (let turn = 1; turn <= 5; turn += 1) {
    await rig.store('local', { rulesChanged: turn });
    await rig.stopWorker();
    // Asked and answered: whatever the page asked before has had its answer too, or none.
    await page.evaluate(() => chrome.runtime.sendMessage({ type: 'rulesStatus', question: {} }));
    expect(await page.locator('[data-channel=base]').count()).toBe(1);
  }
});

test('a pasted address is trusted as its site, moves to the other list, and undo brings it back', async () => {
  const [trust, report] = [page.locator('#sites form').nth(0), page.locator('#sites form').nth(1)];
  await trust.getByRole('textbox').fill('https://www.Example.com/a?b=c');
  await trust.getByRole('button').click();
  await expect.poll(async () => (await stored()).trusted).toEqual(['example.com']);
  await report.getByRole('textbox').fill('example.com');
  await report.getByRole('textbox').press('Enter');
  await expect.poll(async () => (await stored()).reported).toEqual(['example.com']);
  expect((await stored()).trusted).toEqual([]);
  await toast().getByRole('button', { name: '撤销' }).click();
  await expect.poll(async () => (await stored()).trusted).toEqual(['example.com']);
  expect((await stored()).reported).toEqual([]);
});

test.each(['你好', 'com.cn', 'javascript:alert(1)', 'a b'])(
  '"%s" is refused with a reason, and nothing is kept',
  async (typed) => {
    const form = page.locator('#sites form').first();
    await form.getByRole('textbox').fill(typed);
    await form.getByRole('button').click();
    await form.getByRole('alert').waitFor();
    expect((await stored()).trusted).toEqual([]);
  },
);

test('everything that was set comes back from an exported file', async () => {
  const settings = settingsOf({ sensitivity: 'strict', trusted: ['a.com'], reported: ['b.top'], largeText: true });
  await rig.store('local', { settings });
  await page.waitForSelector('text=b.top');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=导出到文件')]);
  const file = await download.path();
  expect(readFileSync(file, 'utf8')).toContain('b.top');
  await rig.store('local', { settings: {} });
  await page.setInputFiles('#backup input[type=file]', file);
  await expect.poll(stored).toEqual(settings);
  await toast().getByRole('button', { name: '撤销' }).click();
  await expect.poll(async () => (await stored()).trusted).toEqual([]);
});

test.each([
  ['no JSON', '<!doctype html>', '读不懂'],
  ['another program', '{"format":"x","version":1}', '不是助力哨兵'],
  [
    'a later version',
    backupText({ settings: settingsOf({}) }, '').replace('"version": 1', '"version": 9'),
    '更新的版本',
  ],
])('a file of %s changes nothing and says why', async (name, text, why) => {
  const file = join(tmpdir(), `zhuli-${name.replaceAll(' ', '-')}.json`);
  writeFileSync(file, text);
  await page.setInputFiles('#backup input[type=file]', file);
  await expect.poll(() => page.locator('#backup [role=alert]').textContent()).toContain(why);
  expect(await stored()).toEqual(settingsOf({}));
});

test('a list from a file is kept, rates at once, and is gone with everything else', async () => {
  const file = join(tmpdir(), 'zhuli-list.txt');
  writeFileSync(file, '||fruit-shop.example^\nnot a line of any form !!\n');
  await page.setInputFiles('#rules input[type=file]', file);
  const item = page.locator('[data-list]');
  await expect.poll(() => item.textContent()).toContain('zhuli-list.txt');
  expect(await item.textContent()).toContain('1 个网站');
  const rated = () =>
    page.evaluate(async () => {
      const text = '水果 https://fruit-shop.example/a';
      const reply = await chrome.runtime.sendMessage({ type: 'check', question: { text } });
      return reply.value?.level;
    });
  await expect.poll(rated).toMatch(/caution|danger/);
  await page.click('text=清除全部');
  await page.click('text=清除，不可撤销');
  await item.waitFor({ state: 'detached' });
  await expect.poll(rated).toBe('clear');
});

test('erasing everything leaves an extension as it came', async () => {
  const entry = { provider: 'qq', data: [], first: 1, last: 1, times: 1 };
  await rig.store('local', { settings: { trusted: ['a.com'], sensitivity: 'strict' }, ledger: [entry] });
  await page.waitForSelector('[data-provider=qq]');
  await page.click('text=清除全部');
  await page.click('text=清除，不可撤销');
  await page.waitForSelector('text=已全部清除');
  await page.waitForSelector('[data-provider=qq]', { state: 'detached' });
  expect(await rig.storage('local')).not.toMatchObject({ settings: expect.anything() });
  expect(await page.isChecked('input[value=standard]')).toBe(true);
});

test("an organization's settings are shown as such and cannot be changed; they are in force at once", async () => {
  await rig.store('local', { managed: { sensitivity: 'strict', reported: ['b.top'], locked: ['sensitivity'] } });
  await page.waitForSelector('.managed-banner');
  await expect.poll(() => page.isChecked('input[value=strict]')).toBe(true);
  expect(await page.isDisabled('input[value=relaxed]')).toBe(true);
  expect(await page.locator('#sites li', { hasText: 'b.top' }).getByRole('button').count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await rig.store('local', { managed: {} });
  await page.waitForSelector('.managed-banner', { state: 'detached' });
});

test('the language and the size of the text change at once', async () => {
  await page.selectOption('#display select', 'en');
  await page.waitForSelector('h1:text("Settings")');
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  await page.getByRole('switch', { name: 'Large text' }).check();
  await page.waitForSelector('html[data-large-text]');
});

test('by keyboard alone: choose, switch, undo', async () => {
  await page.focus('input[value=standard]');
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await stored()).sensitivity).toBe('strict');
  await page.getByRole('switch').first().focus();
  await page.keyboard.press('Space');
  await expect.poll(async () => (await stored()).marks).toBe(false);
  await toast().waitFor();
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.closest('.toast') !== null)) break;
  }
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await stored()).marks).toBe(true);
});

test('axe finds nothing wrong, empty and full, and nothing spills over sideways when narrow', async () => {
  expect(await axeViolations(page)).toEqual([]);
  const entry = { provider: 'wechat', app: 'wx1', receiver: 'a.example', data: [], first: 1, last: 2, times: 2 };
  const edits = [{ key: 'trusted', site: 'a.com', added: true }];
  await rig.store('local', {
    settings: { trusted: [`${'very-long-name.'.repeat(8)}example.com`], remindEvery: 30, largeText: true },
    ledger: [{ ...entry, merchant: true, silent: true }],
    changes: [{ id: '1-1', at: 1, edits }],
  });
  await page.waitForSelector('[data-provider=wechat]');
  await page.click('[data-provider=wechat] summary');
  expect(await axeViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('nothing was asked of the network, and nothing complained', () => {
  expect(rig.web.strays()).toEqual([]);
  expect(rig.complaints).toEqual([]);
});

declare const chrome: { runtime: { sendMessage(message: object): Promise<{ value?: { level: string } }> } };
