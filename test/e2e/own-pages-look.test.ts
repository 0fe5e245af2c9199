// How options and welcome look, for people: SCREENSHOTS=1 writes docs/screenshots. In every run: nothing spills, axe is
// content.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumRig, openChromium } from '../../src/tools/browser/rig.ts';
import { smallPng } from '../../src/tools/small-png.ts';
import { axeViolations } from './axe.ts';

let rig: ChromiumRig;
let page: Page;
beforeAll(async () => {
  rig = await openChromium();
  page = await rig.context.newPage();
  mkdirSync('docs/screenshots', { recursive: true });
});
afterAll(() => rig?.close());

const day = 86_400_000;
const data = [
  { zh_CN: '昵称', zh_TW: '暱稱', en: 'nickname' },
  { zh_CN: '头像', zh_TW: '大頭貼', en: 'avatar' },
];
const ledger = (now: number) =>
  [
    {
      provider: 'wechat',
      app: 'wx0123456789abcdef',
      receiver: 'zhuli-cb.example',
      receiverIs: 'other',
      data,
      times: 3,
    },
    {
      provider: 'alipay',
      app: '2021000100001',
      receiver: 'shop.example',
      merchant: true,
      silent: true,
      data: [],
      times: 1,
    },
  ].map((one, at) => ({ ...one, first: now - (100 - at) * day, last: now - (at + 1) * day }));

async function show(name: string, language: string): Promise<void> {
  const now = Date.now();
  const edits = [{ key: 'trusted', site: 'friends-shop.example', added: true }];
  // Whoever is being welcomed has listed nothing yet.
  const lists = name === 'options' ? { trusted: ['friends-shop.example'], reported: ['pinduoduo-tixian.example'] } : {};
  await rig.store('local', {
    settings: { language, remindEvery: 90, ...lists },
    ledger: ledger(now),
    changes: [{ id: '1-1', at: now - 3_600_000, edits }],
  });
  await page.goto(`${rig.origin}/${name}.html`);
  if (name === 'options') {
    await page.waitForSelector('[data-sample]');
    await page.click('[data-provider=wechat] summary');
  } else {
    await page.click('[data-demo=lookalike] .demo-mark');
    await page.waitForSelector('.demo-why .explanation');
  }
}

const looks = (['options', 'welcome'] as const).flatMap((name) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    (['zh_CN', 'zh_TW', 'en'] as const).map((language) => [name, scheme, language] as const),
  ),
);

test.each(looks)('%s, %s, %s', async (name, colorScheme, language) => {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1180, height: 900 });
  await show(name, language);
  expect(await axeViolations(page)).toEqual([]);
  await page.evaluate(() => scrollTo(0, 0));
  if (process.env.SCREENSHOTS && language !== 'zh_TW') {
    const picture = smallPng(await page.screenshot({ fullPage: true }));
    writeFileSync(`docs/screenshots/${name}-${colorScheme}-${language}.png`, picture);
  }
  // As at 200 % zoom on a small screen.
  await page.setViewportSize({ width: 480, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(480);
});

test.each(['options', 'welcome'])('%s in forced colours and with more contrast: axe is content', async (name) => {
  await page.setViewportSize({ width: 1180, height: 900 });
  for (const media of [{ forcedColors: 'active' }, { contrast: 'more' }] as const) {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference', ...media });
    await show(name, 'zh_CN');
    expect(await axeViolations(page)).toEqual([]);
  }
});
