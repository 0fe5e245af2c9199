// Channels in a real browser: every bad answer is told in plain words while the last good pack goes on rating.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { locales, type Verdict } from '../../src/core/model.ts';
import type { RulesStatus } from '../../src/platform/messages.ts';
import type { Answer } from '../../src/tools/browser/loopback.ts';
import { type ChromiumRig, openChromium } from '../../src/tools/browser/rig.ts';
import { wechatSite } from '../../src/tools/demo/site.ts';
import { readParts } from '../../src/tools/pack/build.ts';
import { indexOf } from '../fixtures/channel-server.ts';
import { makeKey, type TestKey } from '../fixtures/sign.ts';
import { buildWithChannel } from './channel-build.ts';

const phrase = '内部返利通道';
const base = readParts('assets/packs/base') as { rules: object[]; phrases: object[] };
const words = locales.map((locale) => {
  const area = JSON.parse(readFileSync(`assets/locales/${locale}/packs.json`, 'utf8')) as Record<string, Message>;
  return [locale, area] as const;
});
interface Message {
  readonly message: string;
}
const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const reason = { zh_CN: '试题：“{evidence}”', zh_TW: '試題：「{evidence}」', en: 'A test: “{evidence}”' };
const rule = { id: 'test.lure', family: 'words', weight: 50, words: { all: [['test-lure']] }, reason };
/** The base pack and one more rule, so that it can be told which pack rates. */
const packOf = (sequence: number, change: object = {}) => ({
  ...base,
  phrases: [...base.phrases, { group: 'test-lure', phrases: [phrase] }],
  rules: [...base.rules, rule],
  id: 'base',
  sequence,
  issued: dayFromNow(-1),
  expires: dayFromNow(30),
  ...change,
});

let rig: ChromiumRig;
let own: Page;
let [current, next, foreign]: TestKey[] = [];
const files = new Map<string, Answer>();
const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'If-None-Match',
  'access-control-expose-headers': 'ETag, Date',
};

beforeAll(async () => {
  [current, next, foreign] = [await makeKey(), await makeKey(), await makeKey()];
  const extension = buildWithChannel('https://rules.test/base/', [current.publicKey, next.publicKey]);
  rig = await openChromium({ extension });
  rig.web.serve('rules.test', ({ pathname }, method) => {
    if (method === 'OPTIONS') return { status: 204, headers: cors };
    const file = files.get(pathname.slice(1));
    return file && { ...file, headers: { ...cors, ...file.headers } };
  });
  const text = `今晚的${phrase}我先发这里，大家看看`;
  const message = { msgId: '9001', form: 'text', sender: '小陈', content: text } as const;
  rig.web.serve('wx.qq.com', await wechatSite([{ userName: '@@p', name: '群', members: 3, messages: [message] }]));
  own = await rig.openOwn('options.html');
}, 240_000);
afterAll(() => rig?.close());

declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: unknown }> } };
const ask = (type: string, question: object) =>
  own.evaluate(([type, question]) => chrome.runtime.sendMessage({ type, question }), [type, question] as const);
const renew = async () => ((await ask('renewNow', {})).value as RulesStatus).channels[0]!;
const check = async (text: string) => (await ask('check', { text })).value as Verdict;
const rated = async () => (await check(`今晚的${phrase}`)).findings.some(({ rule }) => rule === 'test.lure');

async function publish(pack: { id: string; sequence: number }, key = current!, folder = 'base'): Promise<void> {
  const text = JSON.stringify(pack);
  const name = `${folder}/${pack.id}-${pack.sequence}.json`;
  files.set(`${name}.gz`, { body: gzipSync(text) });
  files.set(`${name}.sig`, { body: await key.signatureFile(text) });
  files.set(`${folder}/index.json`, { body: indexOf(pack, text, [key.publicKey]) });
}

