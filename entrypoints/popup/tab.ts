// Which tab the popup speaks of, and what may be known of it.
import { browser } from 'wxt/browser';
import type { Known } from '../../src/ui/popup/state.ts';

/** `popup.html?tabId=N`, or the tab the button was pressed on. */
export async function shownTab(): Promise<number | undefined> {
  const asked = new URLSearchParams(location.search).get('tabId');
  if (asked !== null && /^\d{1,10}$/.test(asked)) return Number(asked);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

/** The address is told only while the permission for this tab lasts; then nothing is said about it. */
export async function kindOfTab(tabId: number): Promise<Known['tab']> {
  try {
    const { url } = await browser.tabs.get(tabId);
    if (url === undefined || url === '') return 'unknown';
    return /^https?:/i.test(url) && !/^https:\/\/(chromewebstore\.google|addons\.mozilla)\.(com|org)\//i.test(url)
      ? 'web'
      : 'other';
  } catch {
    return 'other';
  }
}
