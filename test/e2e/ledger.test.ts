// From an authorization page at its real host to the entry and the steps that take it back; and who is never noted.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ledgerOf } from '../../src/core/ledger/ledger.ts';
import { type ChromiumRig, openChromium } from '../../src/tools/browser/rig.ts';

let rig: ChromiumRig;
beforeAll(async () => {
  rig = await openChromium();
  rig.web.serve('*', () => '<title>page</title><p>page</p>');
});
afterAll(() => rig?.close());

const consent =
  'https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx0123456789abcdef&redirect_uri=https%3A%2F%2Fzhuli-cb.example%2Fback%3Ftoken%3DSECRET1&response_type=code&scope=snsapi_userinfo&state=SECRET2#wechat_redirect';
const entries = async () => ledgerOf((await rig.storage('local')).ledger);

test('an authorization page that is opened becomes an entry without any secret, and leads to the steps', async () => {
  const tab = await rig.open(consent);
  await expect.poll(entries, { timeout: 20_000 }).toHaveLength(1);
  expect(await entries()).toMatchObject([
    { provider: 'wechat', app: 'wx0123456789abcdef', receiver: 'zhuli-cb.example', times: 1 },
  ]);
  expect(JSON.stringify(await rig.storage('local'))).not.toContain('SECRET');
  await tab.page.close();
  const page = await rig.openOwn('options.html#ledger');
  await page.click('[data-provider=wechat] summary');
  const entry = page.locator('[data-provider=wechat]');
  await expect.poll(() => entry.textContent()).toContain('授权管理');
  expect(await entry.textContent()).toContain('昵称');
  expect(await entry.textContent()).toMatch(/\d{4}年\d+月/);
  await entry.getByRole('button').last().click();
  await expect.poll(entries).toEqual([]);
  await page.click('.toast >> text=撤销');
  await expect.poll(entries).toHaveLength(1);
  await page.close();
});

test('the worker may have been asleep when the page is opened', async () => {
  await rig.store('local', { ledger: [] });
  await rig.stopWorker();
  const tab = await rig.open(consent.replace('wx0123456789abcdef', 'wxasleep'));
  await expect.poll(entries, { timeout: 20_000 }).toMatchObject([{ app: 'wxasleep' }]);
  await tab.page.close();
});

test('pages that ask for no authorization leave nothing, and neither does a ledger that is switched off', async () => {
  await rig.store('local', { ledger: [] });
  await rig.open('https://example.com/article?appid=wx1');
  await rig.store('local', { settings: { ledger: false } });
  await rig.open(consent);
  await rig.store('local', { settings: { watch: 'when-asked' } });
  await rig.open(consent);
  await rig.store('local', { settings: {} });
  // The tabs stay open, and a last one that must be noted shows that the others had their time.
  const tab = await rig.open(consent.replace('wx0123456789abcdef', 'wxlast'));
  await expect.poll(entries, { timeout: 20_000 }).toMatchObject([{ app: 'wxlast' }]);
  await tab.page.close();
});
