// Everything that was kept, gone: lists and channels by the worker, which holds them in memory too, then all storage.
import { browser } from 'wxt/browser';
import { send } from './messages.ts';

/** Rejects when storage refuses; what was erased until then stays erased. */
export async function eraseAll(): Promise<void> {
  const rules = await send('eraseRules', {});
  if (rules.ok && !rules.value.ok) throw new Error(rules.value.error.code);
  // What an organization sets is not the user's to erase.
  const kept = Object.keys(await browser.storage.local.get(null)).filter((key) => key !== 'managed');
  await browser.storage.local.remove(kept);
  await browser.storage.session.clear();
  // What the popup keeps to be drawn at once.
  localStorage.clear();
}
