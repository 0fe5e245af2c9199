// The permission to read a channel's or list's host in Chromium: asked for by the click that adds, given back by the
// one that removes.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtForChromium, unpackedIdOf } from '../../src/tools/browser/chromium.ts';
import { type ChromiumRig, openChromium } from '../../src/tools/browser/rig.ts';

const host = '*://rules.test/*';
let rig: ChromiumRig;
let page: Page;
let profile = '';

declare const chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } };
const origins = () => page.evaluate(async () => (await chrome.permissions.getAll()).origins);

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'zhuli-permission-'));
  // Chromium's own question cannot be answered by remote control. Somebody said yes to it once: then it is not asked
  // again.
  const granted = { api: [], explicit_host: [host], manifest_permissions: [], scriptable_host: [] };
  const preferences = {
    extensions: {
      ui: { developer_mode: true },
      settings: { [unpackedIdOf(builtForChromium)]: { runtime_granted_permissions: granted } },
    },
  };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  rig = await openChromium({ profile });
  // Without the headers that would make the permission needless.
  rig.web.serve('rules.test', ({ pathname }) =>
    pathname.endsWith('.txt') ? { body: 'evil.example\n', headers: { 'content-type': 'text/plain' } } : undefined,
  );
  page = await rig.openOwn('options.html');
});
afterAll(async () => {
  await rig?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

async function subscribe(address: string): Promise<void> {
  const form = page.locator('#rules form').nth(1);
  await form.locator('input[type=url]').fill(address);
  await form.locator('button[type=submit]').click();
}
const remove = (name: string) => page.locator('[data-list]', { hasText: name }).getByRole('button').last().click();

test('it is held from the first list of a host to the last, and comes back with undo', async () => {
  expect(await origins()).not.toContain(host);
  await subscribe('https://rules.test/one.txt');
  await page.locator('[data-list]').waitFor();
  expect(await origins()).toContain(host);
  await subscribe('https://rules.test/two.txt');
  await expect.poll(() => page.locator('[data-list]').count(), { timeout: 15_000 }).toBe(2);
  await remove('one.txt');
  await expect.poll(() => page.locator('[data-list]').count(), { timeout: 15_000 }).toBe(1);
  expect(await origins()).toContain(host);
  await remove('two.txt');
  await page.locator('[data-list]').waitFor({ state: 'detached' });
  await expect.poll(origins, { timeout: 15_000 }).not.toContain(host);
  // The change is told of a moment after the list has gone.
  await expect.poll(() => page.locator('#changes li', { hasText: '移除了' }).count()).toBe(2);
  await rig.stopWorker();
  await page.locator('#changes li').first().getByRole('button').click();
  await page.locator('[data-list]').waitFor();
  expect(await origins()).toContain(host);
});

test('it is not kept when nothing came of it', async () => {
  await remove('two.txt');
  await page.locator('[data-list]').waitFor({ state: 'detached' });
  await subscribe('https://rules.test/none');
  await page.locator('#rules [role=alert]').waitFor();
  await expect.poll(origins, { timeout: 15_000 }).not.toContain(host);
});
