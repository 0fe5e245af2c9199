// What the worker keeps of what pages told it: capped, and never a reason to give no answer or no warning.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LinkVerdict, Place, Verdict } from '../../src/core/model.ts';
import { knownDanger, rememberDangers } from '../../src/platform/guard/dangers.ts';
import { metWith, noteMet } from '../../src/platform/guard/met.ts';
import { openOnce, usePass } from '../../src/platform/guard/passes.ts';
import { readWarning, storeWarning } from '../../src/platform/guard/warnings.ts';
import type { Asker } from '../../src/platform/messages.ts';
import { rate } from '../../src/platform/rating/rate.ts';
import { ratingHandlers } from '../../src/platform/rating/rating.ts';
import { barHandlers } from '../../src/platform/tab/bar.ts';
import { readReport } from '../../src/platform/tab/reports.ts';

vi.mock('../../src/platform/rating/rate.ts', () => ({ rate: vi.fn() }));
vi.mock('../../src/platform/tab/badge.ts', () => ({ showBadge: async () => undefined }));

const linkTo = (url: string, given: object = {}) =>
  ({ url, target: url, hops: [], findings: [], level: 'danger', score: 90, ...given }) as unknown as LinkVerdict;
const verdictOn = (...links: LinkVerdict[]): Verdict => ({
  level: 'danger',
  score: 90,
  kind: 'none',
  findings: [],
  links,
  packs: [],
});
const bad = linkTo('https://bad.test/x');
const warningAbout = (link: LinkVerdict) =>
  ({ version: 1, from: 'page', address: link.url, link, packs: [], committed: false, ownTab: false, at: 1 }) as const;
const asker: Asker = { tabId: 7, frameId: 0, url: 'https://a.test/', tabUrl: 'https://a.test/', own: false };
const inChat: Asker = { ...asker, url: 'https://wx.qq.com/', tabUrl: 'https://wx.qq.com/' };
const scan = (place: Place, verdict = verdictOn(bad), from = inChat) => {
  vi.mocked(rate).mockResolvedValue([verdict]);
  return ratingHandlers.scan?.answer({ sightings: [{ id: '1', place, form: 'text', text: '', links: [] }] }, from);
};
const stored = async () => JSON.stringify(await fakeBrowser.storage.session.get(null));

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('when session storage refuses', () => {
  beforeEach(() => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota'));
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });

  test('a scan is answered all the same', async () => {
    expect(await scan('wechat-private')).toMatchObject([{ level: 'danger' }]);
  });

  test('a warning still has a key, and its page rates the address anew', async () => {
    const key = await storeWarning(warningAbout(bad));
    expect(key).toMatch(/^[\w-]{30,}$/);
    expect(await readWarning(key)).toBeUndefined();
  });

  test('"open once" opens once all the same', async () => {
    vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue(undefined as never);
    await openOnce(7, bad.url);
    expect(await usePass(7, 'https://other.test/', 'begin')).toBe(false);
    await openOnce(7, bad.url);
    expect(await usePass(8, bad.url, 'begin')).toBe(false);
    expect(await usePass(7, bad.url, 'begin')).toBe(true);
    expect(await usePass(7, bad.url, 'commit')).toBe(true);
    expect(await usePass(7, bad.url, 'begin')).toBe(false);
  });

  test('a navigation that cannot be noted is no error', async () => {
    await expect(noteMet(7, bad.url, 'key')).resolves.toBeUndefined();
  });
});