test('a good renewal changes the verdict in a tab that is open', async () => {
  const chat = await rig.open('https://wx.qq.com/');
  await rig.report(chat.id, ({ counts }) => counts.clear + counts.unrated === 1);
  expect(await rated()).toBe(false);
  await publish(packOf(100));
  expect(await renew()).toMatchObject({ source: 'renewed', pack: { sequence: 100 } });
  const from = performance.now();
  await rig.report(chat.id, ({ counts }) => counts.caution === 1);
  console.log(`verdict in the open tab changed ${Math.round(performance.now() - from)} ms after the renewal`);
  await chat.page.close();
});

test('the renewed pack rates after the worker has slept', async () => {
  await rig.stopWorker();
  expect(await rated()).toBe(true);
});

const name = 'base/base-101.json';
const text = () => JSON.stringify(packOf(101));
const cases: [string, string, () => unknown][] = [
  ['a key that is not pinned', 'unknown-key', () => publish(packOf(101), foreign)],
  ['an altered byte', 'signature', () => files.set(`${name}.gz`, { body: gzipSync(text().replace('试题', '考题')) })],
  [
    'the same content written anew',
    'signature',
    () => {
      files.set(`${name}.gz`, { body: gzipSync(JSON.stringify(packOf(101), null, 1)) });
    },
  ],
  [
    'a signature in DER',
    'signature-form',
    () => {
      files.set(`${name}.sig`, { body: `${current!.fingerprint} MEUCIQDx${'A'.repeat(84)}AiA=\n` });
    },
  ],
  ['a lower sequence', 'sequence', () => publish(packOf(99))],
  [
    'an equal sequence under a higher name',
    'sequence',
    async () => {
      const old = JSON.stringify(packOf(100)).padEnd(text().length);
      files.set(`${name}.gz`, { body: gzipSync(old) });
      files.set(`${name}.sig`, { body: await current!.signatureFile(old) });
    },
  ],
  ['the pack of another channel', 'id', () => publish({ ...packOf(101), id: 'other' })],
  ['an unknown format', 'format', () => publish(packOf(101, { format: 2 }))],
  ['a pack too large', 'size', () => publish(packOf(101, { filler: 'x'.repeat(2_200_000) }))],
  ['a gzip bomb', 'size', () => files.set(`${name}.gz`, { body: gzipSync(Buffer.alloc(50_000_000)) })],
  ['half of a pack', 'truncated', () => files.set(`${name}.gz`, { body: gzipSync(text()).subarray(0, 4000) })],
  ['a pack expired on arrival', 'expired', () => publish(packOf(101, { expires: dayFromNow(-3) }))],
  ['a pack from the future', 'clock', () => publish(packOf(101, { issued: dayFromNow(5) }))],
  [
    'a pack in date, while the clock of this device is half a year ahead',
    'clock',
    async () => {
      await publish(packOf(101, { issued: dayFromNow(-200), expires: dayFromNow(-100) }));
      const date = new Date(Date.now() - 180 * 86_400_000).toUTCString();
      files.set('base/index.json', { ...files.get('base/index.json'), headers: { date } });
    },
  ],
  [
    'a redirect to another host',
    'redirect',
    () => {
      files.set('base/index.json', { status: 302, headers: { location: 'https://elsewhere.test/index.json' } });
    },
  ],
  ['a web page', 'web-page', () => files.set('base/index.json', { body: '<!doctype html><title>Sign in</title>' })],
  ['nothing there', 'status', () => files.delete('base/index.json')],
  ['a slow server', 'slow', () => files.set('base/index.json', { silent: true })],
];

test.each(cases)('%s is refused as "%s", told in plain words, and the old pack rates on', async (_, code, bend) => {
  await publish(packOf(101));
  await bend();
  expect(await renew()).toMatchObject({ pack: { sequence: 100 }, refusal: { code } });
  expect(await rated()).toBe(true);
  expect(rig.web.requests.filter(({ url }) => url.includes('elsewhere.test'))).toEqual([]);
  await own.reload();
  await expectTold('base', code);
});

