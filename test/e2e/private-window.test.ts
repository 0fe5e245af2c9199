// Private windows: what is opened there leaves nothing behind, while the same pages are rated as anywhere.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumRig, openChromium } from '../../src/tools/browser/rig.ts';
import { until } from '../../src/tools/browser/until.ts';
import { consent } from './first-chat.ts';

let rig: ChromiumRig;
beforeAll(async () => {
  rig = await openChromium();
  rig.web.serve('*', () => '<title>x</title><p>今天天气很好</p>');
  // As a person allows it: on the browser's page about extensions.
  const page = await rig.context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(async (extensionId) => {
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, new URL(rig.origin).host);
  await page.close();
});
afterAll(() => rig?.close());

test('an authorization page in a private window is not noted; the same page outside is', async () => {
  // The change reloads the extension: what the rig held of it is gone, so this page asks the storage.
  const own = await until('our own page', () => rig.openOwn('learn.html').catch(() => undefined));
  const hidden = consent.replace('wx0123456789abcdef', 'wxprivate');
  expect(await own.evaluate(() => chrome.extension.isAllowedIncognitoAccess())).toBe(true);
  await own.evaluate((url) => chrome.windows.create({ incognito: true, url }), hidden);
  await until('the private page', async () => rig.web.requests.some(({ url }) => url.includes('wxprivate')));
  // What is noted comes in turn: once the later page stands in the ledger, the earlier one would, too.
  const outside = await rig.context.newPage();
  await outside.goto(consent.replace('wx0123456789abcdef', 'wxoutside'));
  // What an open tab shows stands in session storage, in memory, until the tab is closed.
  const kept = () => own.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
  await expect.poll(kept, { timeout: 20_000 }).toContain('wxoutside');
  expect(await kept()).not.toContain('wxprivate');
});

declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration(to: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
  storage: { local: { get(): Promise<unknown> } };
  extension: { isAllowedIncognitoAccess(): Promise<boolean> };
  windows: { create(of: { incognito: boolean; url: string }): Promise<void> };
};
