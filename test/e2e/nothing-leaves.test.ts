// Nothing leaves the browser but what pages ask for themselves: a day's use, every request counted.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumRig, openChromium } from '../../src/tools/browser/rig.ts';
import { groupChat } from '../../src/tools/demo/chats/group.ts';
import { DemoClient } from './demo-client.ts';

let rig: ChromiumRig;

beforeAll(async () => {
  rig = await openChromium();
  rig.web.serve('www.shop-demo.top', (url) => (url.pathname === '/login' ? page : undefined));
});
afterAll(() => rig?.close());

const page = `<!doctype html><html lang="zh-CN"><title>拼多多助力提现</title><body><h1>还差0.01元即可提现100元</h1>
<p>填写银行卡号和短信验证码领取</p><form><label>银行卡号 <input name="card"></label><label>验证码 <input name="code"></label></form>
<a href="https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx0123456789abcdef&redirect_uri=https%3A%2F%2Fcb.shop-demo.top%2F&response_type=code&scope=snsapi_userinfo#wechat_redirect">授权登录</a>`;

test('chat, link page, popup and options cause no request of their own', async () => {
  const client = await DemoClient.open(rig, [groupChat]);
  await client.readWhole(groupChat);
  await rig.report(client.tab.id, ({ counts }) => counts.danger > 0);
  const shop = await rig.open('https://www.shop-demo.top/login');
  await rig.report(shop.id, ({ observed, sightings }) => observed !== undefined || sightings.length > 0);
  const popup = await rig.openOwn(`popup.html?tabId=${client.tab.id}`);
  await popup.locator('[data-level="danger"]').first().waitFor();
  const options = await rig.openOwn('options.html');
  await options.locator('input').first().waitFor();

  expect(rig.web.strays()).toEqual([]);
  const hosts = new Set(rig.web.requests.map(({ url }) => new URL(url).host));
  expect([...hosts].sort()).toEqual(['www.shop-demo.top', 'wx.qq.com']);
  expect(rig.complaints).toEqual([]);
});
