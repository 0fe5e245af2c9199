// Marks stand beside the right message, whatever the virtual list does, and change nothing of the page.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumRig, openChromium } from '../../src/tools/browser/rig.ts';
import { until } from '../../src/tools/browser/until.ts';
import { longChat, privateChat } from '../../src/tools/demo/chats/forms.ts';
import type { DemoMessage } from '../../src/tools/demo/model.ts';
import { DemoClient, type Mark, plainMessage } from './demo-client.ts';

let rig: ChromiumRig;
let client: DemoClient;
const long = longChat(300);
const other = longChat(40, '6');

beforeAll(async () => {
  rig = await openChromium();
  client = await DemoClient.open(rig, [long, other, privateChat]);
});
afterAll(() => rig?.close());

/** What a long chat's message deserves: every tenth bears a genuine link, every twentieth an imitation. */
function expectedOf({ msgId, content = '' }: DemoMessage): Mark[] {
  if (content.includes('demo-shili.top')) return [{ msgId, level: 'danger' }];
  return content.includes('yangkeduo.com') ? [{ msgId, level: 'notice' }] : [];
}

/** The marks that those messages deserve whose last line can be seen in the list. */
async function expectedMarks(): Promise<Mark[]> {
  const seen = await client.tab.page.evaluate(() => {
    const list = document.querySelector('.chat_bd.scroll-content')!.getBoundingClientRect();
    return [...document.querySelectorAll('[mm-repeat="message in chatContent"] .js_message_bubble')]
      .filter((bubble) => {
        const { top, bottom } = bubble.getBoundingClientRect();
        return top >= list.top && bottom <= list.bottom;
      })
      .map((bubble) => /"msgId":"(\d+)"/.exec(bubble.getAttribute('data-cm') ?? '')?.[1]);
  });
  return everyMessage.filter(({ msgId }) => seen.includes(msgId)).flatMap(expectedOf);
}

const everyMessage = [...long.messages, ...other.messages];

/** Every message wholly inside the list bears what it deserves, and no mark stands anywhere else. */
async function expectRightMarks(): Promise<void> {
  let last = '';
  await until('the right marks', async () => {
    const expected = await expectedMarks();
    const marks = await client.marks();
    last = JSON.stringify({ expected, marks });
    const isDeserved = ({ msgId, level }: Mark) =>
      everyMessage.some((one) => one.msgId === msgId && expectedOf(one)[0]?.level === level);
    const isMissing = ({ msgId }: Mark) => !marks.some((mark) => mark.msgId === msgId);
    return marks.every(isDeserved) && !expected.some(isMissing);
  }).catch((error: Error) => {
    throw new Error(`${error.message}: ${last}`);
  });
}

test('marks stay with their messages over twenty times up and down and switches of the chat', async () => {
  const { page } = client.tab;
  await expectRightMarks();
  for (let turn = 0; turn < 20; turn += 1) {
    await page.evaluate(
      (isDown) => {
        const list = document.querySelector('.chat_bd.scroll-content')!;
        list.scrollTop = isDown ? list.scrollHeight : Math.random() * list.scrollHeight * 0.8;
      },
      turn % 2 === 1,
    );
    if (turn % 5 === 4) await client.openChat(turn % 2 ? other.userName : long.userName);
    await expectRightMarks();
  }
  expect((await expectedMarks()).length).toBeGreaterThan(0);
});

/** Everything the page owns, with the places where it stands. */
const snapshot = () =>
  client.tab.page.evaluate(() => ({
    html: document.body.outerHTML,
    heights: [...document.querySelectorAll('.message, .top-placeholder, .bottom-placeholder')].map(
      (element) => element.getBoundingClientRect().top,
    ),
    scrollTop: document.querySelector('.chat_bd.scroll-content')!.scrollTop,
    scrollHeight: document.querySelector('.chat_bd.scroll-content')!.scrollHeight,
  }));

test('with marks and without, nodes, heights and scroll position of the page are the same', async () => {
  await client.openChat(long.userName);
  await expectRightMarks();
  const marked = await snapshot();
  await rig.store('local', { settings: { marks: false } });
  await client.waitForMarks([]);
  expect(await snapshot()).toEqual(marked);
  await rig.store('local', { settings: {} });
  await expectRightMarks();
  expect(await snapshot()).toEqual(marked);
});

test('a change of sensitivity marks the open chat anew, without a reload', async () => {
  await client.openChat(privateChat.userName);
  const genuine = long.messages.find(({ content }) => content?.includes('yangkeduo.com/goods2'))?.content ?? '';
  const imitation = long.messages.find(({ content }) => content?.includes('demo-shili.top'))?.content ?? '';
  await client.receive(privateChat.userName, plainMessage('8101', genuine));
  await client.receive(privateChat.userName, plainMessage('8102', imitation));
  await client.waitForMarks([
    { msgId: '8101', level: 'notice' },
    { msgId: '8102', level: 'danger' },
  ]);
  await rig.store('local', { settings: { sensitivity: 'relaxed' } });
  await client.waitForMarks([{ msgId: '8102', level: 'danger' }]);
  await rig.store('local', { settings: { sensitivity: 'standard' } });
  await client.waitForMarks([
    { msgId: '8101', level: 'notice' },
    { msgId: '8102', level: 'danger' },
  ]);
});
