// A chat of 5,000 messages, opened and scrolled through: our code never holds the page up.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumRig, openChromium } from '../../src/tools/browser/rig.ts';
import { traceCalls } from '../../src/tools/browser/trace.ts';
import { longChat, privateChat } from '../../src/tools/demo/chats/forms.ts';
import { filehelperSite, longFilehelper } from '../../src/tools/demo/filehelper-page.ts';
import { DemoClient } from './demo-client.ts';

/** What browsers call a long task; measured in CPU time of the page's thread. */
const longTaskMs = 50;
const long = longChat(5000);
let rig: ChromiumRig;

beforeAll(async () => {
  rig = await openChromium();
});
afterAll(() => rig?.close());

test('a chat of 5,000 messages is opened and scrolled through without a long task of ours', async () => {
  const client = await DemoClient.open(rig, [privateChat, long]);
  const { page } = client.tab;
  const calls = await traceCalls(page, rig.origin, async () => {
    await client.openChat(long.userName);
    for (let step = 0; step < 60; step += 1) {
      await page.evaluate(
        (part) => {
          const list = document.querySelector('.chat_bd.scroll-content')!;
          list.scrollTop = list.scrollHeight * part;
        },
        1 - step / 60,
      );
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await rig.report(client.tab.id, ({ counts }) => counts.danger > 5 && counts.notice > 5);
  });
  expect(calls.length).toBeGreaterThan(50);
  expect(Math.max(...calls)).toBeLessThan(longTaskMs);
});

test('the file helper, which holds all 5,000 messages at once, is read and scrolled through without one either', async () => {
  rig.web.serve('filehelper.weixin.qq.com', filehelperSite(longFilehelper(5_000)));
  const tab = await rig.open('about:blank');
  const calls = await traceCalls(tab.page, rig.origin, async () => {
    await tab.page.goto('https://filehelper.weixin.qq.com/');
    await rig.report(tab.id, ({ counts }) => counts.danger >= 250 && counts.notice >= 250);
    for (let step = 0; step < 30; step += 1) {
      await tab.page.evaluate((part) => {
        const list = document.querySelector('#chatBody')!;
        list.scrollTop = list.scrollHeight * part;
      }, step / 30);
      await tab.page.evaluate(() => new Promise(requestAnimationFrame));
    }
  });
  expect(calls.length).toBeGreaterThan(50);
  expect(Math.max(...calls)).toBeLessThan(longTaskMs);
});
