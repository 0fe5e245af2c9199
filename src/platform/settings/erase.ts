// Everything that was kept, gone: lists and channels by the worker, which holds them in memory too, then all storage.
import { browser } from 'wxt/browser';
import { hintsKey } from '../content/hints.ts';
import { send } from '../messages.ts';
import { rulesChangedKey } from './settings.ts';

/**
 * What an organization sets is not the user's to erase; content scripts need the brand labels, which are the rules', to
 * look at pages.
 */
const kept = ['managed', hintsKey];

/** Rejects when the worker does not answer or storage refuses; what was erased until then stays erased. */
export async function eraseAll(): Promise<void> {
  const rules = await send('eraseRules', {});
  if (!rules.ok) throw new Error(rules.error);
  if (!rules.value.ok) throw new Error(rules.value.error.code);
  await browser.storage.session.clear();
  // It goes with the rest, which tells open pages to look anew: their reports are gone, and "nothing seen" would be a
  // false word.
  await browser.storage.local.set({ [rulesChangedKey]: Date.now() });
  const all = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(all.filter((key) => !kept.includes(key)));
  // What the popup keeps to be drawn at once.
  localStorage.clear();
}
