// A navigation that is being answered with our page, by tab. Addresses stay hashed: they may be wrappers with a session
// in them.
import { browser } from 'wxt/browser';
import { hashOf } from '../session-hash.ts';

/** The page of it may come all the same, if it was faster than we were. */
interface Met {
  readonly address: string;
  readonly key: string;
  readonly at: number;
}

const metMilliseconds = 10_000;
const metKey = (tabId: number): string => `met:${tabId}`;

/** `key`: of the warning that answers the navigation to `address`. Forgotten where storage is full. */
export async function noteMet(tabId: number, address: string, key: string): Promise<void> {
  try {
    const met: Met = { address: await hashOf(address), key, at: Date.now() };
    await browser.storage.session.set({ [metKey(tabId)]: met });
  } catch (error) {
    console.warn('navigation not noted:', error);
  }
}

/** Key of the warning that was given to this very navigation a moment ago. */
export async function metWith(tabId: number, address: string): Promise<string | undefined> {
  const met = (await browser.storage.session.get(metKey(tabId)))[metKey(tabId)] as Met | undefined;
  if (!met || Date.now() - met.at >= metMilliseconds) return undefined;
  return met.address === (await hashOf(address)) ? met.key : undefined;
}

/** Our page stands in the tab: what was under way is settled. */
export async function settle(tabId: number): Promise<void> {
  await browser.storage.session.remove(metKey(tabId));
}
