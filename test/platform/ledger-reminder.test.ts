import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchReminder } from '../../src/platform/ledger/ledger-reminder.ts';

test('a start of the browser sets the daily alarm again, which Firefox does not keep', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  fakeBrowser.reset();
  watchReminder();
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  await fakeBrowser.runtime.onStartup.trigger();
  expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ name: 'ledger', periodInMinutes: 1440 }]);
});
