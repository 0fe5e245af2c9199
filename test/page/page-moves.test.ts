// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://lure.test/pay" }
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Verdict } from '../../src/core/model.ts';
import { defaults } from '../../src/core/settings/settings.ts';
import { startPage } from '../../src/page/page.ts';
import { startPageWarning } from '../../src/page/warn/page-warning.ts';

const danger: Verdict = { level: 'danger', score: 90, kind: 'none', findings: [], links: [], packs: [] };
const cardForm = '<form><input placeholder="银行卡号"></form>';
const bar = { label: 'l', level: 'l', sentence: 's', why: 'w', close: 'c' };
const field = { to: 'to {site}', unknown: 'to {site}', card: 'card', code: '', password: '', identity: '', seed: '' };

let ending: AbortController;

beforeEach(() => {
  ending = new AbortController();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
  history.replaceState({}, '', '/pay');
  document.body.innerHTML = cardForm;
});

afterEach(() => ending.abort());

const surfaces = () => document.documentElement.children.length - 2;

function warning() {
  return startPageWarning({
    document,
    words: async () => ({ closed: false, words: { locale: 'zh_CN', tag: 'zh-CN', css: '', bar, field } }),
    closed: () => undefined,
    askedBy: (element) => (element.localName === 'input' ? ['card'] : []),
    signal: ending.signal,
  });
}

async function start(observe: () => Promise<Verdict | undefined>) {
  await startPage({
    document,
    ending,
    scan: async () => ({ ok: true, value: [] }),
    words: async () => ({ ok: false, error: '' }),
    settings: async () => defaults,
    watchSettings: () => undefined,
    asked: () => undefined,
    hints: async () => [],
    observe: async () => {
      const value = await observe();
      return value ? { ok: true, value } : { ok: false, error: 'no answer' };
    },
    observed: warning(),
  });
}

function moveTo(address: string, html: string): void {
  document.body.innerHTML = html;
  history.pushState({}, '', address);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

test('the bar goes when the page shows something harmless at another address', async () => {
  await start(async () => danger);
  await vi.waitFor(() => expect(surfaces()).toBe(1));
  moveTo('/about', '<p>今天天气不错</p>');
  await vi.waitFor(() => expect(surfaces()).toBe(0));
});

test('an answer that comes when the page has moved on says nothing about where it is now', async () => {
  let answer = (_: Verdict) => undefined as unknown;
  const started = start(() => new Promise((resolve) => (answer = resolve)));
  await new Promise((resolve) => setTimeout(resolve, 10));
  moveTo('/about', '<p>今天天气不错</p>');
  await new Promise((resolve) => setTimeout(resolve, 10));
  answer(danger);
  await started;
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(surfaces()).toBe(0);
});

test('a field that comes after the page was rated has its note all the same', async () => {
  document.body.innerHTML = '';
  warning()(danger);
  await vi.waitFor(() => expect(surfaces()).toBe(1));
  document.body.innerHTML = cardForm;
  document.querySelector('input')?.focus();
  expect(surfaces()).toBe(2);
});

test('a question that nobody answered is asked again, a few times', async () => {
  vi.useFakeTimers();
  const asked = vi.fn(async (): Promise<Verdict | undefined> => undefined);
  await start(asked);
  expect(asked).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveBeenCalledTimes(4);
  expect(surfaces()).toBe(0);
  vi.useRealTimers();
});

test('a page is warned of by the first answer there is, and then not asked about again', async () => {
  vi.useFakeTimers();
  const asked = vi.fn(async (): Promise<Verdict | undefined> => (asked.mock.calls.length > 1 ? danger : undefined));
  await start(asked);
  expect(surfaces()).toBe(0);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(surfaces()).toBe(1);
  expect(asked).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

test('a page that comes back from the browser’s cache is asked about anew, one that is merely shown is not', async () => {
  const asked = vi.fn(async () => danger);
  await start(asked);
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked).toHaveBeenCalledTimes(1);
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
});

test.each([
  ['#/next', 2],
  ['#!next', 2],
  ['#below', 1],
])('of a page that moves to %s is asked %i times: a place in it is no other page, a route is', async (hash, times) => {
  const asked = vi.fn(async () => danger);
  await start(asked);
  document.body.insertAdjacentHTML('beforeend', '<p>更多</p>');
  history.replaceState({}, '', `/pay${hash}`);
  window.dispatchEvent(new PopStateEvent('popstate'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked).toHaveBeenCalledTimes(times);
});

test('the bar tells the reasons that weigh, at most five of them', async () => {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const finding = (weight: number, reason: string) =>
    ({
      rule: reason,
      family: 'page',
      weight,
      evidence: '',
      reason: { zh_CN: reason, zh_TW: reason, en: reason },
    }) as const;
  const findings = [
    finding(0, '只是一提'),
    ...[1, 2, 3, 4, 5, 6].map((at) => finding(9, `理由${at}`)),
    finding(-5, '反过来'),
  ];
  document.body.innerHTML = '';
  warning()({ ...danger, findings });
  await vi.waitFor(() => expect(attach).toHaveBeenCalled());
  const surface = attach.mock.results[0]?.value as ShadowRoot | undefined;
  expect(surface?.textContent?.match(/理由\d|只是一提|反过来/g)).toEqual(['理由1', '理由2', '理由3', '理由4', '理由5']);
});
