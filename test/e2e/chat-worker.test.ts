// The first message after the worker slept must be right: it is stopped before each of twenty.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumRig, openChromium } from '../../src/tools/browser/rig.ts';
import { longChat } from '../../src/tools/demo/chats/forms.ts';
import { DemoClient, plainMessage } from './demo-client.ts';

let rig: ChromiumRig;
let client: DemoClient;
const chat = longChat(3, '5');

beforeAll(async () => {
  rig = await openChromium();
  client = await DemoClient.open(rig, [chat]);
});
afterAll(() => rig?.close());

test('with the worker stopped before each of twenty messages, each one is rated', async () => {
  for (let turn = 0; turn < 20; turn += 1) {
    await rig.stopWorker();
    expect(rig.isWorkerRunning()).toBe(false);
    const isBad = turn % 2 === 0;
    const content = isBad
      ? `最后0.01元就能提现100元了，快帮我点https://mobile.yangkeduo.com.demo-shili.top/w?n=${turn}`
      : `帮我砍一刀 https://mobile.yangkeduo.com/goods2.html?ps=Worker${turn}`;
    const msgId = `5100${turn}`;
    await client.receive(chat.userName, plainMessage(msgId, content));
    const report = await rig.report(client.tab.id, ({ sightings }) => sightings.some(({ id }) => id === msgId));
    const level = report.sightings.find(({ id }) => id === msgId)?.verdict.level;
    expect(level).toBe(isBad ? 'danger' : 'notice');
  }
  expect(rig.complaints).toEqual([]);
  expect(rig.web.strays()).toEqual([]);
});
