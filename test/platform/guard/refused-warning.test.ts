// A warning that the browser refuses to show is no warning: the page that comes all the same is met anew.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Danger } from '../../../src/platform/guard/danger.ts';
import { watchNavigations } from '../../../src/platform/guard/guard.ts';

const bad = 'https://bad.test/x';

vi.mock('../../../src/platform/guard/danger.ts', () => ({
  dangerAt: async (url: string) => {
    const link = { url, target: url, hops: [], findings: [], level: 'danger', score: 90 };
    return { link, packs: [] } as unknown as Danger;
  },
}));

type Listener = (details: { tabId: number; frameId: number; url: string }) => void;
const told: Record<string, Listener> = {};
const shown = vi.fn(async (_tab: number, _change: { url: string }) => ({}));

beforeEach(() => {
  fakeBrowser.reset();
  shown.mockReset();
  const events = ['onBeforeNavigate', 'onCommitted', 'onErrorOccurred'].map((name) => [
    name,
    { addListener: (listener: Listener) => Object.assign(told, { [name]: listener }) },
  ]);
  Object.assign(fakeBrowser, { webNavigation: Object.fromEntries(events) });
  vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation(shown as never);
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://ours${path}`);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  watchNavigations();
});

const navigate = (event: string, tabId: number) => told[event]?.({ tabId, frameId: 0, url: bad });
const asked = (times: number) => vi.waitFor(() => expect(shown).toHaveBeenCalledTimes(times));

test('a page that comes although our page was refused is met anew', async () => {
  shown.mockRejectedValueOnce(new Error('No tab with id: 7.'));
  navigate('onBeforeNavigate', 7);
  await asked(1);
  navigate('onCommitted', 7);
  await asked(2);
  expect(shown.mock.calls[1]?.[1].url).toContain('chrome-extension://ours/warning.html#');
});

test('one that was merely faster than our page, which is under way, is not', async () => {
  navigate('onBeforeNavigate', 7);
  await asked(1);
  navigate('onCommitted', 7);
  navigate('onBeforeNavigate', 8);
  await asked(2);
  expect(shown.mock.calls.map(([tab]) => tab)).toEqual([7, 8]);
});
