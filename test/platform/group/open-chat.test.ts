import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetChat, groupHandlers } from '../../../src/platform/group/group.ts';
import { openKey, readGroup } from '../../../src/platform/group/groups.ts';

const asker = { tabId: 3, frameId: 0, url: 'https://wx.qq.com/', tabUrl: 'https://wx.qq.com/', own: false };
const open = (group: string, from = asker) => groupHandlers.openChat?.answer({ group }, from);

beforeEach(() => fakeBrowser.reset());

test('a chat of two that is opened right after a group has no picture of that group', async () => {
  await Promise.all([open('买菜群'), open('')]);
  expect(await readGroup(3)).toBeUndefined();
  await Promise.all([open(''), open('买菜群')]);
  expect(await readGroup(3)).toMatchObject({ messages: 0 });
});

test('a tab that shows another page has none either, however soon it moved on', async () => {
  await Promise.all([open('买菜群'), forgetChat(3)]);
  expect(await fakeBrowser.storage.session.get(openKey(3))).toEqual({});
});

test('a page that is no chat opens none', async () => {
  await open('买菜群', { ...asker, url: 'https://wx.qq.com.evil.test/' });
  expect(await readGroup(3)).toBeUndefined();
});