/** Options says so beside the channel or list, in every language. */
async function expectTold(id: string, code: string): Promise<void> {
  for (const [locale, area] of words) {
    await rig.store('local', { settings: { language: locale } });
    const told = () => own.locator(`[data-channel=${id}], [data-list]`).locator(`[data-refusal=${code}]`).textContent();
    await expect.poll(told, { timeout: 15_000 }).toContain(area[`refused_${code.replaceAll('-', '_')}`]!.message);
  }
}

test('a pack signed with the next key is taken, and one without the rule takes it back in the open tab', async () => {
  const chat = await rig.open('https://wx.qq.com/');
  await rig.report(chat.id, ({ counts }) => counts.caution === 1);
  await publish(packOf(102, { rules: base.rules }), next);
  expect(await renew()).toMatchObject({ pack: { sequence: 102 } });
  await rig.report(chat.id, ({ counts }) => counts.caution === 0);
  await chat.page.close();
});

test('a channel is added after its fingerprints were confirmed, warns, and may not vouch', async () => {
  const channel = { format: 1, id: 'shop', sequence: 1, issued: dayFromNow(-1), expires: dayFromNow(9) };
  const shop = {
    ...channel,
    phrases: [{ group: 'shop-lure', phrases: ['暗号三月'] }],
    rules: [{ ...rule, id: 'shop.lure', words: { all: [['shop-lure']] } }],
  };
  await publish(shop, foreign, 'shop');
  const address = 'https://rules.test/shop/';
  expect(await ask('previewChannel', { address })).toMatchObject({
    value: { ok: true, value: { id: 'shop', fingerprints: [foreign!.fingerprint] } },
  });
  expect(await ask('addChannel', { address, fingerprints: ['0'.repeat(32)] })).toMatchObject({ value: { ok: false } });
  await ask('addChannel', { address, fingerprints: [foreign!.fingerprint] });
  expect((await check('回复暗号三月进群')).findings.map(({ rule }) => rule)).toContain('shop.lure');
  await publish({ ...shop, sequence: 2, wellKnown: ['evil.example'] } as never, foreign, 'shop');
  const status = (await ask('renewNow', { id: 'shop' })).value as RulesStatus;
  expect(status.channels[1]).toMatchObject({ id: 'shop', pack: { sequence: 1 }, refusal: { code: 'scope' } });
  expect((await check('回复暗号三月进群')).findings.map(({ rule }) => rule)).toContain('shop.lure');
  await expectTold('shop', 'scope');
});

test('a list is subscribed to, names itself in the verdict, survives the worker, and keeps its last good state', async () => {
  files.set('list.txt', { body: '0.0.0.0 listed-site.example\n# x\nbroken line here\n' });
  await ask('subscribeList', { address: 'https://rules.test/list.txt', name: '某名单' });
  const { lists } = (await ask('rulesStatus', {})).value as RulesStatus;
  expect(lists).toMatchObject([{ counts: { entries: 1, bad: 1 } }]);
  const listed = async () => {
    const [link] = (await check('看 https://www.listed-site.example/a')).links;
    return [link?.level, link?.findings.find(({ rule }) => rule === 'list.listed')?.reason.zh_CN.includes('某名单')];
  };
  expect(await listed()).toEqual(['danger', true]);
  expect((await check('看 https://unlisted-site.example/a')).links[0]?.level).not.toBe('danger');
  await rig.stopWorker();
  expect(await listed()).toEqual(['danger', true]);
  files.set('list.txt', { body: '<!doctype html>' });
  expect(((await ask('renewNow', {})).value as RulesStatus).lists).toMatchObject([{ refusal: { code: 'web-page' } }]);
  expect(await listed()).toEqual(['danger', true]);
});

test('our own requests bear nothing that tells one installation from another', () => {
  const own = rig.web.requests.filter(({ url }) => url.includes('rules.test'));
  expect(own.length).toBeGreaterThan(10);
  expect(own.filter(({ url }) => new URL(url).search !== '')).toEqual([]);
});
