// In the demo client: clicks on dangerous links, QR codes in pictures, and the picture of the group.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { lookIntoClosedRoots } from '../../src/tools/browser/pierce.ts';
import { type ChromiumRig, openChromium, type Tab } from '../../src/tools/browser/rig.ts';
import { until } from '../../src/tools/browser/until.ts';
import type { DemoChat } from '../../src/tools/demo/model.ts';
import { group, says, serveClient, settings } from './guarded-group.ts';

const friend: DemoChat = { userName: '@friend', name: '阿强', messages: [says('20', '阿强', '晚上吃什么')] };
let rig: ChromiumRig;
let tab: Tab;

beforeAll(async () => {
  rig = await openChromium();
  await serveClient(rig.web, [group, friend]);
  await rig.store('local', { settings });
  tab = await rig.open('https://wx.qq.com/');
  await rig.report(tab.id, ({ counts }) => counts.danger >= 3);
});
afterAll(() => rig?.close());
afterEach(async () => {
  for (const page of rig.context.pages()) if (page.url().includes('warning.html')) await page.close();
});

const link = (part: string) =>
  tab.page.locator(`[mm-repeat="message in chatContent"] a[href*="${encodeURIComponent(part)}"]`).first();
const warnedTab = () =>
  until('a tab with the warning page', async () =>
    rig.context.pages().find((one) => one.url().includes('warning.html')),
  );

describe('a dangerous link in a chat', () => {
  test.each([
    ['by mouse', () => link('bad-help.top/win').click()],
    ['by keyboard', () => link('bad-help.top/win').press('Enter')],
    ['by the middle button', () => link('bad-help.top/win').click({ button: 'middle' })],
    ['with Ctrl', () => link('bad-help.top/win').click({ modifiers: ['Control'] })],
    ['on a card', () => link('bad-help.top/card').click()],
  ])('%s opens our page in a new tab, and the chat stays', async (_, open) => {
    await open();
    const page = await warnedTab();
    await page.locator('.warning [data-level="danger"]').waitFor();
    expect(await page.locator('.warning-url').textContent()).toContain('bad-help.top');
    expect(page.url()).not.toMatch(/skey|pass_ticket|username/);
    expect(tab.page.url()).toBe('https://wx.qq.com/');
  });

  test('back closes the tab and shows the chat again', async () => {
    await link('bad-help.top/win').click();
    const page = await warnedTab();
    const closed = page.waitForEvent('close');
    await page.getByRole('button', { name: '返回，不打开' }).click();
    await closed;
  });

  test('open once goes straight to the address, without the session of the chat', async () => {
    await link('bad-help.top/win').click();
    const page = await warnedTab();
    await page.getByText('我知道情况，仍想打开').click();
    await page.getByRole('button', { name: '只打开这一次' }).click();
    await until('the page', async () => page.url() === 'https://bad-help.top/win?a=1');
    await page.close();
  });

  test('is met by a worker that had slept', async () => {
    await rig.stopWorker();
    await link('bad-help.top/win').click();
    await (await warnedTab()).locator('.warning [data-level="danger"]').waitFor();
  });

  test('the silent twin: a link that is not dangerous opens as ever', async () => {
    const opened = rig.context.waitForEvent('page');
    await link('good-shop.top/a').click();
    const page = await opened;
    await page.waitForLoadState();
    expect(page.url()).toContain('webwxcheckurl');
    await page.close();
  });
});

describe('pictures in a chat', () => {
  test('what a QR code holds is rated like a message, and marked', async () => {
    const report = await rig.report(tab.id, ({ sightings }) => sightings.some(({ id }) => id === '7'));
    expect(report.sightings.find(({ id }) => id === '7')?.verdict.level).toBe('danger');
    await tab.page.locator('img.msg-img').first().scrollIntoViewIfNeeded();
    await until('a mark beside the picture', async () => {
      const words = await lookIntoClosedRoots(tab.page, (root) => root.textContent ?? '');
      return words.join('').includes('危险');
    });
  });

  test('the popup says how many were read and how many were not', async () => {
    const popup = await rig.openOwn(`popup.html?tabId=${tab.id}`);
    await popup.locator('.pictures').waitFor();
    expect(await popup.locator('.pictures').textContent()).toMatch(/1 张读到了二维码.*1 张没有读到二维码/s);
    await popup.close();
  });
});

describe('the picture of the group', () => {
  test('is told as facts with counts, without a name or a text of the chat', async () => {
    const popup = await rig.openOwn(`popup.html?tabId=${tab.id}`);
    await popup.locator('.group-facts').first().waitFor();
    const told = (await popup.locator('.group').textContent()) ?? '';
    expect(told).toContain('9 条消息里，有 2 条在求助力');
    expect(told).toContain('1 个人反复求助，最多的一位求了 2 次');
    expect(told).toContain('1 条消息出售或收购助力');
    expect(told).toContain('3 条链接评为“危险”');
    const kept = JSON.stringify(
      Object.entries(await rig.storage('session')).filter(([key]) => /^(group|open-group):/.test(key)),
    );
    expect(kept).not.toMatch(/老周|互助群|砍一刀|bad-help/);
    await popup.close();
  });

  test('a muted sender is no longer marked, until it is taken back', async () => {
    const notices = async () => {
      const roots = await lookIntoClosedRoots(tab.page, (root) => root.querySelectorAll('.mark.notice').length);
      return roots.reduce((all, count) => all + count, 0);
    };
    await tab.page.locator('pre.js_message_plain').first().scrollIntoViewIfNeeded();
    await until('marks beside the requests', async () => (await notices()) > 0);
    const popup = await rig.openOwn(`popup.html?tabId=${tab.id}`);
    await popup.getByText('求助最多的人').click();
    await popup.getByRole('button', { name: '不再标出此人的消息' }).click();
    await until('no mark', async () => (await notices()) === 0);
    await popup.getByRole('button', { name: '重新标出' }).click();
    await until('the marks again', async () => (await notices()) > 0);
    await popup.close();
  });

  test('a chat of two has none', async () => {
    await tab.page.locator('.chat_item[data-username="@friend"]').click();
    await until('the group to be forgotten', async () => !(`open-group:${tab.id}` in (await rig.storage('session'))));
    const popup = await rig.openOwn(`popup.html?tabId=${tab.id}`);
    await popup.locator('.popup').waitFor();
    expect(await popup.locator('.group').count()).toBe(0);
    await popup.close();
    await tab.page.locator('.chat_item[data-username="@@group"]').click();
    await until('the group to come back', async () => `open-group:${tab.id}` in (await rig.storage('session')));
  });

  test('nothing was asked of the network by us', () => {
    expect(rig.web.strays()).toEqual([]);
    expect(rig.complaints).toEqual([]);
  });
});