describe('what is kept', () => {
  test('of a chat is the danger, which is known wherever it is opened', async () => {
    await scan('wechat-private');
    expect(await knownDanger({ ...bad, level: 'clear' })).toMatchObject({ level: 'danger', url: bad.url });
  });

  test('of a page that only claims to be a chat is nothing', async () => {
    await scan('wechat-group', verdictOn(bad), asker);
    await scan('wechat-group', verdictOn(bad), { ...asker, url: 'https://wx.qq.com.a.test/' });
    expect(await knownDanger(bad)).toBeUndefined();
    expect(await stored()).not.toContain('"group:');
  });

  test('of a web page is nothing that would block an address elsewhere', async () => {
    expect(await scan('web')).toMatchObject([{ level: 'danger' }]);
    expect(await knownDanger({ ...bad, level: 'clear' })).toBeUndefined();
  });

  test('of a warning are short addresses; what it opens stays whole', async () => {
    const long = linkTo(`https://bad.test/${'x'.repeat(7000)}`, { hops: Array(50).fill('y'.repeat(7000)) });
    const warning = await readWarning(await storeWarning(warningAbout(long)));
    expect(warning?.address).toBe(long.url);
    expect(JSON.stringify(warning?.link).length).toBeLessThan(25_000);
  });

  test('of a warning about a chat’s wrapper is no session', async () => {
    const wrapper = 'https://wx.qq.com/cgi-bin/mmwebwx-bin/webwxcheckurl?requrl=https%3A%2F%2Fbad.test%2Fx&skey=secret';
    const key = await storeWarning({ ...warningAbout(bad), link: { ...bad, url: wrapper, hops: [wrapper] } });
    expect(await stored()).not.toContain('secret');
    expect(await readWarning(key)).toMatchObject({ address: bad.url, link: { target: bad.url } });
  });

  test('of warnings are the latest forty', async () => {
    const keys: string[] = [];
    for (let at = 0; at < 41; at += 1) keys.push(await storeWarning(warningAbout(bad)));
    expect(await readWarning(keys[0]!)).toBeUndefined();
    expect(await readWarning(keys[1]!)).toBeDefined();
    expect(await readWarning(keys[40]!)).toBeDefined();
  });

  test('of sites whose bar was closed are the latest five hundred, each once', async () => {
    const words = async () => ({}) as never;
    const { bar, closeBar } = barHandlers(words);
    const on = (at: number): Asker => ({ ...asker, url: `https://site-${at}.test/` });
    for (let at = 0; at <= 500; at += 1) await closeBar!.answer({}, on(at));
    await closeBar!.answer({}, on(500));
    const closed = async (at: number) => (await bar!.answer({ level: 'danger' }, on(at))).closed;
    expect([await closed(0), await closed(1), await closed(500)]).toEqual([false, true, true]);
  });

  test('of small dangers are the latest three hundred', async () => {
    const many = Array.from({ length: 301 }, (_, at) => linkTo(`https://bad.test/${at}`));
    await rememberDangers([verdictOn(...many.slice(0, 200))]);
    await rememberDangers([verdictOn(...many.slice(200))]);
    expect(await knownDanger(linkTo('https://bad.test/0'))).toBeUndefined();
    expect(await knownDanger(linkTo('https://bad.test/1'))).toBeDefined();
    expect(await knownDanger(linkTo('https://bad.test/300'))).toBeDefined();
  });

  test('of dangers are the latest that fit', async () => {
    const links = Array.from({ length: 290 }, (_, at) => linkTo(`https://bad.test/${at}/${'x'.repeat(7000)}`));
    await rememberDangers([verdictOn(...links)]);
    expect((await stored()).length).toBeLessThan(530_000);
    expect(await knownDanger(links[0]!)).toBeUndefined();
    expect(await knownDanger(links[289]!)).toMatchObject({ url: links[289]?.url, target: links[289]?.url });
  });

  test('of a tab is no more than a tenth of the room there is', async () => {
    const links = Array.from({ length: 200 }, (_, at) => linkTo(`https://bad.test/${at}/${'x'.repeat(8000)}`));
    vi.mocked(rate).mockResolvedValue(Array(20).fill(verdictOn(...links)));
    const sightings = Array.from({ length: 20 }, (_, at) => ({ id: `${at}`, place: 'web', text: '' }) as never);
    await ratingHandlers.scan?.answer({ sightings }, asker);
    await vi.waitFor(async () => expect((await readReport(7))?.counts.danger).toBe(20));
    expect((await stored()).length).toBeLessThan(1_100_000);
  });

  test('of a navigation that is under way is a hash, by which it is known again', async () => {
    const wrapper = 'https://wx.qq.com/cgi-bin/mmwebwx-bin/webwxcheckurl?requrl=x&skey=secret';
    await noteMet(7, wrapper, 'key');
    expect(await stored()).not.toContain('secret');
    expect(await metWith(7, wrapper)).toBe('key');
    expect(await metWith(7, bad.url)).toBeUndefined();
    vi.setSystemTime(Date.now() + 10_001);
    expect(await metWith(7, wrapper)).toBeUndefined();
    vi.useRealTimers();
  });
});
