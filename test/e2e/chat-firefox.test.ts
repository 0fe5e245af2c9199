// The main path in real Firefox: see, rate, mark, badge, popup, a changed setting, an event page that was ended.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FirefoxRig, type FirefoxTab, openFirefox } from '../../src/tools/browser/firefox-rig.ts';
import { until } from '../../src/tools/browser/until.ts';
import { groupChat } from '../../src/tools/demo/chats/group.ts';
import type { DemoMessage } from '../../src/tools/demo/model.ts';
import { wechatSite } from '../../src/tools/demo/site.ts';
import { plainMessage } from './demo-client.ts';

let rig: FirefoxRig;
let tab: FirefoxTab;

beforeAll(async () => {
  rig = await openFirefox();
  rig.web.serve('wx.qq.com', await wechatSite([groupChat]));
  tab = await rig.open('https://wx.qq.com/');
  await tab.page.waitFor('the demo client', () => document.body.dataset.demo === 'ready');
});
afterAll(() => rig?.close());

const receive = (message: DemoMessage) =>
  tab.page.evaluate((name, one) => demo.receive(name, one), groupChat.userName, message);
const marks = async () => (await tab.page.closedRoots()).join('').match(/class="mark (?:notice|caution|danger)/g) ?? [];
const marked = (level: string, isThere: boolean) =>
  until(
    `${isThere ? 'a' : 'no'} ${level} mark`,
    async () => (await marks()).some((one) => one.endsWith(level)) === isThere,
  );

test('messages are seen, rated, marked and counted on the badge', async () => {
  await receive(
    plainMessage('9101', '最后0.01元就能提现了，快帮我点https://mobile.yangkeduo.com.demo-shili.top/w?f=1'),
  );
  await receive(plainMessage('9102', '帮我砍一刀 https://mobile.yangkeduo.com/goods2.html?ps=Firefox1'));
  const report = await rig.report(tab.id, ({ sightings }) =>
    ['9101', '9102'].every((wanted) => sightings.some(({ id }) => id === wanted)),
  );
  expect(report.sightings.find(({ id }) => id === '9101')?.verdict.level).toBe('danger');
  expect(report.sightings.find(({ id }) => id === '9102')?.verdict.level).toBe('notice');
  await marked('danger', true);
  await marked('notice', true);
  await until('the badge', async () => Number((await rig.badge(tab.id)).text) > 0);
});

test('the popup states the worst verdict first', async () => {
  const popup = await rig.openOwn(`popup.html?tabId=${tab.id}`);
  const level = await popup.waitFor('a verdict', () =>
    document.querySelector('[data-level]')?.getAttribute('data-level'),
  );
  expect(level).toBe('danger');
  await popup.close();
});

test('a change of sensitivity marks the open chat anew', async () => {
  await rig.store('local', { settings: { sensitivity: 'relaxed' } });
  await marked('notice', false);
  await marked('danger', true);
  await rig.store('local', { settings: { sensitivity: 'standard' } });
  await marked('notice', true);
});

test('a message that arrives after the event page was ended is rated', async () => {
  await rig.stopWorker();
  await receive(plainMessage('9103', '还差0.01元提现，帮我点https://mobile.yangkeduo.com.demo-shili.top/w?f=3'));
  await rig.report(tab.id, ({ sightings }) =>
    sightings.some(({ id, verdict }) => id === '9103' && verdict.level === 'danger'),
  );
});

test('nothing left the browser but the page’s own requests', () => {
  expect(rig.web.strays()).toEqual([]);
});

declare const demo: { receive(userName: string, message: DemoMessage): void };
