// Policies of an organization, given in the browser's own way (docs/policies.md) to the production build: settings, a
// channel, a list.
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtForChromium, unpackedIdOf } from '../../src/tools/browser/chromium.ts';
import { type FirefoxRig, openFirefox } from '../../src/tools/browser/firefox-rig.ts';
import type { Answer, Loopback } from '../../src/tools/browser/loopback.ts';
import { type ChromiumRig, openChromium } from '../../src/tools/browser/rig.ts';
import { indexOf } from '../fixtures/channel-server.ts';
import { canManage, enterOffice, type OfficeMachine } from '../fixtures/office-machine.ts';
import { makeKey, type TestKey } from '../fixtures/sign.ts';

const cors = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'ETag, Date' };
const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The example of docs/policies.md, under this key. */
const policyOf = ({ publicKey }: TestKey, locked: readonly string[]) => ({
  sensitivity: 'strict',
  trusted: ['example-bank.com'],
  reported: ['reported-by-office.example'],
  channels: [{ id: 'office', address: 'https://rules.example.com/office/', keys: [publicKey] }],
  lists: [{ address: 'https://rules.example.com/list.txt', name: 'IT' }],
  locked,
});

/** The administrator's server: one rule, one listed site. */
async function serveOffice(web: Loopback, key: TestKey): Promise<void> {
  const text = JSON.stringify({
    format: 1,
    id: 'office',
    sequence: 1,
    issued: dayFromNow(-1),
    expires: dayFromNow(30),
    name: { zh_CN: '单位规则', zh_TW: '單位規則', en: 'Office rules' },
    phrases: [{ group: 'office-lure', phrases: ['内部返利通道'] }],
    rules: [
      {
        id: 'office.lure',
        family: 'words',
        weight: 50,
        words: { all: [['office-lure']] },
        reason: { zh_CN: '试题', zh_TW: '試題', en: 'A test' },
      },
    ],
  });
  const files = new Map<string, Answer>([
    ['/office/index.json', { body: indexOf({ id: 'office', sequence: 1 }, text, [key.publicKey]) }],
    ['/office/office-1.json.gz', { body: gzipSync(text) }],
    ['/office/office-1.json.sig', { body: await key.signatureFile(text) }],
    ['/list.txt', { body: '0.0.0.0 listed-by-office.example\n' }],
  ]);
  web.serve('rules.example.com', ({ pathname }) => {
    const file = files.get(pathname);
    return file && { ...file, headers: cors };
  });
}

/** What options shows of it: the banner, the fixed choice, what is marked as set by the organization. */
function readShown() {
  const inPage = <T extends HTMLElement>(selector: string) => [...document.querySelectorAll<T>(selector)];
  return {
    banner: document.querySelector('.managed-banner') !== null,
    strict: inPage<HTMLInputElement>('input[value=strict]').some(({ checked }) => checked),
    choosable: inPage<HTMLInputElement>('input[value=relaxed]').some((one) => !one.matches(':disabled')),
    managed: inPage('[data-channel] .managed, [data-list] .managed').map(
      (one) => one.closest('li')?.dataset.channel ?? one.closest('li')?.querySelector('strong')?.textContent,
    ),
    canRemove: inPage('[data-channel=office] button, [data-list] button').map((one) => one.textContent),
    canAdd: inPage('#rules input[type=url]').length,
    sites: inPage('#sites li').map((one) => one.textContent ?? ''),
  };
}

const inForce = { banner: true, strict: true, choosable: false, managed: ['office', 'IT'], canAdd: 1 };

declare const chrome: { runtime: { sendMessage(message: object): Promise<{ value: Rated }> } };
interface Rated {
  readonly findings: readonly { readonly rule: string }[];
  readonly links: readonly { readonly level: string }[];
}
const rate = async (text: string) => {
  const { value } = await chrome.runtime.sendMessage({ type: 'check', question: { text } });
  return [value.findings.map(({ rule }) => rule).includes('office.lure'), ...value.links.map(({ level }) => level)];
};
const asked = '内部返利通道 https://listed-by-office.example/a https://reported-by-office.example/';
const rated = [true, 'danger', 'danger'];

describe.runIf(canManage)('in Chromium, by a file in /etc/chromium/policies/managed', () => {
  const path = 'chromium/policies/managed/zhuli.json';
  const id = unpackedIdOf(builtForChromium);
  const given = (policy: object) => ({ '3rdparty': { extensions: { [id]: policy } } });
  let office: OfficeMachine;
  let rig: ChromiumRig;
  let key: TestKey;
  beforeAll(async () => {
    key = await makeKey();
    office = enterOffice('chromium');
    office.write(path, given(policyOf(key, ['sensitivity', 'channels'])));
    rig = await openChromium();
    await serveOffice(rig.web, key);
  });
  afterAll(async () => {
    await rig?.close();
    office?.close();
  });

  test('settings, channel and list are in force, shown as the organization’s, and change with the policy', async () => {
    const page = await rig.openOwn('options.html');
    const shown = () => page.evaluate(readShown);
    await page.waitForSelector('.managed-banner');
    await page.waitForSelector('[data-channel=office]');
    await page.click('#rules .panel .row button');
    await expect.poll(shown, { timeout: 20_000 }).toMatchObject(inForce);
    expect((await shown()).sites.join()).toContain('example-bank.com');
    expect((await shown()).canRemove.join()).not.toMatch(/移除/);
    await expect.poll(() => page.evaluate(rate, asked), { timeout: 20_000 }).toEqual(rated);
    await rig.stopWorker();
    expect(await page.evaluate(rate, asked)).toEqual(rated);

    office.write(path, given({ sensitivity: 'relaxed' }));
    const without = { banner: false, strict: false, choosable: true, managed: [], canAdd: 2 };
    await expect.poll(shown, { timeout: 60_000 }).toMatchObject(without);
    expect(await page.isChecked('input[value=relaxed]')).toBe(true);
    expect(await page.evaluate(rate, asked)).not.toEqual(rated);
    expect(rig.web.strays().filter(({ url }) => !url.startsWith('https://rules.example.com/'))).toEqual([]);
  });
});

describe.runIf(canManage)('in Firefox, by policies.json in /etc/firefox/policies', () => {
  let office: OfficeMachine;
  let rig: FirefoxRig;
  beforeAll(async () => {
    const key = await makeKey();
    office = enterOffice('firefox');
    const policy = policyOf(key, ['sensitivity', 'channels']);
    office.write('firefox/policies/policies.json', {
      policies: { '3rdparty': { Extensions: { 'zhuli-sentinel@extension.local': policy } } },
    });
    rig = await openFirefox();
    await serveOffice(rig.web, key);
  });
  afterAll(async () => {
    await rig?.close();
    office?.close();
  });

  test('settings, channel and list are in force and shown as the organization’s', async () => {
    const page = await rig.openOwn('options.html');
    await page.waitFor('the banner', () => document.querySelector('.managed-banner') !== null);
    // What was asked for at the start may have come before there was a server.
    await page.waitFor('the channels', () => document.querySelector('[data-channel=office]') !== null);
    await page.evaluate(() => document.querySelector<HTMLElement>('#rules .panel .row button')?.click());
    await expect.poll(() => page.evaluate(readShown), { timeout: 20_000 }).toMatchObject(inForce);
    await expect.poll(() => page.evaluate(rate, asked), { timeout: 20_000 }).toEqual(rated);
    await rig.stopWorker();
    expect(await page.evaluate(rate, asked)).toEqual(rated);
    expect(rig.web.strays().filter(({ url }) => !url.startsWith('https://rules.example.com/'))).toEqual([]);
  });
});
