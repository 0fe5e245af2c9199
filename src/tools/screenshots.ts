// `npm run screenshots`: what a person sees, in light and dark and in each language, written to docs/screenshots. To show
// another state, add a line to `shots`; `npm run screenshots -- popup bar` takes only those whose names begin so.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { locales } from '../core/model.ts';
import { type ChromiumRig, openChromium, type Tab } from './browser/rig.ts';
import { privateChat } from './demo/chats/forms.ts';
import { groupChat } from './demo/chats/group.ts';
import { elsewhere } from './demo/elsewhere.ts';
import { forumPage } from './demo/forum-page.ts';
import { lurePage } from './demo/lure-page.ts';
import { wechatSite } from './demo/site.ts';
import { smallPng } from './small-png.ts';

interface Shot {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  /** The page shown has one look, whatever the system's: taken once. */
  readonly once?: true;
  /** Brings a page into the state that is shown. */
  readonly show: (rig: ChromiumRig) => Promise<Page>;
}

const wide = { width: 1200, height: 780 };

async function openChat(rig: ChromiumRig): Promise<Tab> {
  const tab = await rig.open('https://wx.qq.com/');
  await tab.page.locator('body[data-demo]').waitFor();
  await rig.report(tab.id, ({ counts }) => counts.danger > 0);
  return tab;
}

const shots: readonly Shot[] = [
  {
    name: 'chat',
    size: wide,
    once: true,
    show: async (rig) => {
      const { page } = await openChat(rig);
      // The mark is drawn in the frame after the report; its place is known, its inside is closed.
      await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
      return page;
    },
  },
  {
    name: 'popup-chat',
    size: { width: 380, height: 600 },
    show: async (rig) => {
      const { id } = await openChat(rig);
      const popup = await rig.openOwn(`popup.html?tabId=${id}`);
      await popup.locator('[data-level]').first().waitFor();
      return popup;
    },
  },
  {
    name: 'page',
    size: wide,
    show: async (rig) => {
      const { page, id } = await rig.open('https://www.tixian-demo.top/pdd');
      await rig.report(id, ({ observed }) => observed !== undefined);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
      return page;
    },
  },
  {
    name: 'bar',
    size: { width: 1100, height: 620 },
    show: async (rig) => {
      const { page, id } = await rig.open('https://www.tixian-demo.top/pdd');
      await rig.report(id, ({ observed }) => observed !== undefined);
      await page.focus('[name=card]');
      await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
      return page;
    },
  },
  {
    name: 'marks',
    size: { width: 900, height: 640 },
    show: async (rig) => {
      const { page, id } = await rig.open('https://www.forum.example/');
      await page.setViewportSize({ width: 900, height: 640 });
      await rig.report(id, ({ counts }) => counts.danger > 0);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
      // The mark stands at the end of the link: its place is known, its inside is closed.
      const box = await page.locator('a').last().boundingBox();
      await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) + 12, box?.y ?? 0);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
      return page;
    },
  },
  {
    name: 'warning',
    size: wide,
    show: async (rig) => {
      const { page } = await openChat(rig);
      await page.goto('https://mobile.yangkeduo.com.demo-shili.top/w?id=88').catch(() => undefined);
      await page.locator('[data-level]').first().waitFor();
      return page;
    },
  },
  {
    name: 'learn',
    size: { width: 900, height: 1000 },
    show: async (rig) => {
      const page = await rig.openOwn('learn.html');
      await page.locator('h1, h2').first().waitFor();
      return page;
    },
  },
];

const wanted = process.argv.slice(2);
const folder = join('docs', 'screenshots');
mkdirSync(folder, { recursive: true });
execFileSync(process.execPath, [join('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build'], { stdio: 'ignore' });
for (const locale of locales) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const rig = await openChromium({ language: locale.replace('_', '-'), colorScheme });
    rig.web.serve('wx.qq.com', await wechatSite([groupChat, privateChat]));
    rig.web.serve('www.tixian-demo.top', () => lurePage);
    rig.web.serve('www.forum.example', () => forumPage);
    rig.web.serve('*', elsewhere);
    const due = shots.filter(
      ({ name, once }) =>
        (wanted.length === 0 || wanted.some((one) => name.startsWith(one))) && !(once && colorScheme === 'dark'),
    );
    for (const { name, size, once, show } of due) {
      const page = await show(rig);
      await page.setViewportSize(size);
      const path = join(folder, `${[name, once ? undefined : colorScheme, locale].filter(Boolean).join('-')}.png`);
      writeFileSync(path, smallPng(await page.screenshot()));
      console.log(path);
      await page.close();
    }
    await rig.close();
  }
}
