// A navigation to a dangerous address meets our page: by link, reload, back, redirect, restored worker, and without
// loops.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ChromiumRig, openChromium } from '../../src/tools/browser/rig.ts';
import { until } from '../../src/tools/browser/until.ts';

const bad = 'https://bad-help.top/win?a=1';
const settings = { reported: ['bad-help.top'], language: 'zh_CN' };
let rig: ChromiumRig;
let page: Page;

beforeAll(async () => {
  rig = await openChromium();
  rig.web.serve('start.example', () => `<title>start</title><a href="${bad}">go</a>`);
  rig.web.serve('good.example', () => '<title>good</title>');
  rig.web.serve('bad-help.top', () => '<title>bad</title>');
  rig.web.serve('hop.example', () => ({ status: 302, headers: { location: bad } }));
});
afterAll(() => rig?.close());
beforeEach(async () => {
  await rig.store('local', { settings });
  page = (await rig.open('https://start.example/')).page;
});
afterEach(() => page.close());

/** A navigation that is taken over counts as failed for whoever began it. */
const go = (url: string) => page.goto(url).catch(() => undefined);
const warned = async () => {
  await page.locator('.warning [data-level="danger"]').waitFor();
};
const arrived = (url: string) => until(`the tab to show ${url}`, async () => (page.url() === url ? true : undefined));
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const openOnce = async () => {
  await page.getByText('我知道情况，仍想打开').click();
  await press('只打开这一次');
  await arrived(bad);
};

describe('a navigation to a dangerous address', () => {
  test('meets our page, which names the site and the reason', async () => {
    await page.click('a');
    await warned();
    expect(await page.locator('.warning-site').textContent()).toContain('bad-help.top');
    expect(await page.locator('.warning-reasons li').count()).toBeGreaterThan(0);
  });

  test('back returns to where it began', async () => {
    await page.click('a');
    await warned();
    await press('返回，不打开');
    await arrived('https://start.example/');
  });

  test('open once opens it once: a second visit, a reload and going back all meet our page again', async () => {
    await go(bad);
    await warned();
    await openOnce();
    expect(await page.title()).toBe('bad');
    await page.reload().catch(() => undefined);
    await warned();
    await openOnce();
    await page.goto('https://good.example/');
    await page.goBack().catch(() => undefined);
    await warned();
  });

  test('the pass of one tab opens nothing in another', async () => {
    await go(bad);
    await warned();
    await openOnce();
    const { page: other } = await rig.open('https://start.example/');
    await other.goto(bad).catch(() => undefined);
    await other.locator('.warning [data-level="danger"]').waitFor();
    await other.close();
  });

  test('is met by a worker that had slept', async () => {
    await rig.stopWorker();
    await go(bad);
    await warned();
  });

  test('is met behind a redirect, and back does not lead into it again', async () => {
    await go('https://hop.example/x');
    await warned();
    await press('返回，不打开');
    await arrived('https://start.example/');
  });

  test('the page keeps its reasons when it is reloaded after the worker slept', async () => {
    await go(bad);
    await warned();
    const before = await page.locator('.warning-reasons').textContent();
    await rig.stopWorker();
    await page.reload();
    await warned();
    expect(await page.locator('.warning-reasons').textContent()).toBe(before);
  });

  test('a tab opened for it has nothing to go back to, and is closed', async () => {
    const opened = rig.context.waitForEvent('page');
    await page.evaluate((url) => void window.open(url, '_blank', 'noopener'), bad);
    const tab = await opened;
    await tab.locator('.warning [data-level="danger"]').waitFor();
    const closed = tab.waitForEvent('close');
    await tab.getByRole('button', { name: '返回，不打开' }).click();
    await closed;
  });

  test('trusting the site asks twice, opens it, and ends the warnings', async () => {
    await go(bad);
    await warned();
    await page.getByText('我知道情况，仍想打开').click();
    await press('信任 bad-help.top');
    await press('是，信任它');
    await arrived(bad);
    expect((await rig.storage('local')).settings).toMatchObject({ trusted: ['bad-help.top'] });
    await page.reload();
    expect(await page.title()).toBe('bad');
  });
});

describe('the silent twins', () => {
  test.each([
    ['another address', { ...settings }, 'https://good.example/', 'good'],
    ['a guard that is switched off', { ...settings, guard: false }, bad, 'bad'],
    ['the relaxed setting', { ...settings, sensitivity: 'relaxed' }, bad, 'bad'],
    ['looking only when asked', { ...settings, watch: 'when-asked' }, bad, 'bad'],
  ])('%s is left alone', async (_, given, url, title) => {
    await rig.store('local', { settings: given });
    await go(url);
    expect([page.url(), await page.title()]).toEqual([url, title]);
    await page.reload();
    expect(await page.title()).toBe(title);
  });

  test('a page cannot open our warning page by itself', async () => {
    const address = `${rig.origin}/warning.html#k&${encodeURIComponent(bad)}`;
    await page.evaluate((url) => location.assign(url), address).catch(() => undefined);
    await page.waitForTimeout(300);
    expect(await page.locator('.warning').count()).toBe(0);
  });

  test('nothing was asked of the network, and nothing threw', () => {
    expect(rig.web.strays()).toEqual([]);
    expect(rig.complaints.filter((one) => !one.includes('warning.html'))).toEqual([]);
  });
});
