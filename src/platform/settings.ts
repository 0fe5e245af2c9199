// Settings in storage.local: read whole, repaired on the way in, watched by whoever shows or follows them.
import { browser } from 'wxt/browser';
import { type Settings, settingsOf } from '../core/settings.ts';
import { inTurn } from './turns.ts';

const key = 'settings';

/** Total: storage that cannot be read gives the defaults. */
export async function readSettings(): Promise<Settings> {
  try {
    return settingsOf((await browser.storage.local.get(key))[key]);
  } catch {
    return settingsOf(undefined);
  }
}

/** Reads, changes and writes in one turn; answers what is in force now. Throws when storage refuses. */
export function changeSettings(change: (before: Settings) => Settings): Promise<Settings> {
  return inTurn(key, async () => {
    const after = settingsOf(change(await readSettings()));
    await browser.storage.local.set({ [key]: after });
    return after;
  });
}

/** Tells of every change, wherever it was made, until `signal` ends it. */
export function watchSettings(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) listener(settingsOf(change.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => {
    // An extension that was reloaded has no API left to unregister from.
    if (browser.runtime?.id) browser.storage.onChanged.removeListener(changed);
  });
}
