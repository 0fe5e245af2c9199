import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Verdict } from '../../../src/core/model.ts';
import { reportKey } from '../../../src/core/report/report.ts';
import { accountWith } from '../../../src/core/report/reporting.ts';
import { defaults } from '../../../src/core/settings/settings.ts';
import { setMuted } from '../../../src/platform/group/muted.ts';
import {
  changeSettings,
  mutedChangedKey,
  readSettings,
  watchRules,
  watchSettings,
} from '../../../src/platform/settings/settings.ts';
import { changeReport, clearReport, readReport } from '../../../src/platform/tab/reports.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  test('are the defaults where storage is empty or damaged', async () => {
    expect(await readSettings()).toEqual(defaults);
    await fakeBrowser.storage.local.set({ settings: { sensitivity: 'loud', trusted: 'no list', marks: false } });
    expect(await readSettings()).toEqual({ ...defaults, marks: false });
  });

  test('lose no change when several are made at once', async () => {
    await Promise.all(
      ['a.test', 'b.test', 'c.test'].map((site) =>
        changeSettings((now) => ({ ...now, trusted: [...now.trusted, site] })),
      ),
    );
    expect((await readSettings()).trusted).toEqual(['a.test', 'b.test', 'c.test']);
  });

  test('tell their watchers until the signal ends it', async () => {
    const ending = new AbortController();
    const told = vi.fn();
    watchSettings(told, ending.signal);
    await changeSettings((now) => ({ ...now, sensitivity: 'strict' }));
    expect(told).toHaveBeenCalledWith({ ...defaults, sensitivity: 'strict' });
    ending.abort();
    await changeSettings((now) => ({ ...now, sensitivity: 'relaxed' }));
    expect(told).toHaveBeenCalledTimes(1);
  });
});

describe('a sender who was muted', () => {
  test('makes chats ask again, and no other page', async () => {
    const [chat, page] = [vi.fn(), vi.fn()];
    const { signal } = new AbortController();
    watchRules(chat, signal, mutedChangedKey);
    watchRules(page, signal);
    await setMuted('hash', true);
    expect(chat).toHaveBeenCalledOnce();
    expect(page).not.toHaveBeenCalled();
    await fakeBrowser.storage.local.set({ rulesChanged: 1 });
    expect(chat).toHaveBeenCalledTimes(2);
    expect(page).toHaveBeenCalledOnce();
  });
});

const danger: Verdict = { level: 'danger', score: 90, kind: 'none', findings: [], links: [], packs: [] };
const seen = (id: string) => ({ id, place: 'web', form: 'text', text: '', links: [] }) as const;
const shown = { page: 'https://a.test/', kind: 'page' } as const;
const add = (id: string, page = shown) =>
  changeReport(7, page, (before) => accountWith(before, [[seen(id), danger]], 1));

describe('reports', () => {
  test('lose no sighting when several answers are written at once', async () => {
    await Promise.all(['1', '2', '3'].map((id) => add(id)));
    expect((await readReport(7))?.counts.danger).toBe(3);
  });

  test('of many answers at once are written in one go', async () => {
    const set = vi.spyOn(fakeBrowser.storage.session, 'set');
    await Promise.all(Array.from({ length: 50 }, (_, id) => add(`${id}`)));
    expect((await readReport(7))?.counts.danger).toBe(50);
    expect(set.mock.calls.length).toBeLessThan(5);
    set.mockRestore();
  });

  test('of a page that is gone take nothing of the next one along', async () => {
    const [, , gone, next] = await Promise.all([
      add('1'),
      add('2'),
      clearReport(7),
      add('3', { ...shown, page: 'https://b.test/' } as never),
    ]);
    expect(gone).toBe(true);
    expect(next).toMatchObject({ page: 'https://b.test/', counts: { danger: 1 } });
    expect(await readReport(7)).toEqual(next);
  });

  test('begin anew when the tab shows another page', async () => {
    await add('1');
    const other = await add('2', { ...shown, page: 'https://b.test/' } as never);
    expect(other).toMatchObject({ page: 'https://b.test/', counts: { danger: 1 } });
  });

  test('keep what a frame told that did not know its page', async () => {
    await add('1', { page: '', kind: 'page' } as never);
    expect(await add('2')).toMatchObject({ page: 'https://a.test/', counts: { danger: 2 } });
    expect(await add('3', { page: '', kind: 'page' } as never)).toMatchObject({
      page: 'https://a.test/',
      counts: { danger: 3 },
    });
  });

  test('go when the tab goes, and stay when they are already about the page it moved to', async () => {
    await add('1');
    expect(await clearReport(7, shown.page)).toBe(false);
    expect(await readReport(7)).toBeDefined();
    expect(await clearReport(7)).toBe(true);
    expect(await readReport(7)).toBeUndefined();
  });

  test('damaged in storage are begun anew', async () => {
    await fakeBrowser.storage.session.set({ [reportKey(7)]: { version: 1, counts: null } });
    expect((await add('1'))?.counts.danger).toBe(1);
  });

  test('too large for storage are shortened, their counts are not', async () => {
    const set = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('quota'));
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await add('1');
    expect(warned).toHaveBeenCalledOnce();
    expect((await readReport(7))?.counts.danger).toBe(1);
    set.mockRestore();
    warned.mockRestore();
  });
});
