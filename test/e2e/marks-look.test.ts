// How marks look in a chat, for people: SCREENSHOTS=1 writes docs/screenshots. In every run: readable, within the window, told
// by shape and word.
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lookIntoClosedRoots } from '../../src/tools/browser/pierce.ts';
import { type ChromiumRig, openChromium, type Tab } from '../../src/tools/browser/rig.ts';
import { until } from '../../src/tools/browser/until.ts';
import type { DemoChat } from '../../src/tools/demo/model.ts';
import { wechatSite } from '../../src/tools/demo/site.ts';

const chat: DemoChat = {
  userName: '@@looks',
  name: '邻里互助群',
  members: 12,
  messages: [
    { msgId: '1', form: 'text', sender: '王阿姨', time: '09:12', content: '早上好，今天菜场的笋很新鲜' },
    {
      msgId: '2',
      form: 'text',
      sender: '小陈',
      content: '帮我砍一刀，谢谢大家 https://mobile.yangkeduo.com/goods2.html?ps=Looks1',
    },
    { msgId: '3', form: 'text', sender: '阿明', content: '代付返利，先交保证金再结算，加微信 helper_2026 领任务' },
    {
      msgId: '4',
      form: 'text',
      sender: '小陈',
      content:
        '【拼多多】您有800元待提现，今晚失效，点此填写银行卡号 https://mobile.yangkeduo.com.evil-site.example/tx',
    },
    {
      msgId: '5',
      form: 'text',
      sender: '我',
      own: true,
      content: '这个是真的吗 https://mobile.yangkeduo.com.evil-site.example/q',
    },
  ],
};
const darkPage =
  '.box,.scroll-content{background:#1b1c1f!important}.bubble{background:#2b2d31!important;color:#e2e2e2}.bubble_primary{background:#28502f!important}.nickname,.title_name,.title_count{color:#b9bcc2!important}.bubble a{color:#8fb4e8}.btn_send{background:#333!important;color:#ddd!important}';

let rig: ChromiumRig;
let tab: Tab;
beforeAll(async () => {
  mkdirSync('docs/screenshots', { recursive: true });
  rig = await openChromium({ viewport: { width: 1000, height: 620 } });
  rig.web.serve('wx.qq.com', await wechatSite([chat]));
});
afterAll(() => rig?.close());

const looks = () =>
  lookIntoClosedRoots(tab.page, (root) =>
    [...root.querySelectorAll<HTMLElement>('.mark')]
      .filter((mark) => mark.style.visibility !== 'hidden')
      .map((mark) => {
        const { color, backgroundColor } = getComputedStyle(mark);
        const luminance = (text: string) => {
          const [r = 0, g = 0, b = 0] = (text.match(/[\d.]+/g) ?? []).slice(0, 3).map((one) => {
            const part = Number(one) / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const [dark = 0, light = 0] = [luminance(color), luminance(backgroundColor)].sort((a, b) => a - b);
        const box = mark.getBoundingClientRect();
        return {
          word: mark.textContent ?? '',
          shape: mark.querySelector('path')?.getAttribute('d') ?? '',
          contrast: (light + 0.05) / (dark + 0.05),
          left: box.left,
          right: box.right,
          top: box.top,
        };
      }),
  ).then((roots) => roots.flat());

const tipSize = () =>
  lookIntoClosedRoots(tab.page, (root) => {
    const tip = root.querySelector<HTMLElement>('[role=tooltip]');
    const box = tip && !tip.hidden ? tip.getBoundingClientRect() : undefined;
    return box && { left: box.left, right: box.right, bottom: box.bottom, text: tip?.innerText ?? '' };
  }).then((roots) => roots.flat()[0]);

const words = {
  zh_CN: ['提示', '当心', '危险', '危险'],
  zh_TW: ['提示', '當心', '危險', '危險'],
  en: ['Notice', 'Caution', 'Danger', 'Danger'],
};
const each = (['light', 'dark'] as const).flatMap((ground) =>
  (['zh_CN', 'zh_TW', 'en'] as const).map((language) => [ground, language] as const),
);

test.each(each)('marks on a %s page in %s', async (ground, language) => {
  await rig.store('local', { settings: { language } });
  tab = await rig.open('https://wx.qq.com/');
  const { page } = tab;
  await page.setViewportSize({ width: 1000, height: 620 });
  if (ground === 'dark') await page.addStyleTag({ content: darkPage });
  await page.waitForSelector('body[data-demo="ready"]');
  await page.evaluate(() => document.querySelector('.scroll-content')?.append(''));
  const marks = await until('the marks', async () => {
    const all = await looks();
    return all.length >= words[language].length ? all : undefined;
  });
  expect(marks.map(({ word }) => word)).toEqual(words[language]);
  expect(new Set(marks.map(({ shape }) => shape)).size).toBe(3);
  for (const { contrast } of marks) expect(contrast).toBeGreaterThan(4.5);
  const danger = marks[2];
  await page.mouse.move((danger?.left ?? 0) + 10, (danger?.top ?? 0) + 8);
  const tip = await until('the reason', tipSize);
  expect(tip.text.split('\n')[0]).toBe(words[language][2]);
  if (process.env.SCREENSHOTS && language !== 'zh_TW') {
    await page.screenshot({ path: `docs/screenshots/marks-${ground}-${language}.png` });
  }
  await page.mouse.move(2, 2);
  // As at 200 % zoom on a small screen: marks stay within the chat, reasons within the window.
  await page.setViewportSize({ width: 640, height: 420 });
  const narrow = await until('marks in a narrow window', async () => {
    const all = await looks();
    return all.length > 0 && all.every(({ right }) => right <= 640) ? all : undefined;
  });
  await page.mouse.move((narrow[0]?.left ?? 0) + 10, (narrow[0]?.top ?? 0) + 8);
  const small = await until('the reason in a narrow window', tipSize);
  expect(small.left).toBeGreaterThanOrEqual(0);
  expect(small.right).toBeLessThanOrEqual(640);
  await page.close();
});
