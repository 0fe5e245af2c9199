// docs/packs.md followed from nothing, in Firefox: keys, a pack, a server, the channel added and renewed by the options
// page; then a list. What cannot be used is refused in plain words while the last good pack goes on rating; everything
// can be undone.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FirefoxPage } from '../../src/tools/browser/firefox-page.ts';
import { type FirefoxRig, openFirefox } from '../../src/tools/browser/firefox-rig.ts';
import { startWalk, type WalkThrough } from '../fixtures/walk-through.ts';

const address = 'http://127.0.0.1:8737/';
const phrase = '内部返利通道';
const words = JSON.parse(readFileSync('assets/locales/zh_CN/packs.json', 'utf8')) as Record<
  string,
  { message: string }
>;
const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'If-None-Match',
  'access-control-expose-headers': 'ETag, Date',
};
const publishFirst =
  'publish ~/my-channel-site --from ~/my-channel --key ~/my-channel.key.json --next ~/my-channel-next.key.json.pub';

let walk: WalkThrough;
let rig: FirefoxRig;
let page: FirefoxPage;
let list = '';
beforeAll(async () => {
  walk = startWalk();
  rig = await openFirefox();
  // This browser's whole web is the test's own server; it hands out the same folder as `npm run pack -- serve
  // ~/my-channel-site`.
  rig.web.serve('127.0.0.1', ({ pathname }, method) => {
    if (method === 'OPTIONS') return { status: 204, headers: cors };
    if (pathname === '/list.txt') return { body: list, headers: cors };
    const path = join(walk.site, basename(pathname));
    return existsSync(path) ? { body: readFileSync(path), headers: cors } : undefined;
  });
  page = await rig.openOwn('options.html');
  await page.waitFor('the channels', () => document.querySelector('[data-channel=base]') !== null);
});
afterAll(async () => {
  await rig?.close();
  walk?.close();
});

declare const browser: {
  runtime: { sendMessage(message: object): Promise<{ value: Verdict }> };
  permissions: { getAll(): Promise<{ origins: string[] }> };
};
interface Verdict {
  readonly findings: readonly { readonly rule: string }[];
  readonly links: readonly { readonly level: string; readonly findings: readonly { readonly rule: string }[] }[];
}
const check = (text: string) =>
  page.evaluate(
    async (given) => (await browser.runtime.sendMessage({ type: 'check', question: { text: given } })).value,
    text,
  );
const rated = async () => (await check(`今晚的${phrase}`)).findings.some(({ rule }) => rule === 'my-channel.lure');
const origins = () => page.evaluate(async () => (await browser.permissions.getAll()).origins.sort());
const said = (selector: string) => page.evaluate((one) => document.querySelector(one)?.textContent ?? '', selector);

/** A real click on the element, brought into view. */
async function press(selector: string): Promise<void> {
  await page.waitFor(
    selector,
    (one) => {
      document.querySelector(one)?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return document.querySelector(one) !== null;
    },
    selector,
  );
  await page.click(selector);
}

async function enter(form: string, text: string): Promise<void> {
  await page.waitFor(form, (one) => document.querySelector(one) !== null, form);
  await page.evaluate(
    async (one, value) => {
      const input = document.querySelector<HTMLInputElement>(`${one} input[type=url]`);
      if (!input) return;
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((drawn) => setTimeout(drawn, 50));
    },
    form,
    text,
  );
  await press(`${form} button[type=submit]`);
}

const channels = '#rules section:nth-of-type(1)';
const lists = '#rules section:nth-of-type(2)';
const mine = '[data-channel=my-channel]';
const renewMine = () => press(`${mine} .source-acts button:nth-of-type(1)`);
/**
 * Takes the latest change back, once the list of changes tells of this one: it comes a moment after what it is about.
 */
async function undo(change: string): Promise<void> {
  await expect.poll(() => said('#changes li')).toContain(change);
  await press('#changes li button');
}

const removeMine = () => press(`${mine} .source-acts button:nth-of-type(2)`);

let before: readonly string[];
let fingerprints: readonly string[];

test('two keys, a first pack, a folder that is served: every command works as it stands in the text', async () => {
  before = await origins();
  fingerprints = ['~/my-channel.key.json', '~/my-channel-next.key.json'].map((file) => {
    const printed = walk.follow(`keygen ${file}`);
    return /fingerprint +([0-9a-f]{32})/.exec(printed)?.[1] ?? '';
  });
  walk.writePack({});
  expect(walk.follow('check ~/my-channel')).toContain('1 rules');
  expect(walk.follow(publishFirst)).toContain('sequence 1');
  const served = await walk.serve('serve ~/my-channel-site');
  const index = await fetch(`${served}index.json`);
  expect(await index.text()).toBe(readFileSync(join(walk.site, 'index.json'), 'utf8'));
  expect(index.headers.get('access-control-expose-headers')).toBe('ETag, Date');
  expect((await fetch(`${served}../my-channel/pack.json`)).status).toBe(404);
});

