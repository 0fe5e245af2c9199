// The welcome page: opened once by the installation, honest about permissions, and usable before anything else is.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumRig, openChromium } from '../../src/tools/browser/rig.ts';
import { axeViolations } from './axe.ts';

let rig: ChromiumRig;
beforeAll(async () => {
  rig = await openChromium();
});
afterAll(() => rig?.close());

const openedByItself = () => rig.context.pages().filter((page) => page.url() === `${rig.origin}/welcome.html`);

test('it opens once after the installation, and not again when the extension is reloaded', async () => {
  expect(openedByItself()).toHaveLength(1);
  await rig.reloadExtension();
  const page = await rig.openOwn('welcome.html');
  await page.waitForSelector('.demo-mark');
  expect(openedByItself()).toHaveLength(1);
});

test('every permission of the manifest is explained in words of its own', async () => {
  const [page] = openedByItself();
  const manifest = (await page!.evaluate(() => chrome.runtime.getManifest())) as { permissions: string[] };
  expect(manifest.permissions.length).toBeGreaterThan(1);
  for (const name of manifest.permissions) {
    const told = await page!.textContent(`[data-permission="${name}"] dt`);
    expect(told).not.toBe(name);
  }
});

test('the demo follows the chosen sensitivity', async () => {
  const [page] = openedByItself();
  const task = () => page!.getAttribute('[data-demo=task] .demo-mark', 'data-level');
  await page!.check('input[value=strict]');
  await expect.poll(task).toMatch(/caution|danger/);
  await page!.check('input[value=relaxed]');
  await expect.poll(task).toBe('clear');
  await page!.check('input[value=standard]');
  await expect.poll(task).toMatch(/caution|danger/);
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing wrong in %s, wide and narrow, with reasons open',
  async (colorScheme) => {
    const [page] = openedByItself();
    await page!.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await axeViolations(page!)).toEqual([]);
    await page!.click('[data-demo=lookalike] .demo-mark');
    await page!.waitForSelector('.demo-why .explanation');
    expect(await axeViolations(page!)).toEqual([]);
    await page!.setViewportSize({ width: 360, height: 700 });
    expect(await page!.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page!.setViewportSize({ width: 1280, height: 800 });
  },
);

test('nothing was asked of the network, and nothing complained', () => {
  expect(rig.web.strays()).toEqual([]);
  expect(rig.complaints).toEqual([]);
});

declare const chrome: { runtime: { getManifest(): object } };
