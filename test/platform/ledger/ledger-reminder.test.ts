import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isReminderDue, looked, watchReminder } from '../../../src/platform/ledger/ledger-reminder.ts';

test('a start of the browser sets the daily alarm again, which Firefox does not keep', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  fakeBrowser.reset();
  watchReminder();
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  await fakeBrowser.runtime.onStartup.trigger();
  expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ name: 'ledger', periodInMinutes: 1440 }]);
});

const day = 86_400_000;
const noted = (daysAgo: number) => {
  const at = Date.now() - daysAgo * day;
  return [{ id: 'qq||', provider: 'qq', data: [], first: at, last: at, times: 1 }];
};

test('a reminder is due once the oldest entry, or the last look, is so many days old', async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue(undefined as never);
  expect(await isReminderDue(noted(29), 30)).toBe(false);
  expect(await isReminderDue(noted(31), 30)).toBe(true);
  expect(await isReminderDue(noted(31), 0)).toBe(false);
  expect(await isReminderDue([], 30)).toBe(false);
  await looked();
  expect(await isReminderDue(noted(31), 30)).toBe(false);
});
