// The way back from our warning page.
import { browser } from 'wxt/browser';

/** Closes the tab; where it is the window's only one, an empty tab takes its place. */
export async function leaveTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId);
  const inWindow = await browser.tabs.query({ windowId: tab.windowId });
  if (inWindow.length <= 1) await browser.tabs.create({ windowId: tab.windowId });
  else if (tab.openerTabId !== undefined) {
    const opener = inWindow.find(({ id }) => id === tab.openerTabId);
    if (opener?.id !== undefined) await browser.tabs.update(opener.id, { active: true });
  }
  await browser.tabs.remove(tabId);
}

/** The tab that an own page stands in. */
export async function currentTabId(): Promise<number | undefined> {
  return (await browser.tabs.getCurrent())?.id;
}
