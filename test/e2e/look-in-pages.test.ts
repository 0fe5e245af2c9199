// How marks, the bar and notes look to people who need contrast, large print, their own colours, no motion, a keyboard
// or a screen reader: computed by real Chromium, in light and dark.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lookIntoClosedRoots } from '../../src/tools/browser/pierce.ts';
import { type ChromiumRig, openChromium, type Tab } from '../../src/tools/browser/rig.ts';
import { until } from '../../src/tools/browser/until.ts';

const danger = '<a href="https://mobile.yangkeduo.com.evil-site.top/login">拼多多官方提现</a>';
const caution = '<a href="https://pinduoduo-fuli.top/">去看看</a>';
const notice = '<a href="https://mobile.yangkeduo.com/pincard_ask.html?group_order_id=1">帮我砍一刀</a>';
const links = (ground: string, ...all: readonly string[]) =>
  `<!doctype html><title>论坛</title><body style="background:${ground};color:gray;margin:40px"><button id="last">发帖</button>${all.map((one) => `<p>${one}</p>`).join('')}`;
const lure = `<!doctype html><title>拼多多提现中心</title><h1>拼多多官方提现通道</h1><p>恭喜您获得800元现金，仅差最后一步。请先支付解冻费，再填写银行卡号提现到账。</p>
  <form action="https://collect.top/take"><label>银行卡号 <input id="card" autocomplete="cc-number"></label></form>`;

let rig: ChromiumRig;
let tab: Tab;
beforeAll(async () => {
  rig = await openChromium();
  await rig.store('local', { settings: { language: 'zh_CN' } });
  rig.web.serve('light.example', () => links('#fff', danger, caution, notice));
  rig.web.serve('dark.example', () => links('#101318', danger, caution, notice));
  rig.web.serve('mild.example', () => links('#fff', caution, notice));
  rig.web.serve('lure-one.top', () => lure);
});
afterAll(() => rig?.close());

interface Pair {
  readonly what: string;
  readonly ratio: number;
}

/** Contrast of every text and sign in our closed roots with what lies behind it, as WCAG counts it. */
const contrasts = async ({ page }: Tab): Promise<readonly Pair[]> =>
  (
    await lookIntoClosedRoots(page, (root) => {
      const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? ['0', '0', '0', '0']).map(Number);
      const channel = (value: number) => (value <= 10.31 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
      const light = ([red = 0, green = 0, blue = 0]: number[]) =>
        0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
      const ratio = (one: string, other: string) => {
        const [high = 0, low = 0] = [light(parts(one)), light(parts(other))].sort((a, b) => b - a);
        return (high + 0.05) / (low + 0.05);
      };
      const behind = (element: Element | null): string => {
        for (let box = element; box; box = box.parentElement) {
          const colour = getComputedStyle(box).backgroundColor;
          if ((parts(colour)[3] ?? 1) > 0.9) return colour;
        }
        return 'rgb(255, 255, 255)';
      };
      const found: { what: string; ratio: number }[] = [];
      for (const element of root.querySelectorAll<HTMLElement>('span, p, b, li, button, .tip')) {
        const said = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
        if (!said || !element.checkVisibility()) continue;
        found.push({
          what: `${element.className} ${element.textContent}`,
          ratio: ratio(getComputedStyle(element).color, behind(element)),
        });
      }
      for (const svg of root.querySelectorAll('svg')) {
        const [solid, line] = [...svg.querySelectorAll('path')].map((path) => getComputedStyle(path));
        if (!solid || !line || !svg.checkVisibility()) continue;
        // A sign needs 3 : 1; told as 1.5 times as much, so that one limit does for all.
        found.push({ what: 'sign on its ground', ratio: ratio(solid.fill, behind(svg.parentElement)) * 1.5 });
        found.push({ what: 'line in the sign', ratio: ratio(line.stroke, solid.fill) * 1.5 });
      }
      return found;
    })
  ).flat();

const markCount = async ({ page }: Tab) =>
  (await lookIntoClosedRoots(page, (root) => root.querySelectorAll('.mark').length)).reduce((a, b) => a + b, 0);
const opened = async (host: string, count: number): Promise<Tab> => {
  tab = await rig.open(`https://${host}/`);
  await until('the marks', async () => (await markCount(tab)) === count);
  return tab;
};
const tooFaint = (pairs: readonly Pair[]) => pairs.filter(({ ratio }) => !(ratio >= 4.5));
/** Puts the pointer on the first mark, so that its reasons stand beside it. */
const pointAtFirst = async ({ page }: Tab) => {
  const [box] = (
    await lookIntoClosedRoots(page, (root) => {
      const { left, top, width, height } = root.querySelector('.mark')?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    })
  ).slice(-1);
  await page.mouse.move(0, 0);
  await page.mouse.move(box?.x ?? 0, box?.y ?? 0);
  await until('the reasons', async () =>
    (await lookIntoClosedRoots(page, (root) => root.querySelector('.tip:not([hidden])') !== null)).includes(true),
  );
};

