// When a tab shows another page, or none.
import { browser } from 'wxt/browser';

/**
 * `moved`: the address changed without a new document (single-page navigation). Registered synchronously, whole tab
 * only.
 */
export function watchTabs(on: {
  readonly committed: (tabId: number, url: string) => unknown;
  readonly moved: (tabId: number, url: string) => unknown;
  readonly closed: (tabId: number) => unknown;
}): void {
  browser.webNavigation.onCommitted.addListener((details) => {
    const prerendered = (details as { documentLifecycle?: string }).documentLifecycle === 'prerender';
    if (details.frameId === 0 && !prerendered) on.committed(details.tabId, details.url);
  });
  browser.webNavigation.onHistoryStateUpdated.addListener(({ frameId, tabId, url }) => {
    if (frameId === 0) on.moved(tabId, url);
  });
  browser.tabs.onRemoved.addListener((tabId) => on.closed(tabId));
}
