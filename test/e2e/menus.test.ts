// Questions by menu and picture: the answer opens in a window of its own. The browser's menu itself cannot be pressed
// from here, so its event is raised in the worker; everything behind it is real.
import type { Page } from 'playwright-core';
import { encodeQR } from 'qr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumRig, openChromium } from '../../src/tools/browser/rig.ts';

let rig: ChromiumRig;

beforeAll(async () => {
  rig = await openChromium();
  await rig.store('local', { settings: { reported: ['bad-help.top'], language: 'zh_CN' } });
});
afterAll(() => rig?.close());

const pictureOf = (text: string) =>
  `data:image/gif;base64,${Buffer.from(encodeQR(text, 'gif', { scale: 5 })).toString('base64')}`;
const blank = 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==';

async function choose(info: object): Promise<Page> {
  const opened = rig.context.waitForEvent('page');
  const own = await rig.openOwn('manifest.json');
  await opened;
  const answer = rig.context.waitForEvent('page');
  const [worker] = rig.context.serviceWorkers();
  if (!worker) throw new Error('the worker is not there');
  await worker.evaluate((given) => chrome.contextMenus.onClicked.dispatch(given, undefined), info);
  const page = await answer;
  await own.close();
  await page.waitForLoadState();
  return page;
}

describe('by menu', () => {
  test.each([
    ['a link', { menuItemId: 'link', linkUrl: 'https://bad-help.top/x' }, 'danger'],
    ['a text', { menuItemId: 'selection', selectionText: '去看看 https://bad-help.top/x' }, 'danger'],
    ['a picture with a code', { menuItemId: 'picture', srcUrl: pictureOf('https://bad-help.top/qr') }, 'danger'],
  ])('%s is answered with its verdict', async (_, info, level) => {
    const page = await choose(info);
    await page.locator(`[data-level="${level}"]`).first().waitFor();
    await page.close();
  });

  test('a plain text, the silent twin, raises nothing', async () => {
    const page = await choose({ menuItemId: 'selection', selectionText: '今晚七点开会，记得带合同' });
    await page.locator('[data-level]').first().waitFor();
    expect(await page.locator('[data-level="danger"], [data-level="caution"]').count()).toBe(0);
    await page.close();
  });

  test('a login code is explained', async () => {
    const page = await choose({
      menuItemId: 'picture',
      srcUrl: pictureOf('https://login.weixin.qq.com/l/4ahSg2aUkA=='),
    });
    await page.getByText('微信登录码').waitFor();
    await page.close();
  });

  test('a picture without a code says so, and that this proves nothing', async () => {
    const page = await choose({ menuItemId: 'picture', srcUrl: blank });
    await page.getByText('没有在图片里读到二维码。这不等于图片里没有').waitFor();
    await page.close();
  });

  test('a picture that cannot be read says so', async () => {
    const page = await choose({ menuItemId: 'picture', srcUrl: 'data:image/png;base64,AAAA' });
    await page.getByText('这张图片读不出来').waitFor();
    await page.close();
  });
});

describe('in the popup', () => {
  test('a chosen picture is read and its code explained', async () => {
    const popup = await rig.openOwn('popup.html?tabId=1');
    const buffer = Buffer.from(encodeQR('wxp://f2f0example', 'gif', { scale: 5 }));
    await popup.locator('input[type=file]').setInputFiles({ name: 'code.gif', mimeType: 'image/gif', buffer });
    await popup.getByText('微信收付款码').waitFor();
    await popup.close();
  });

  test('the keyword of the address bar and the key are announced to the browser', async () => {
    const own = await rig.openOwn('popup.html');
    const manifest = await own.evaluate(() => chrome.runtime.getManifest());
    expect(manifest).toMatchObject({ omnibox: { keyword: 'zl' }, commands: { _execute_action: {} } });
    expect(rig.web.strays()).toEqual([]);
    expect(rig.complaints).toEqual([]);
  });
});

declare const chrome: {
  contextMenus: { onClicked: { dispatch(info: object, tab: undefined): void } };
  runtime: { getManifest(): object };
};
