// Every named state as a reader sees it: axe, width, keyboard order. SCREENSHOTS=1 writes the sheets in
// docs/screenshots.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '../../src/core/model.ts';
import { type ChromiumRig, openChromium } from '../../src/tools/browser/rig.ts';
import { smallPng } from '../../src/tools/small-png.ts';
import { LearnPage } from '../../src/ui/learn/learn-page.tsx';
import { topics } from '../../src/ui/learn/topics.ts';
import { stateNames } from '../../src/ui/popup/state.ts';
import { checks, extras } from '../fixtures/popup/extras.tsx';
import { documentOf, type Rendered } from '../fixtures/popup/render.tsx';
import { shownPopup } from '../fixtures/popup/shown.tsx';
import { knownStates } from '../fixtures/popup/states.ts';
import { readText } from '../ui/read-text.ts';
import { axeViolations } from './axe.ts';

let rig: ChromiumRig;
let page: Page;
beforeAll(async () => {
  rig = await openChromium();
  page = await rig.context.newPage();
  await page.setViewportSize({ width: 360, height: 600 });
});
afterAll(() => rig?.close());

const looks = [
  ['light', 'zh_CN'],
  ['dark', 'en'],
] as const;
const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function show(name: (typeof stateNames)[number], locale: Locale, rendered: Rendered = {}): Promise<void> {
  await page.setContent(await documentOf(shownPopup(knownStates[name], { checks }), readText(locale), rendered));
}

describe.each(looks)('in %s, %s', (colorScheme, locale) => {
  test.each(stateNames)(
    '%s: nothing for axe to find, opened and closed, and nothing wider than the popup',
    async (name) => {
      await page.emulateMedia({ colorScheme });
      for (const open of ['none', 'all'] as const) {
        await show(name, locale, { open });
        expect(await axeViolations(page)).toEqual([]);
        expect(await overflow()).toBe(0);
      }
    },
  );

  test.each(Object.keys(extras))('%s: nothing for axe to find, and nothing wider than the popup', async (name) => {
    await page.emulateMedia({ colorScheme });
    for (const open of ['none', 'all'] as const) {
      await page.setContent(await documentOf(extras[name]?.(), readText(locale), { open }));
      expect(await axeViolations(page)).toEqual([]);
      expect(await overflow()).toBe(0);
    }
  });

  test('the contents, a trick and what to do afterwards: nothing for axe to find', async () => {
    await page.emulateMedia({ colorScheme });
    for (const topic of [undefined, 'authorization', 'afterwards'] as const) {
      await page.setContent(await documentOf(<LearnPage place={{ topic, rule: 'a.b' }} />, readText(locale)));
      expect(await axeViolations(page)).toEqual([]);
      expect(await overflow()).toBe(0);
    }
  });
});

test('axe does find what is wrong', async () => {
  await page.setContent('<html lang="zh-CN"><title>x</title><main><h1>x</h1><button></button></main>');
  expect((await axeViolations(page)).join()).toContain('button-name');
});

test('large text keeps everything inside the popup, which grows with it', async () => {
  await page.setViewportSize({ width: 450, height: 600 });
  await show('danger', 'en', { open: 'all', largeText: true });
  expect(await overflow()).toBe(0);
  expect(await page.evaluate(() => document.body.getBoundingClientRect().width)).toBe(450);
  await page.setViewportSize({ width: 360, height: 600 });
});

test('half the width, as at 200 % zoom, still needs no sideways scrolling', async () => {
  await page.setViewportSize({ width: 180, height: 300 });
  await show('danger', 'en', { open: 'all' });
  expect(await overflow()).toBe(0);
  await page.setViewportSize({ width: 360, height: 600 });
});

test('forced colours keep shape, word and marks apart from their ground', async () => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await show('danger', 'zh_CN', { open: 'all' });
  expect(await axeViolations(page)).toEqual([]);
  const [shape, ground] = await page.evaluate(() =>
    ['.glance .level-shape', '.glance'].map((one) => {
      const found = document.querySelector(one);
      return found ? getComputedStyle(found)[one.endsWith('shape') ? 'color' : 'backgroundColor'] : '';
    }),
  );
  expect(shape).not.toBe(ground);
  await page.emulateMedia({ forcedColors: 'none' });
});

test('every trick has its page in every language', async () => {
  for (const locale of ['zh_CN', 'zh_TW', 'en'] as const) {
    for (const topic of topics) {
      const html = await documentOf(<LearnPage place={{ topic, rule: undefined }} />, readText(locale));
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
      expect(main.length).toBeGreaterThan(500);
      expect(main.replace(/<[^>]*>/g, ' ')).not.toMatch(/learn\.[a-z]|\{\w+\}/);
    }
  }
});

/** One sheet: each picture as high as what it shows, side by side. */
async function sheet(path: string, documents: readonly (() => Promise<string>)[]): Promise<void> {
  const shots: string[] = [];
  await page.setViewportSize({ width: 360, height: 200 });
  for (const one of documents) {
    await page.setContent(await one());
    shots.push((await page.screenshot({ fullPage: true })).toString('base64'));
  }
  await page.setViewportSize({ width: 1510, height: 200 });
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot}" alt="">`).join('');
  await page.setContent(
    `<!doctype html><body style="columns:4;column-gap:14px;margin:14px;background:#7d838c"><style>img{display:block;width:360px;margin-block-end:14px;break-inside:avoid}</style>${images}`,
  );
  writeFileSync(path, smallPng(await page.screenshot({ fullPage: true })));
}

test.runIf(process.env.SCREENSHOTS)('the sheets', async () => {
  mkdirSync('docs/screenshots', { recursive: true });
  for (const [colorScheme, locale] of [...looks, ['light', 'en'], ['dark', 'zh_CN']] as const) {
    await page.emulateMedia({ colorScheme });
    const text = readText(locale);
    const states = stateNames.map(
      (name) => () =>
        documentOf(shownPopup(knownStates[name], { checks }), text, { open: name === 'danger' ? 'first' : 'none' }),
    );
    await sheet(`docs/screenshots/popup-${colorScheme}-${locale}.png`, states);
    const more = Object.values(extras).map((shown) => () => documentOf(shown(), text));
    await sheet(`docs/screenshots/popup-more-${colorScheme}-${locale}.png`, more);
  }
});
