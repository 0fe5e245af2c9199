// A navigation that is being answered with our page, by tab.
import { browser } from 'wxt/browser';

export const metKey = (tabId: number): string => `met:${tabId}`;

/** Our page stands in the tab: what was under way is settled. */
export async function settle(tabId: number): Promise<void> {
  await browser.storage.session.remove(metKey(tabId));
}
