// Marks on the demo client's virtual list, in real Chromium on the production build.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lookIntoClosedRoots } from '../../src/tools/browser/pierce.ts';
import { type ChromiumRig, openChromium, type Tab } from '../../src/tools/browser/rig.ts';
import { until } from '../../src/tools/browser/until.ts';
import type { DemoChat, DemoMessage } from '../../src/tools/demo/model.ts';
import { wechatSite } from '../../src/tools/demo/site.ts';

const bad = (id: number) => `https://pinduoduo-tixian${id}.example/tx`;
const said = (id: number): DemoMessage => ({
  msgId: `${id}`,
  form: 'text',
  sender: `群友${id % 7}`,
  content: id % 5 === 4 ? `【拼多多】您有800元待提现，点此填写银行卡号领取${bad(id)}` : `第 ${id} 句闲话，今天天气不错`,
});
const chat = (userName: string, name: string, from: number, count: number): DemoChat => ({
  userName,
  name,
  members: 9,
  messages: Array.from({ length: count }, (_, index) => said(from + index)),
});
const chats = [chat('@@long', '长群', 1_000, 300), chat('@@other', '别的群', 5_000, 40)];

let rig: ChromiumRig;
let tab: Tab;

beforeAll(async () => {
  rig = await openChromium({ viewport: { width: 1100, height: 760 } });
  rig.web.serve('wx.qq.com', await wechatSite(chats));
  tab = await rig.open('https://wx.qq.com/');
  await tab.page.waitForSelector('body[data-demo="ready"]');
});
afterAll(() => rig?.close());

interface Mark {
  readonly word: string;
  readonly name: string;
  readonly middle: number;
  readonly left: number;
}

/** Marks that can be seen, from top to bottom. */
async function marks(): Promise<readonly Mark[]> {
  const [found = []] = await lookIntoClosedRoots(tab.page, (root) =>
    [...root.querySelectorAll<HTMLElement>('.mark')]
      .filter((mark) => mark.style.visibility !== 'hidden')
      .map((mark) => {
        const { left, top, height } = mark.getBoundingClientRect();
        return {
          word: mark.textContent ?? '',
          name: mark.getAttribute('aria-label') ?? '',
          middle: top + height / 2,
          left,
        };
      })
      .sort((a, b) => a.middle - b.middle),
  );
  return found;
}

/** The bad messages that can be seen: where the line with the address stands. */
function badLines() {
  return tab.page.evaluate(() => {
    const pane = document.querySelector('.scroll-content')?.getBoundingClientRect();
    const lines: { id: string; middle: number; right: number }[] = [];
    for (const bubble of document.querySelectorAll('[mm-repeat="message in chatContent"] .js_message_bubble')) {
      const text = bubble.querySelector('pre')?.firstChild;
      const at = text?.textContent?.indexOf('https://') ?? -1;
      const node = bubble.querySelector('pre a') ?? text;
      if (!bubble.textContent?.includes('pinduoduo-tixian') || !node || !pane) continue;
      const range = document.createRange();
      if (node === text) {
        range.setStart(text, at);
        range.setEnd(text, text.textContent?.length ?? 0);
      } else range.selectNodeContents(node);
      const box = [...range.getClientRects()].at(-1);
      const middle = box ? (box.top + box.bottom) / 2 : -1;
      if (middle < pane.top || middle > pane.bottom) continue;
      lines.push({
        id: /"msgId":"(\d+)"/.exec(bubble.getAttribute('data-cm') ?? '')?.[1] ?? '',
        middle,
        right: bubble.getBoundingClientRect().right,
      });
    }
    return lines.sort((a, b) => a.middle - b.middle);
  });
}

/** Every bad line has its mark beside it, and there is no other mark. */
async function marksAreRight(): Promise<boolean> {
  const [lines, drawn] = [await badLines(), await marks()];
  return (
    lines.length === drawn.length &&
    lines.every(({ middle, right }, index) => {
      const mark = drawn[index];
      return mark !== undefined && Math.abs(mark.middle - middle) < 4 && mark.left > right && mark.left < right + 20;
    })
  );
}

const scrollTo = (share: number) =>
  tab.page.evaluate((share) => {
    const pane = document.querySelector('.scroll-content');
    if (pane) pane.scrollTop = share * (pane.scrollHeight - pane.clientHeight);
  }, share);

/** What belongs to the page: heights, scroll position, its nodes and their attributes, without our one element. */
const ownState = () =>
  tab.page.evaluate(() => {
    const pane = document.querySelector('.scroll-content');
    return { scrollTop: pane?.scrollTop, height: pane?.scrollHeight, body: document.body.outerHTML };
  });

