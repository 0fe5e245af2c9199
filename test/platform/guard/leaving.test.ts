import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leaveTab } from '../../../src/platform/guard/leaving.ts';

type Tab = Browser.tabs.Tab;

const [update, create, remove] = [vi.fn(), vi.fn(), vi.fn()];

/** A window with these tabs; the first of them is left. */
async function leave(...tabs: readonly Partial<Tab>[]): Promise<void> {
  const inWindow = tabs.map((tab) => ({ windowId: 3, ...tab }) as Tab);
  const [get, query] = [async () => inWindow[0], async () => inWindow];
  Object.assign(fakeBrowser.tabs, { get, query, update, create, remove });
  await leaveTab(7);
}

beforeEach(() => vi.clearAllMocks());

describe('leaving the warning page', () => {
  test('closes its tab and shows the one that it was opened from', async () => {
    await leave({ id: 7, openerTabId: 5 }, { id: 6 }, { id: 5 });
    expect(update.mock.calls).toEqual([[5, { active: true }]]);
    expect(remove.mock.calls).toEqual([[7]]);
    expect(create).not.toHaveBeenCalled();
  });

  test('leaves the choice to the browser where that tab is gone', async () => {
    await leave({ id: 7, openerTabId: 5 }, { id: 6 });
    expect(update).not.toHaveBeenCalled();
    expect(remove.mock.calls).toEqual([[7]]);
  });

  test('never closes the window: an empty tab takes the place of its only one', async () => {
    await leave({ id: 7 });
    expect(create.mock.calls).toEqual([[{ windowId: 3 }]]);
    expect(remove.mock.calls).toEqual([[7]]);
  });
});
