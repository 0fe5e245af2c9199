import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge } from '../../src/platform/tab/badge.ts';

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
