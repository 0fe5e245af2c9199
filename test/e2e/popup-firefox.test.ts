// The popup in Firefox: its states, the check field, trust and undo, the report, and what it says where reading was
// refused.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settingsOf } from '../../src/core/settings/settings.ts';
import { type FirefoxRig, openFirefox } from '../../src/tools/browser/firefox-rig.ts';
import { reportOf } from '../fixtures/popup/states.ts';
import { clear, danger, merchant, notice, opaque } from '../fixtures/popup/verdicts.ts';

type Page = Awaited<ReturnType<FirefoxRig['openOwn']>>;

let rig: FirefoxRig;
let popup: Page;
let tabId: number;
beforeAll(async () => {
  rig = await openFirefox();
  rig.web.serve('plain.example.cn', () => '<title>x</title><p>今天天气很好</p>');
  await rig.store('local', { settings: { language: 'zh_CN' } });
  tabId = (await rig.open('https://plain.example.cn/')).id;
  popup = await rig.openOwn(`popup.html?tabId=${tabId}`);
});
afterAll(() => rig?.close());

const trusted = async () => settingsOf((await rig.storage('local')).settings).trusted;
const says = (words: string) =>
  popup.waitFor(words, (said) => document.querySelector('main')?.textContent?.includes(said), words);
const press = (words: string) =>
  popup.waitFor(
    `the button ${words}`,
    (said) => {
      const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(said));
      found?.click();
      return found !== undefined;
    },
    words,
  );
const level = (wanted: string) =>
  popup.waitFor(wanted, (one) => document.querySelector(`main [data-level=${one}]`) !== null, wanted);

describe('what storage holds is shown', () => {
  test.each([
    ['danger', [danger, notice]],
    ['caution', [merchant, clear]],
    ['notice', [notice]],
    ['clear', [clear]],
    ['unrated', [opaque]],
  ] as const)('%s', async (name, sightings) => {
    // Until the event page has noted the tab's own page it may still clear what is stored for the tab: then it is
    // stored again.
    const shown = async () => {
      await rig.store('session', { [`report:${tabId}`]: reportOf(sightings) });
      return popup.evaluate((one) => document.querySelector(`main [data-level=${one}]`) !== null, name);
    };
    await expect.poll(shown, { timeout: 30_000, interval: 250 }).toBe(true);
    const entries = await popup.evaluate(() => document.querySelectorAll('.entry').length);
    expect(entries).toBe(sightings.length);
  });

  test('a page without such links was looked at', async () => {
    await rig.store('session', { [`report:${tabId}`]: reportOf([]) });
    await says('看过这个页面');
  });

  test('a page that cannot be looked at says so', async () => {
    await rig.store('session', { [`report:${tabId}`]: { ...reportOf([]), inspected: 'refused' } });
    await says('没能看成');
  });
});

test('a pasted message is rated; the silent twin is not', async () => {
  const check = async (text: string) => {
    await popup.evaluate((words) => {
      const field = document.querySelector('textarea');
      if (field) field.value = words;
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
    await press('查一查');
  };
  await check('还差 0.01 元，先交 50 元解冻费就能提现 http://mobile.pinduoduo.com.hd-tx.top/a');
  await level('danger');
  await check('明天下午三点开会');
  await popup.waitFor('no danger', () => document.querySelector('main [data-level=danger]') === null);
  await press('回到');
});

test('trust, undo, and the complaint to copy, without the one who shared', async () => {
  await rig.store('session', { [`report:${tabId}`]: reportOf([danger]) });
  await level('danger');
  await popup.click('.entry summary');
  await popup.waitFor('the explanation', () => document.querySelector('.explanation') !== null);
  await press('信任 hd-tx.top');
  await expect.poll(trusted).toEqual(['hd-tx.top']);
  await press('撤销');
  await expect.poll(trusted).toEqual([]);
  await press('写投诉材料');
  const text = await popup.waitFor(
    'the text',
    () => document.querySelector<HTMLTextAreaElement>('.report-text')?.value,
  );
  expect(text).toContain('hd-tx.top');
  expect(text).not.toContain('9KQ7');
  await press('返回');
  await level('danger');
});

test('where reading pages was refused, popup and welcome say so and offer to allow it', async () => {
  const refused = await popup.evaluate(() => browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }));
  expect(refused).toBe(true);
  const tab = await rig.open('https://plain.example.cn/');
  await popup.goto(`${rig.origin}/popup.html?tabId=${tab.id}`);
  await says('还没有允许读取网页');
  await popup.waitFor('the offer', () =>
    [...document.querySelectorAll('button')].some((one) => one.textContent === '允许读取网页'),
  );
  const welcome = await rig.openOwn('welcome.html');
  await welcome.waitFor('the offer', () => document.querySelector('.access button') !== null);
  // What is pasted is still rated.
  expect(await popup.evaluate(() => document.querySelector('textarea') !== null)).toBe(true);
  await welcome.close();
});

test('nothing was asked of the network', () => {
  expect(rig.web.strays()).toEqual([]);
});

declare const browser: { permissions: { remove(of: { origins: readonly string[] }): Promise<boolean> } };
