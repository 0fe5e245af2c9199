// What hostile pages, damaged storage and a reload of the extension do to the open chat: nothing.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { lookIntoClosedRoots } from '../../src/tools/browser/pierce.ts';
import { type ChromiumRig, openChromium } from '../../src/tools/browser/rig.ts';
import { until } from '../../src/tools/browser/until.ts';
import { longChat } from '../../src/tools/demo/chats/forms.ts';
import { DemoClient, plainMessage, ratedIn } from './demo-client.ts';

let rig: ChromiumRig;
let client: DemoClient;
const chat = longChat(5, '4');
const imitation = 'https://mobile.yangkeduo.com.demo-shili.top/w';

beforeAll(async () => {
  rig = await openChromium();
  client = await DemoClient.open(rig, [chat]);
});
afterAll(() => rig?.close());
afterEach(() => {
  expect(rig.complaints).toEqual([]);
  expect(rig.web.strays()).toEqual([]);
});

/** The proof that all is well: the next message is rated. */
async function expectNextIsRated(msgId: string): Promise<void> {
  await client.receive(chat.userName, plainMessage(msgId, `还差0.01元就能提现，帮我点${imitation}?n=${msgId}`));
  await rig.report(client.tab.id, ({ sightings }) =>
    sightings.some(({ id, verdict }) => id === msgId && verdict.level === 'danger'),
  );
}

const hostileAddresses = [
  `https://${'a.'.repeat(120)}top/`,
  'https://[::1]:99999/',
  'http://%00%ff/%%%',
  `https://mobile.yangkeduo.com@${'x'.repeat(300)}.top/`,
  `https://b.top/?u=${encodeURIComponent(`https://c.top/?u=${encodeURIComponent('https://d.top/?u=javascript:1')}`)}`,
  'data:text/html,<script>1</script>',
  '&lt;a href="javascript:alert(1)"&gt;官方&lt;/a&gt;',
  `https://e.top/${'%2525'.repeat(4000)}`,
  '\u202ehttps://moc.oduodnip/\u202c',
];

test('hostile addresses throw nothing, and the next message is rated', async () => {
  for (const [index, address] of hostileAddresses.entries()) {
    const msgId = `4200${index}`;
    await client.receive(chat.userName, plainMessage(msgId, `看 ${address}`));
    // A long one pushes the one before out of the list: each is awaited while it stands there.
    await until(`${address.slice(0, 30)} to be rated`, async () => (await ratedIn(rig, client.tab.id)).has(msgId));
  }
  await expectNextIsRated('42100');
});

test('messages of a million characters are taken in part, and the next one is rated', async () => {
  await client.receive(chat.userName, plainMessage('43001', '红包'.repeat(500_000)));
  await client.receive(chat.userName, plainMessage('43002', `${imitation}?${'a'.repeat(1_000_000)}`));
  await client.receive(chat.userName, plainMessage('43003', 'https://f.top/a '.repeat(60_000)));
  await expectNextIsRated('43100');
});

test('a malformed data-cm, missing or huge, throws nothing', async () => {
  await client.tab.page.evaluate(() => {
    const bubbles = [...document.querySelectorAll('[mm-repeat="message in chatContent"] .js_message_bubble')];
    const values = ['{', '', '{"msgId":{}}', `{"msgId":"${'9'.repeat(100_000)}"}`, 'null', '[]'];
    for (const [index, value] of values.entries()) bubbles.at(-1 - index)?.setAttribute('data-cm', value);
    bubbles.at(-1)?.removeAttribute('data-cm');
  });
  await expectNextIsRated('44100');
});

test('damaged storage is repaired: settings, report and whatever else lay there', async () => {
  const damage = { version: 'x', sensitivity: 7, trusted: 'all', watch: [], marks: 'no', language: {} };
  await rig.store('local', { settings: damage, ledger: 3, changes: { a: [] }, packs: 'none', lists: [null] });
  await rig.store('session', { [`report:${client.tab.id}`]: 'damaged', [`counted:${client.tab.id}`]: 5 });
  await rig.stopWorker();
  await expectNextIsRated('45100');
  const popup = await rig.openOwn(`popup.html?tabId=${client.tab.id}`);
  await popup.locator('[data-level="danger"]').first().waitFor();
  const options = await rig.openOwn('options.html');
  await options.locator('input, button').first().waitFor();
  await popup.close();
  await options.close();
});

// Last: afterwards the open chat belongs to no extension any more.
test('a content script whose extension was reloaded goes quietly and takes its marks along', async () => {
  await until('a mark', async () => (await client.marks()).length > 0);
  await rig.reloadExtension();
  await client.receive(chat.userName, plainMessage('46001', `帮我点${imitation}?n=orphan`));
  await until('the old marks to go', async () => {
    const roots = await lookIntoClosedRoots(client.tab.page, (root) => root.querySelectorAll('.mark').length);
    return roots.every((count) => count === 0);
  });
  await client.tab.page.reload();
  await client.tab.page.locator('body[data-demo]').waitFor();
  await until(
    'marks of the new one',
    async () => (await rig.storage('session'))[`report:${client.tab.id}`] !== undefined,
  );
});
