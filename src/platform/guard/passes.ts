// Passes of "open once", one per tab, in storage.session: they outlive the worker and end with the browser.
import { browser } from 'wxt/browser';
import { linkOf } from '../../core/address/url.ts';
import { meet, type Navigation, type Pass } from '../../core/guard/pass.ts';

/** For when storage is full: "open once" works all the same, as long as the worker lives. */
const spare = new Map<number, Pass>();

const passKey = (tabId: number): string => `pass:${tabId}`;

/** Lets `address` open once in that tab, and opens it. */
export async function openOnce(tabId: number, address: string): Promise<void> {
  const pass: Pass = { address: comparable(address), site: siteOf(address), stage: 'granted', at: Date.now() };
  await keep(tabId, pass);
  await browser.tabs.update(tabId, { url: address });
}

/** Whether the tab holds a pass for this navigation; uses it up as `meet` says. */
export async function usePass(tabId: number, url: string, phase: Navigation['phase']): Promise<boolean> {
  const key = passKey(tabId);
  const before = ((await browser.storage.session.get(key))[key] as Pass | undefined) ?? spare.get(tabId);
  if (!before) return false;
  const navigation: Navigation = { address: comparable(url), site: siteOf(url), phase, at: Date.now() };
  const { open, pass } = meet(before, navigation);
  if (pass) await keep(tabId, pass);
  else await dropPass(tabId);
  return open;
}

/** Whatever came in the tab has come: what is left of a pass is void. */
export async function dropPass(tabId: number): Promise<void> {
  spare.delete(tabId);
  await browser.storage.session.remove(passKey(tabId));
}

async function keep(tabId: number, pass: Pass): Promise<void> {
  try {
    await browser.storage.session.set({ [passKey(tabId)]: pass });
    spare.delete(tabId);
  } catch {
    await browser.storage.session.remove(passKey(tabId));
    spare.set(tabId, pass);
  }
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
