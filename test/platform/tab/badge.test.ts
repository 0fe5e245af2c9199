import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge } from '../../../src/platform/tab/badge.ts';

test('the badge of the next page is not mixed with the one before: text, colour and icon belong together', async () => {
  const calls: string[] = [];
  const noted =
    (name: string) =>
    async (given: { text?: string | null; path?: Record<string, string> }): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, name === 'text' ? 5 : 0));
      calls.push(`${name} ${given.path ? given.path['16'] : (given.text ?? '')}`.trim());
    };
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(noted('text') as never);
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockImplementation(noted('ground') as never);
  vi.spyOn(fakeBrowser.action, 'setBadgeTextColor').mockImplementation(noted('letters') as never);
  vi.spyOn(fakeBrowser.action, 'setIcon').mockImplementation(noted('icon') as never);
  await Promise.all([showBadge(1, 'danger', 2), showBadge(1, 'unrated', 0)]);
  const danger = ['text 2', 'ground', 'letters', 'icon /icons/danger-16.png'];
  expect(calls).toEqual([...danger, 'text', 'icon /icons/quiet-16.png']);
});

test.each([
  ['danger', 99, '99'],
  ['danger', 100, '99+'],
  ['notice', 1, '1'],
  ['danger', 0, undefined],
  ['clear', 5, undefined],
  ['unrated', 5, undefined],
] as const)('%s, %i times, reads %s: the badge never says that all is well', async (level, count, shown) => {
  const text = vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue(undefined as never);
  for (const name of ['setBadgeBackgroundColor', 'setBadgeTextColor', 'setIcon'] as const)
    vi.spyOn(fakeBrowser.action, name).mockResolvedValue(undefined as never);
  await showBadge(3, level, count);
  expect(text).toHaveBeenLastCalledWith({ tabId: 3, text: shown ?? null });
});

test('a tab that was closed meanwhile is no error, anything else is told', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const text = vi.spyOn(fakeBrowser.action, 'setBadgeText');
  text.mockRejectedValueOnce(new Error('No tab with id: 3.'));
  await showBadge(3, 'danger', 1);
  expect(warned).not.toHaveBeenCalled();
  text.mockRejectedValueOnce(new Error('odd'));
  await showBadge(3, 'danger', 1);
  expect(warned).toHaveBeenCalledTimes(1);
});
