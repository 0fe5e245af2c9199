// The core of a new user's walk in Firefox: welcome, demo, trust, undo, first real warning, the way back.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settingsOf } from '../../src/core/settings/settings.ts';
import { type FirefoxRig, openFirefox } from '../../src/tools/browser/firefox-rig.ts';
import { consent, firstChatWeb } from './first-chat.ts';

let rig: FirefoxRig;
beforeAll(async () => {
  rig = await openFirefox();
  await firstChatWeb(rig.web);
});
afterAll(() => rig?.close());

const trusted = async () => settingsOf((await rig.storage('local')).settings).trusted;

test('welcome, demo, trust, undo, first real warning, revoke', async () => {
  const welcome = await rig.openOwn('welcome.html');
  await welcome.waitFor('the demo', () => document.querySelector('[data-demo=lookalike] .demo-mark') !== null);
  await welcome.evaluate(() => document.querySelector('[data-demo=lookalike]')?.scrollIntoView({ block: 'center' }));
  await welcome.click('[data-demo=lookalike] .demo-mark');
  await welcome.waitFor('the reasons', () => document.querySelector('.demo-why [data-level=danger]') !== null);
  const press = (words: string) =>
    welcome.evaluate((said) => {
      const all = [...document.querySelectorAll<HTMLElement>('button')];
      all.find((one) => one.textContent?.startsWith(said))?.click();
    }, words);
  const [trust, undo] = (await welcome.evaluate(() => document.documentElement.lang)).startsWith('zh')
    ? ['信任 pinduoduo-tixian.example', '撤销']
    : ['Trust pinduoduo-tixian.example', 'Undo'];
  await press(trust);
  await expect.poll(trusted).toEqual(['pinduoduo-tixian.example']);
  await welcome.waitFor('the notice', () => document.querySelector('.toast') !== null);
  await press(undo);
  await expect.poll(trusted).toEqual([]);

  const chat = await rig.open('https://wx.qq.com/');
  expect((await rig.report(chat.id, ({ counts }) => counts.danger > 0)).kind).toBe('chat');

  await rig.open(consent);
  const options = await rig.openOwn('options.html#ledger');
  const steps = await options.waitFor('the steps', () => {
    return document.querySelectorAll('[data-provider=wechat] .revoke li').length;
  });
  expect(steps).toBeGreaterThan(2);
  expect(rig.web.strays()).toEqual([]);
});
