import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { picturesKey } from '../../../src/core/picture/picture.ts';
import { groupKey, openKey, watchGroups } from '../../../src/platform/group/groups.ts';

beforeEach(() => fakeBrowser.reset());

test('whoever shows a group is told of its messages, its pictures and its muted senders, until he stops', async () => {
  const listener = vi.fn();
  const stop = watchGroups(listener);
  const { session, local } = fakeBrowser.storage;
  for (const key of [groupKey('a'), openKey(1), picturesKey(1), 'muted']) await session.set({ [key]: 'x' });
  expect(listener).toHaveBeenCalledTimes(4);
  await session.set({ salt: 'x' });
  await local.set({ muted: 'x' });
  expect(listener).toHaveBeenCalledTimes(4);
  stop();
  await session.set({ muted: 'y' });
  expect(listener).toHaveBeenCalledTimes(4);
});
