import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { readListRecords, readSalt } from '../../../src/platform/rules/list-store.ts';

test('a database of lists that the browser closed is opened again by the same worker', async () => {
  const opened = vi.spyOn(indexedDB, 'open');
  const salt = await readSalt();
  forceCloseDatabase(opened.mock.results[0]?.value.result);
  await vi.waitFor(async () => expect(await readSalt()).toEqual(salt));
  expect(await readListRecords()).toEqual([]);
  expect(opened).toHaveBeenCalledTimes(2);
});
