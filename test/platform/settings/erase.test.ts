import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readHints } from '../../../src/platform/content/hints.ts';
import { send } from '../../../src/platform/messages.ts';
import { eraseAll } from '../../../src/platform/settings/erase.ts';
import { watchRules } from '../../../src/platform/settings/settings.ts';

vi.mock('../../../src/platform/messages.ts', () => ({ send: vi.fn() }));

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('localStorage', { clear: vi.fn() });
  await fakeBrowser.storage.local.set({ settings: { marks: false }, managed: { guard: true }, hints: ['pinduoduo'] });
  await fakeBrowser.storage.session.set({ salt: 'x' });
});

test('what the user set and met is gone; the policy and the labels that pages are looked at by stay', async () => {
  vi.mocked(send).mockResolvedValue({ ok: true, value: { ok: true, value: null } });
  await eraseAll();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({ managed: { guard: true }, hints: ['pinduoduo'] });
  expect(await readHints()).toEqual(['pinduoduo']);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

test('open pages are told to look anew when their reports are gone', async () => {
  vi.mocked(send).mockResolvedValue({ ok: true, value: { ok: true, value: null } });
  await fakeBrowser.storage.session.set({ 'report:7': {} });
  const reports: unknown[] = [];
  watchRules(async () => void reports.push(await fakeBrowser.storage.session.get(null)));
  await eraseAll();
  await vi.waitFor(() => expect(reports.length).toBeGreaterThan(0));
  expect(reports.every((left) => Object.keys(left as object).length === 0)).toBe(true);
});

test('a worker that does not answer is told: lists would still be there', async () => {
  vi.mocked(send).mockResolvedValue({ ok: false, error: 'no answer' });
  await expect(eraseAll()).rejects.toThrow('no answer');
});
