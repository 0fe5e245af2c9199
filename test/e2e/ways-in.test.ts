// The less common ways to a dangerous address and to our answers. The browser's own menus, its address bar and the
// press on our button cannot be driven from here: there the event they raise is raised, everything behind it is real.
import type { Page } from 'playwright-core';
import { encodeQR } from 'qr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumRig, openChromium } from '../../src/tools/browser/rig.ts';
import { until } from '../../src/tools/browser/until.ts';

const bad = 'https://bad-help.top/win?a=1';
const good = 'https://good.example/roses';
const settings = { reported: ['bad-help.top'], language: 'zh_CN' };
const links = `<!doctype html><title>start</title><body><p style="margin:80px"><a id="bad" href="${bad}">去看看</a></p><p style="margin:80px"><a id="good" href="${good}">种花</a></p>
  <script>addEventListener('dragstart', (event) => setTimeout(() => { document.title = event.defaultPrevented ? 'held' : 'dragged'; }), true)</script>`;

let rig: ChromiumRig;

beforeAll(async () => {
  rig = await openChromium();
  const { web } = rig;
  web.serve('start.example', () => links);
  web.serve('good.example', () => '<title>good</title>');
  web.serve('bad-help.top', () => '<title>bad</title>');
  await rig.store('local', { settings });
});
afterAll(() => rig?.close());

const pageAt = (part: string) =>
  until(`a tab at ${part}`, async () => rig.context.pages().find((one) => one.url().includes(part)));
const warned = async (page: Page) => {
  await page.locator('.warning [data-level="danger"]').waitFor();
};

describe('a dangerous link', () => {
  test('opened by the browser in a new tab, as its menu does, meets our page; another address opens', async () => {
    const { page } = await rig.open('https://start.example/');
    const session = await page.context().newCDPSession(page);
    await session.send('Target.createTarget', { url: bad });
    const held = await pageAt('warning.html');
    await warned(held);
    await held.close();
    await session.send('Target.createTarget', { url: good });
    const opened = await pageAt(good);
    expect(await opened.title()).toBe('good');
    await opened.close();
    await page.close();
  });

  test('is not dragged away, but answered with our page; another link is dragged as ever', async () => {
    const { page, id } = await rig.open('https://start.example/');
    await page.bringToFront();
    await rig.report(id, ({ counts }) => counts.danger > 0);
    const drag = async (selector: string) => {
      const box = await page.locator(selector).boundingBox();
      await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
      await page.mouse.down();
      await page.mouse.move((box?.x ?? 0) + 30, (box?.y ?? 0) + 60, { steps: 3 });
      await page.mouse.up();
    };
    await drag('#good');
    await until('the link to be dragged', async () => (await page.title()) === 'dragged');
    expect(rig.context.pages().some((one) => one.url().includes('warning.html'))).toBe(false);
    await drag('#bad');
    await until('the drag to be held', async () => (await page.title()) === 'held');
    const held = await pageAt('warning.html');
    await warned(held);
    await held.close();
    await page.close();
  });
});

describe('behind the keyword in the address bar', () => {
  const entered = async (typed: string) => {
    const own = await rig.openOwn('manifest.json');
    const [worker] = rig.context.serviceWorkers();
    const answer = rig.context.waitForEvent('page');
    await worker?.evaluate((text) => chrome.omnibox.onInputEntered.dispatch(text, 'newForegroundTab'), typed);
    const page = await answer;
    await own.close();
    await page.locator('[data-level]').first().waitFor();
    return page;
  };

  test('a dangerous address is answered with its reasons', async () => {
    const page = await entered(`看看 ${bad}`);
    expect(await page.locator('[data-level="danger"]').count()).toBeGreaterThan(0);
    await page.close();
  });

  test('an honest one raises nothing', async () => {
    const page = await entered(good);
    expect(await page.locator('[data-level="danger"], [data-level="caution"]').count()).toBe(0);
    await page.close();
  });
});

describe('a picture of the visible tab, asked for in the popup', () => {
  /** What the browser would photograph after a press on our button. */
  const photographing = async (picture: string) => {
    const popup = await rig.openOwn('popup.html');
    await popup.evaluate((url) => {
      chrome.tabs.captureVisibleTab = async () => url;
    }, picture);
    await popup.getByRole('button', { name: '读取页面上的二维码' }).click();
    return popup;
  };
  const gif = (text: string) =>
    `data:image/gif;base64,${Buffer.from(encodeQR(text, 'gif', { scale: 5 })).toString('base64')}`;

  test('has its code read and rated', async () => {
    const popup = await photographing(gif(bad));
    await popup.locator('[data-level="danger"]').first().waitFor();
    await popup.close();
  });

  test('with an honest code raises nothing, and without one says so', async () => {
    const popup = await photographing(gif(good));
    await popup.getByText('good.example').first().waitFor();
    expect(await popup.locator('[data-level="danger"], [data-level="caution"]').count()).toBe(0);
    await popup.close();
    const empty = await photographing(
      'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==',
    );
    await empty.getByText('没有在图片里读到二维码').waitFor();
    await empty.close();
  });
});

test('a dangerous page that was opened once, was put to sleep by the browser and comes back meets our page; an honest one comes back', async () => {
  const own = await rig.openOwn('manifest.json');
  const asleep = async (url: string) => {
    const { page, id } = await rig.open('https://start.example/');
    await page.goto(url).catch(() => undefined);
    if (url === bad) {
      await warned(page);
      await page.getByText('我知道情况，仍想打开').click();
      await page.getByRole('button', { name: '只打开这一次' }).click();
    }
    await until('the page', async () => page.url() === url);
    await own.bringToFront();
    // Some browsers give a sleeping tab another id.
    return own.evaluate(async (tab) => (await chrome.tabs.discard(tab)).id, id);
  };
  const [dangerous, honest] = [await asleep(bad), await asleep(good)];
  for (const id of [dangerous, honest]) await own.evaluate((tab) => chrome.tabs.update(tab, { active: true }), id);
  await warned(await pageAt('warning.html'));
  await until('the honest page', async () => (await (await pageAt(good)).title()) === 'good');
  expect(rig.context.pages().some((one) => one.url() === bad)).toBe(false);
});

declare const chrome: {
  omnibox: { onInputEntered: { dispatch(text: string, disposition: string): void } };
  tabs: {
    captureVisibleTab: () => Promise<string>;
    discard(id: number): Promise<{ id: number }>;
    update(id: number, change: object): Promise<unknown>;
  };
};
