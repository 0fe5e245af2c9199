// Passes of "open once", one per tab, in storage.session: they outlive the worker and end with the browser.
import { browser } from 'wxt/browser';
import { meet, type Navigation, type Pass } from '../core/pass.ts';
import { linkOf } from '../core/url.ts';

const passKey = (tabId: number): string => `pass:${tabId}`;

/** Lets `address` open once in that tab, and opens it. */
export async function openOnce(tabId: number, address: string): Promise<void> {
  const pass: Pass = { address: comparable(address), site: siteOf(address), stage: 'granted', at: Date.now() };
  await browser.storage.session.set({ [passKey(tabId)]: pass });
  await browser.tabs.update(tabId, { url: address });
}

/** Whether the tab holds a pass for this navigation; uses it up as `meet` says. */
export async function usePass(tabId: number, url: string, phase: Navigation['phase']): Promise<boolean> {
  const key = passKey(tabId);
  const before = (await browser.storage.session.get(key))[key] as Pass | undefined;
  if (!before) return false;
  const navigation: Navigation = { address: comparable(url), site: siteOf(url), phase, at: Date.now() };
  const { open, pass } = meet(before, navigation);
  try {
    if (pass) await browser.storage.session.set({ [key]: pass });
    else await browser.storage.session.remove(key);
  } catch (error) {
    // Storage is full: the pass stays at its former stage until something comes in the tab.
    console.warn('pass:', error);
  }
  return open;
}

/** Whatever came in the tab has come: what is left of a pass is void. */
export async function dropPass(tabId: number): Promise<void> {
  await browser.storage.session.remove(passKey(tabId));
}

const siteOf = (url: string): string => linkOf(url)?.site ?? '';

/** As the browser writes it, without the fragment. */
function comparable(url: string): string {
  try {
    const address = new URL(url);
    address.hash = '';
    return address.href;
  } catch {
    return url;
  }
}