test('the channel is added when its fingerprints were compared, and rates at once', async () => {
  expect(await rated()).toBe(false);
  await enter(channels, address);
  await page.waitFor('the fingerprints', () => document.querySelector('.confirm .fingerprint') !== null);
  for (const one of fingerprints) expect(await said('.confirm')).toContain(one);
  expect(await rated()).toBe(false);
  await press('.confirm .button-main');
  await page.waitFor('the channel', () => document.querySelector('[data-channel=my-channel]') !== null);
  await expect.poll(rated).toBe(true);
  expect(await said(mine)).toContain('我的规则');
  await expect.poll(() => said('#changes li')).toContain('添加了“我的规则”');
});

test('a renewal brings the new pack; one that was altered is refused in plain words, and the last good one rates on', async () => {
  walk.writePack({ sequence: 2 });
  walk.follow(publishFirst);
  await renewMine();
  await expect.poll(() => said(mine)).toContain('第 2 号');
  walk.writePack({ sequence: 3 });
  walk.follow(publishFirst);
  const altered = join(walk.site, 'my-channel-3.json.gz');
  const good = readFileSync(altered);
  writeFileSync(
    altered,
    JSON.stringify(JSON.parse(readFileSync(join(walk.home, 'my-channel', 'pack.json'), 'utf8'))).replace('45', '46'),
  );
  await renewMine();
  await expect.poll(() => said(`${mine} [data-refusal=signature]`)).toContain(words.refused_signature?.message);
  expect(await said(mine)).toContain('第 2 号');
  expect(await rated()).toBe(true);
  await rig.stopWorker();
  expect(await rated()).toBe(true);
  writeFileSync(altered, good);
  await renewMine();
  await expect.poll(() => said(mine)).toContain('第 3 号');
});

test('keys are changed: the second signs, the third waits, the first is forgotten', async () => {
  const third = /fingerprint +([0-9a-f]{32})/.exec(walk.follow('keygen ~/my-channel-third.key.json'))?.[1] ?? '';
  const keyIn = (name: string) => readFileSync(join(walk.home, `${name}.key.json.pub`), 'utf8').trim();
  const keys = [keyIn('my-channel-next'), keyIn('my-channel-third')];
  walk.writePack({ sequence: 4, keys });
  const printed = walk.follow('publish ~/my-channel-site --from ~/my-channel --key ~/my-channel-next.key.json');
  expect(printed).not.toContain('nobody can add');
  await renewMine();
  await expect.poll(() => said(mine)).toContain('第 4 号');
  expect(await said(mine)).toContain(third);
  expect(await said(mine)).not.toContain(fingerprints[0]);
  walk.writePack({ sequence: 5 });
  walk.follow(publishFirst);
  await renewMine();
  await expect.poll(() => said(`${mine} [data-refusal]`)).toContain(words.refused_unknown_key?.message);
  expect(await rated()).toBe(true);
  expect([...walk.left]).toEqual([]);
});

test('a removed channel rates no more, and comes back from the list of changes after the worker has slept', async () => {
  await removeMine();
  await page.waitFor('it to go', () => document.querySelector('[data-channel=my-channel]') === null);
  expect(await rated()).toBe(false);
  await expect.poll(origins).toEqual(before);
  await rig.stopWorker();
  await page.close();
  page = await rig.openOwn('options.html#changes');
  walk.writePack({ sequence: 6, keys: undefined });
  await undo('移除了“我的规则”');
  await page.waitFor('the channel', () => document.querySelector('[data-channel=my-channel]') !== null);
  // Under the keys that counted when it was removed: what the first key signed meanwhile is still nobody's.
  await expect.poll(() => said(`${mine} [data-refusal]`)).toContain(words.refused_unknown_key?.message);
  walk.follow('publish ~/my-channel-site --from ~/my-channel --key ~/my-channel-next.key.json');
  await renewMine();
  await expect.poll(rated).toBe(true);
});

test('a list is subscribed to, counts what it cannot read, names itself in a hit, and undo takes it back and forth', async () => {
  const site = 'https://www.listed-site.example/a';
  const listed = async () => {
    const [link] = (await check(`看 ${site}`)).links;
    return link?.findings.some(({ rule }) => rule === 'list.listed') === true && link.level === 'danger';
  };
  list = '<!doctype html><title>Sign in</title>';
  await enter(lists, `${address}list.txt`);
  await expect.poll(() => said(`${lists} [role=alert]`)).toContain(words.refused_web_page?.message);
  list = '0.0.0.0 listed-site.example\n# x\nbroken line here\n';
  await enter(lists, `${address}list.txt`);
  await page.waitFor('the list', () => document.querySelector('[data-list]') !== null);
  expect(await said('[data-list]')).toContain('1 行读不懂');
  expect(await listed()).toBe(true);
  await rig.stopWorker();
  expect(await listed()).toBe(true);
  await press('[data-list] .source-acts button:nth-of-type(2)');
  await page.waitFor('it to go', () => document.querySelector('[data-list]') === null);
  expect(await listed()).toBe(false);
  await undo('移除了');
  await page.waitFor('the list', () => document.querySelector('[data-list]') !== null);
  expect(await listed()).toBe(true);
  await press('[data-list] .source-acts button:nth-of-type(2)');
  await page.waitFor('it to go', () => document.querySelector('[data-list]') === null);
  await removeMine();
  await page.waitFor('it to go', () => document.querySelector('[data-channel=my-channel]') === null);
  await expect.poll(origins).toEqual(before);
  const elsewhere = rig.web.strays().filter(({ url }) => !url.startsWith(address));
  expect(elsewhere).toEqual([]);
});
