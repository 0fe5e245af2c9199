// Questions from menus and the address bar wait in storage.session for the page that answers them.
import { browser } from 'wxt/browser';
import { type AskedAbout, askedKey, maximumAskedCharacters } from '../../core/asked.ts';
import { withoutSecrets } from '../../core/unwrap/secrets.ts';

/**
 * Stores what was asked, without the session of a chat that may stand in its links, and answers the path of the page
 * that shows it.
 */
export async function storeAsked(asked: AskedAbout, tabId?: number): Promise<string> {
  const id = crypto.randomUUID();
  const kept =
    asked.kind === 'text' ? { ...asked, text: withoutSecrets(asked.text).slice(0, maximumAskedCharacters) } : asked;
  await browser.storage.session.set({ [askedKey(id)]: kept });
  return `/popup.html?asked=${id}${tabId === undefined ? '' : `&tabId=${tabId}`}`;
}

/** Read once: reloading the page later shows the tab again. */
export async function takeAsked(id: string): Promise<AskedAbout | undefined> {
  const key = askedKey(id);
  const value = (await browser.storage.session.get(key))[key] as AskedAbout | undefined;
  if (value) await browser.storage.session.remove(key);
  return value;
}
