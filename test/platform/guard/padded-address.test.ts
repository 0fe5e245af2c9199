import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseWarningHash } from '../../../src/core/guard/warning.ts';
import { guardHandlers } from '../../../src/platform/guard/guard.ts';

const danger = { level: 'danger', hops: [], findings: [], score: 90, site: 'evil.test' };

vi.mock('../../../src/platform/rating/rate.ts', () => ({
  rate: async (answer: (engine: unknown, options: unknown) => unknown) => answer({}, {}),
}));
vi.mock('../../../src/core/assess.ts', () => ({
  assess: ({ links: [{ url }] }: { links: [{ url: string }] }) => ({ links: [{ ...danger, url, target: url }] }),
}));

beforeEach(() => fakeBrowser.reset());

test('a dangerous address longer than any that is rated meets the warning all the same', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  const asker = { tabId: 3, frameId: 0, url: 'https://a.test/', tabUrl: 'https://a.test/', own: false };
  const url = `https://evil.test/?${'a'.repeat(20_000)}`;
  expect(await guardHandlers.guard?.answer({ url, open: 'tab', chat: false }, asker)).toEqual({ warned: true });
  const shown = new URL(String(create.mock.calls[0]?.[0].url));
  expect(parseWarningHash(shown.hash).address).toMatch(/^https:\/\/evil\.test\/\?a+$/);
});
