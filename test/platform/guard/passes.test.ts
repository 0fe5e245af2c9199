// "Open once" as the browser's navigations meet it: one address, one tab, one visit.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropPass, openOnce, usePass } from '../../../src/platform/guard/passes.ts';

const address = 'https://bad.test/x?a=1#top';
const tab = 7;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue(undefined as never);
});

test('the address opens once, whatever part of its page is shown, and the page that came has used it up', async () => {
  await openOnce(tab, address);
  expect(await usePass(tab, 'https://bad.test/x?a=1#below', 'begin')).toBe(true);
  expect(await usePass(tab, 'https://bad.test/x?a=1', 'commit')).toBe(true);
  expect(await usePass(tab, address, 'begin')).toBe(false);
});

test('a redirect within the site is the same visit, one to another site is not', async () => {
  await openOnce(tab, address);
  await usePass(tab, address, 'begin');
  expect(await usePass(tab, 'https://www.bad.test/home', 'begin')).toBe(true);
  expect(await usePass(tab, 'https://other.test/', 'begin')).toBe(false);
  expect(await usePass(tab, address, 'begin')).toBe(false);
});

test('another address, another tab and a pass that was dropped open nothing', async () => {
  await openOnce(tab, address);
  expect(await usePass(8, address, 'begin')).toBe(false);
  expect(await usePass(tab, 'https://bad.test/y', 'begin')).toBe(false);
  await openOnce(tab, address);
  await dropPass(tab);
  expect(await usePass(tab, address, 'begin')).toBe(false);
});
