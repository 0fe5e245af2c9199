// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://wx.qq.com/" }
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Sighting, Verdict } from '../../../src/core/model.ts';
import { defaults, type Settings } from '../../../src/core/settings/settings.ts';
import { startChat } from '../../../src/page/chat/chat.ts';
import { bodies, chatPane, message } from '../../fixtures/wechat-2022-03.ts';

const clear: Verdict = { level: 'clear', score: 0, kind: 'none', findings: [], links: [], packs: [] };
const scan = vi.fn(
  async (sightings: readonly Sighting[]) => ({ ok: true, value: sightings.map(() => clear) }) as const,
);
const opened = vi.fn();
let ending: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  ending = new AbortController();
  scan.mockClear();
  opened.mockClear();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = () => undefined;
      unobserve = () => undefined;
      disconnect = () => undefined;
    },
  );
  document.body.innerHTML = chatPane([message(bodies.text('好'), { id: '1' })]);
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function start(settings: Partial<Settings> = {}) {
  let change: (settings: Settings) => void = () => undefined;
  let ask = () => undefined as unknown;
  const now: Settings = { ...defaults, ...settings };
  await startChat({
    document,
    ending,
    scan,
    opened,
    words: async () => ({ ok: false, error: '' }),
    settings: async () => now,
    watchSettings: (listener) => (change = listener),
    asked: (listener) => (ask = listener),
  });
  await settle();
  return { change: (next: Partial<Settings>) => change({ ...now, ...next }), ask: () => ask() };
}

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1_000);
}

/** Ids that are asked about because of `act`, or by itself. */
async function askedAbout(act: () => void = () => undefined): Promise<readonly string[]> {
  scan.mockClear();
  act();
  await settle();
  return scan.mock.calls.flatMap(([sightings]) => sightings.map(({ id }) => id));
}

function comeBack(persisted: boolean): void {
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
}

test('what is shown is asked about once, and the chat is named once', async () => {
  await start();
  expect(scan.mock.calls.flat(2).map(({ id }) => id)).toEqual(['1']);
  expect(opened).toHaveBeenCalledTimes(1);
  expect(await askedAbout()).toEqual([]);
});

test('a page that comes back from the browser’s cache is told of anew: its report went with it', async () => {
  await start();
  expect(await askedAbout(() => comeBack(true))).toEqual(['1']);
  expect(opened).toHaveBeenCalledTimes(2);
  expect(await askedAbout(() => comeBack(false))).toEqual([]);
});

test('under "only when I ask" nothing is read until somebody asks, and no longer once the setting comes back', async () => {
  const { ask, change } = await start({ watch: 'when-asked' });
  expect(scan).not.toHaveBeenCalled();
  expect(opened).not.toHaveBeenCalled();
  expect(await askedAbout(ask)).toEqual(['1']);
  change({ watch: 'everywhere' });
  change({ watch: 'when-asked' });
  document.querySelector('[mm-repeat]')!.insertAdjacentHTML('beforeend', message(bodies.text('又'), { id: '2' }));
  expect(await askedAbout()).toEqual([]);
});

test('another sensitivity asks again, another language does not', async () => {
  const { change } = await start();
  expect(await askedAbout(() => change({ language: 'en' }))).toEqual([]);
  expect(await askedAbout(() => change({ sensitivity: 'strict' }))).toEqual(['1']);
});