describe('marks', () => {
  test.each(['light.example', 'dark.example'])('on %s can be read: contrast of every word and sign', async (host) => {
    const { page } = await opened(host, 3);
    await pointAtFirst(tab);
    const pairs = await contrasts(tab);
    expect(pairs.length).toBeGreaterThan(12);
    expect(tooFaint(pairs)).toEqual([]);
    await page.close();
  });

  test('keep their words, edges and signs in colours of the user’s own', async () => {
    const { page } = await opened('light.example', 3);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await pointAtFirst(tab);
      expect(tooFaint(await contrasts(tab))).toEqual([]);
      const edges = await lookIntoClosedRoots(page, (root) =>
        [...root.querySelectorAll('.mark, .tip')].map((one) => {
          const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(one);
          return borderTopStyle === 'solid' && borderTopColor !== backgroundColor;
        }),
      );
      expect(edges.flat()).toEqual([true, true, true, true]);
    }
    await page.close();
  });

  test('do not move for people who want no motion, and do for others', async () => {
    const { page } = await opened('light.example', 3);
    const animations = () =>
      lookIntoClosedRoots(page, (root) =>
        [...root.querySelectorAll('.mark')].map((mark) => getComputedStyle(mark).animationName),
      ).then((all) => [...new Set(all.flat())]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await animations()).toEqual(['none']);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await animations()).toEqual(['come']);
    await page.close();
  });

  test('at 200 % stay in the window, and so do their reasons', async () => {
    const { page } = await opened('light.example', 3);
    // What a zoom of 200 % is to a page: half of the pixels across.
    await page.setViewportSize({ width: 320, height: 400 });
    await page.addStyleTag({ content: 'p { text-align: right }' });
    await page.evaluate(() => window.dispatchEvent(new Event('resize')));
    await until('the marks to follow', async () =>
      (
        await lookIntoClosedRoots(page, (root) =>
          [...root.querySelectorAll('.mark')].every((one) => one.getBoundingClientRect().right <= innerWidth),
        )
      ).every(Boolean),
    );
    await pointAtFirst(tab);
    const outside = await lookIntoClosedRoots(page, (root) =>
      [...root.querySelectorAll('.mark, .tip')]
        .filter((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
        })
        .map((one) => one.className),
    );
    expect(outside.flat()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });

  test('are reached by the Tab key, tell their reasons there, and let it go on', async () => {
    const { page } = await opened('light.example', 3);
    await page.focus('#last');
    const focused = () =>
      lookIntoClosedRoots(page, (root) => {
        const one = root.activeElement;
        const tip = one && root.getElementById(one.getAttribute('aria-describedby') ?? '');
        return one ? `${one.getAttribute('aria-label')} | ${tip?.textContent ?? ''}` : '';
      }).then((all) => all.join(''));
    const met: string[] = [];
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press('Tab');
      const one = await focused();
      if (one) met.push(one);
    }
    expect(met.length).toBeGreaterThanOrEqual(3);
    for (const one of met) expect(one).toMatch(/^(危险|当心|提示)：.{4,} \| .{8,}/);
    await page.close();
  });

  test('are said aloud by themselves only for danger', async () => {
    const said = ({ page }: Tab) =>
      lookIntoClosedRoots(page, (root) => root.querySelector('[role=alert], [aria-live]')?.textContent ?? '');
    const loud = await opened('light.example', 3);
    await until('the danger to be said', async () => (await said(loud)).join('').includes('危险'));
    await loud.page.close();
    const quiet = await opened('mild.example', 2);
    await quiet.page.waitForTimeout(400);
    expect((await said(quiet)).join('')).toBe('');
    await quiet.page.close();
  });
});

describe('the bar and the note', () => {
  test('can be read in light and dark, in colours of the user’s own, and without motion', async () => {
    const { page } = await rig.open('https://lure-one.top/');
    const both = { page, id: 0 };
    await until('the bar', async () => (await contrasts(both)).length > 3);
    await page.focus('#card');
    await until('the note', async () => (await contrasts(both)).length > 7);
    const fonts = await lookIntoClosedRoots(page, (root) =>
      [...root.querySelectorAll('.bar, .note')].map((one) => getComputedStyle(one).fontFamily.split(',')[0]),
    );
    expect(fonts.flat()).toEqual(['system-ui', 'system-ui']);
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const forcedColors of ['none', 'active'] as const) {
        await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
        expect(tooFaint(await contrasts(both))).toEqual([]);
        const moving = await lookIntoClosedRoots(page, (root) =>
          [...root.querySelectorAll('.bar, .note')].map((one) => getComputedStyle(one).animationName),
        );
        expect(new Set(moving.flat())).toEqual(new Set(['none']));
      }
    }
    await page.setViewportSize({ width: 320, height: 480 });
    await page.evaluate(() => window.dispatchEvent(new Event('resize')));
    const outside = await lookIntoClosedRoots(
      page,
      (root) =>
        [...root.querySelectorAll('.bar, .note, button')].filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          return left < 0 || right > innerWidth;
        }).length,
    );
    expect(outside.reduce((a, b) => a + b, 0)).toBe(0);
    await page.close();
  });
});
