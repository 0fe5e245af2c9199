// Journeys' hands and eyes in the demo client: open chats, let messages arrive, scroll, and see which marks stand
// where.
import type { Level } from '../../src/core/model.ts';
import { lookIntoClosedRoots } from '../../src/tools/browser/pierce.ts';
import type { ChromiumRig, Tab } from '../../src/tools/browser/rig.ts';
import { until } from '../../src/tools/browser/until.ts';
import type { DemoChat, DemoMessage } from '../../src/tools/demo/model.ts';
import { wechatSite } from '../../src/tools/demo/site.ts';

interface Demo {
  open(userName: string): Promise<void>;
  receive(userName: string, message: DemoMessage): void;
  scrollToMessage(msgId: string): void;
}
declare const demo: Demo;

export interface Mark {
  readonly msgId: string;
  readonly level: Level;
}

export class DemoClient {
  readonly tab: Tab;

  constructor(tab: Tab) {
    this.tab = tab;
  }

  static async open(rig: ChromiumRig, chats: readonly DemoChat[], host = 'wx.qq.com'): Promise<DemoClient> {
    rig.web.serve(host, await wechatSite(chats));
    const tab = await rig.open(`https://${host}/`);
    await tab.page.locator('body[data-demo]').waitFor();
    return new DemoClient(tab);
  }

  openChat(userName: string): Promise<void> {
    return this.tab.page.evaluate((name) => demo.open(name), userName);
  }

  receive(userName: string, message: DemoMessage): Promise<void> {
    return this.tab.page.evaluate(([name, one]) => demo.receive(name, one), [userName, message] as const);
  }

  scrollTo(msgId: string): Promise<void> {
    return this.tab.page.evaluate((id) => demo.scrollToMessage(id), msgId);
  }

  /** Scrolls to every message once: the list holds only what is near the viewport. */
  async readWhole(chat: DemoChat): Promise<void> {
    for (const { msgId } of chat.messages) {
      await this.scrollTo(msgId);
      await this.tab.page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }

  /** The marks that can be seen, each with the message at whose height it stands. */
  async marks(): Promise<Mark[]> {
    const bubbles = await this.tab.page.evaluate(() =>
      [...document.querySelectorAll('[mm-repeat="message in chatContent"] [data-cm*="msgId"]')].map((bubble) => {
        const { top, bottom } = bubble.getBoundingClientRect();
        const msgId = /"msgId":"(\d+)"/.exec(bubble.getAttribute('data-cm') ?? '')?.[1] ?? '';
        return { msgId, top, bottom };
      }),
    );
    const marks = await lookIntoClosedRoots(this.tab.page, (root) =>
      [...root.querySelectorAll('.mark')].map((mark) => {
        const { top, bottom, width } = mark.getBoundingClientRect();
        const isHidden = width === 0 || getComputedStyle(mark).visibility === 'hidden';
        return {
          level: /caution|danger|notice/.exec(mark.className)?.[0] ?? '',
          middle: isHidden ? -1 : (top + bottom) / 2,
        };
      }),
    );
    return marks.flat().flatMap(({ level, middle }) => {
      if (middle < 0) return [];
      const bubble = bubbles.find(({ top, bottom }) => top - 2 <= middle && middle <= bottom + 2);
      return [{ msgId: bubble?.msgId ?? 'none', level: level as Level }];
    });
  }

  /** Waits until exactly these messages that can be seen bear a mark of this level. */
  async waitForMarks(expected: readonly Mark[]): Promise<void> {
    const textOf = (marks: readonly Mark[]) =>
      marks
        .map(({ msgId, level }) => `${msgId} ${level}`)
        .sort()
        .join(', ');
    let last = '';
    await until(`the marks ${textOf(expected)}`, async () => {
      last = textOf(await this.marks());
      return last === textOf(expected);
    }).catch((error: Error) => {
      throw new Error(`${error.message}; last seen: ${last}`);
    });
  }
}

export const plainMessage = (msgId: string, content: string): DemoMessage => ({
  msgId,
  form: 'text',
  sender: '老周',
  content,
});

/** Ids of every message that was rated in a tab, those without anything to tell included. */
export async function ratedIn(rig: ChromiumRig, tabId: number): Promise<ReadonlySet<string>> {
  const counted = (await rig.storage('session'))[`counted:${tabId}`];
  return new Set(Object.keys((counted ?? {}) as object));
}