test('every bad message on screen has its mark beside the line in question', async () => {
  await scrollTo(0.5);
  await until('marks', async () => (await marks()).length > 0 && (await marksAreRight()));
  const [first] = await marks();
  expect(first?.word).toMatch(/^(当心|危险)$/);
  expect(first?.name).toMatch(/^(当心|危险)：.{6,}/);
});

test('marks sit on the right message after scrolling twenty times up and down', async () => {
  let met = 0;
  for (let turn = 0; turn < 20; turn += 1) {
    await scrollTo(turn % 2 ? (turn * 0.37) % 1 : (turn * 0.61) % 1);
    await until(`marks after scroll ${turn}`, marksAreRight);
    met += (await badLines()).length;
  }
  expect(met).toBeGreaterThan(15);
});

test('marks follow a chat switch and back, and new messages', async () => {
  const open = (name: string) => tab.page.click(`.chat_item:has-text("${name}")`);
  await open('别的群');
  await until(
    'marks in the other chat',
    async () => (await badLines()).every(({ id }) => Number(id) >= 5_000) && (await marksAreRight()),
  );
  await open('长群');
  await until(
    'marks back in the first',
    async () => (await badLines()).every(({ id }) => Number(id) < 5_000) && (await marksAreRight()),
  );
  await scrollTo(1);
  await tab.page.evaluate((content) => {
    const { demo } = window as unknown as { demo: { receive(user: string, message: object): void } };
    demo.receive('@@long', { msgId: '9004', form: 'text', sender: '新人', content });
  }, said(9_004).content);
  await until(
    'a mark on the new message',
    async () => (await badLines()).at(-1)?.id === '9004' && (await marksAreRight()),
  );
});

test('nothing of the page is changed by it: heights, scroll position, nodes', async () => {
  await scrollTo(0.3);
  await until('marks', async () => (await badLines()).length > 0 && (await marksAreRight()));
  const withMarks = await ownState();
  await rig.store('local', { settings: { marks: false } });
  await until('no marks', async () => (await marks()).length === 0);
  expect(await ownState()).toEqual(withMarks);
  await rig.store('local', { settings: { marks: true } });
  await until('marks again', async () => (await marks()).length > 0 && (await marksAreRight()));
});

test('a mark says why on hover and on keyboard focus, and is quiet again on Escape', async () => {
  await scrollTo(0.5);
  await until('marks', async () => (await marks()).length > 0 && (await marksAreRight()));
  const tip = () =>
    lookIntoClosedRoots(tab.page, (root) => {
      const tip = root.querySelector<HTMLElement>('[role=tooltip]');
      return tip && !tip.hidden ? tip.innerText : '';
    });
  const [mark] = await marks();
  await tab.page.mouse.move((mark?.left ?? 0) + 8, mark?.middle ?? 0);
  await until('the reason', async () => (await tip())[0]?.includes('助力哨兵图标'));
  await tab.page.mouse.move(5, 5);
  await until('no reason', async () => (await tip())[0] === '');
  await tab.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await lookIntoClosedRoots(tab.page, (root) => root.querySelector<HTMLElement>('.mark')?.focus());
  await tab.page.keyboard.press('Tab');
  await tab.page.keyboard.press('Shift+Tab');
  await until('the reason by keyboard', async () => (await tip())[0]?.includes('助力哨兵图标'));
  await tab.page.keyboard.press('Escape');
  await until('no reason after Escape', async () => (await tip())[0] === '');
});

test('another sensitivity marks the open chat anew', async () => {
  await tab.page.evaluate(() => {
    const { demo } = window as unknown as { demo: { receive(user: string, message: object): void } };
    demo.receive('@@long', {
      msgId: '9100',
      form: 'text',
      sender: '小林',
      content: '帮我砍一刀，谢谢 https://mobile.yangkeduo.com/goods2.html?ps=Abc',
    });
  });
  await scrollTo(1);
  const words = async () => (await marks()).map(({ word }) => word);
  await until('the notice', async () => (await words()).includes('提示'));
  await rig.store('local', { settings: { sensitivity: 'relaxed' } });
  await until('no notice', async () => !(await words()).includes('提示'));
  await rig.store('local', { settings: { sensitivity: 'standard' } });
  await until('the notice again', async () => (await words()).includes('提示'));
});

test('no error came of it, and nothing was asked of the web', () => {
  expect(rig.complaints).toEqual([]);
  expect(rig.web.strays()).toEqual([]);
});
