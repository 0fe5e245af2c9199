// Opening the popup: a frame at once, then the verdict, and nothing on the screen jumps meanwhile.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumRig, openChromium } from '../../src/tools/browser/rig.ts';
import { reportOf } from '../fixtures/popup/states.ts';
import { danger, notice } from '../fixtures/popup/verdicts.ts';

let rig: ChromiumRig;
let popup: Page;
beforeAll(async () => {
  rig = await openChromium();
  rig.web.serve('plain.example.cn', () => '<title>x</title><p>今天天气很好</p>');
  popup = await rig.context.newPage();
  await popup.setViewportSize({ width: 360, height: 600 });
});
afterAll(() => rig?.close());

/** Opens the popup and waits until it has asked the worker. */
async function open(tabId: number): Promise<void> {
  await popup.goto(`${rig.origin}/popup.html?tabId=${tabId}`);
  await popup.waitForSelector('.rules-line:has-text("基本规则")');
}

test('before its script is read it shows a frame without level and words', async () => {
  await popup.route('**/chunks/*', (route) => route.abort());
  await popup.goto(`${rig.origin}/popup.html?tabId=1`);
  expect(await popup.locator('.glance-waiting svg').isVisible()).toBe(true);
  expect(await popup.locator('[data-level]').count()).toBe(0);
  expect((await popup.textContent('main'))?.trim()).toBe('');
  await popup.unroute('**/chunks/*');
});

test('from the second opening on, the first drawing is the last: nothing moves', async () => {
  const tab = await rig.open('https://plain.example.cn/');
  await rig.store('session', { [`report:${tab.id}`]: reportOf([danger, notice]) });
  await open(tab.id);
  await popup.addInitScript(() => {
    const drawn: string[] = [];
    Object.assign(globalThis, { drawn });
    new MutationObserver(() => {
      const text = document.querySelector('main [data-level]') && document.body.textContent;
      if (text && drawn.at(-1) !== text) drawn.push(text);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await open(tab.id);
  const drawn = await popup.evaluate(() => (globalThis as unknown as { drawn: string[] }).drawn);
  expect(drawn[0]).toContain('危险');
  expect(drawn[0]).toContain('选择图片');
  expect(drawn).toHaveLength(1);
});

test('rules past their date are told with the first drawing, once the worker has said so', async () => {
  const tab = await rig.open('https://plain.example.cn/');
  await popup.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('rules') ?? '{}') as { value: { packs: { expires: string }[] } };
    for (const pack of kept.value.packs) pack.expires = '2026-01-01';
    localStorage.setItem('rules', JSON.stringify(kept));
  });
  await popup.goto(`${rig.origin}/popup.html?tabId=${tab.id}`);
  // The worker knows better: the pack of this build is in date.
  await popup.waitForSelector('[data-level]:not(:has-text("规则旧了"))');
  const drawn = await popup.evaluate(() => (globalThis as unknown as { drawn: string[] }).drawn);
  expect(drawn[0]).toContain('规则旧了');
});

test('what another version kept is not shown', async () => {
  await popup.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('words') ?? '{}') as { version: string };
    localStorage.setItem(
      'words',
      JSON.stringify({ ...kept, version: '0.0.1', value: { locale: 'zh_CN', strings: {} } }),
    );
  });
  await open(1);
  const drawn = await popup.evaluate(() => (globalThis as unknown as { drawn: string[] }).drawn);
  expect(drawn.join()).not.toContain('popup.');
});

test('nothing complained but the script that was held back', () => {
  expect(rig.web.strays()).toEqual([]);
  expect(rig.complaints).toEqual([]);
});
