// Settings in storage.local: read whole, repaired on the way in, watched by whoever shows or follows them. What an
// organization sets (platform/rules/managed.ts mirrors it beside them) is laid over what the user set.
import { browser } from 'wxt/browser';
import { effectiveOf, ownOf } from '../../core/settings/managed.ts';
import { type Settings, settingsOf } from '../../core/settings/settings.ts';
import { inTurn } from '../turns.ts';

const key = 'settings';
const keys = [key, 'managed'];

/** Settings in force. Total: storage that cannot be read gives the defaults. */
export async function readSettings(): Promise<Settings> {
  const { settings, managed } = await readBoth();
  return effectiveOf(settings, managed);
}

/** What the organization sets, as mirrored; unchecked. Without the weight of platform/rules/managed.ts. */
export async function readPolicy(): Promise<unknown> {
  return (await readBoth()).managed;
}

/**
 * Reads, changes and writes in one turn; answers what is in force now. Throws when storage refuses either; then nothing
 * has changed.
 */
export function changeSettings(change: (before: Settings) => Settings): Promise<Settings> {
  return inTurn(key, async () => {
    // Not `readBoth`: what could not be read must not be written over with the defaults.
    const { settings, managed } = await browser.storage.local.get(keys);
    const own = ownOf(settingsOf(change(effectiveOf(settings, managed))), managed, settings);
    await browser.storage.local.set({ [key]: own });
    return effectiveOf(own, managed);
  });
}

/** Tells of every change, wherever it was made, until `signal` ends it. */
export function watchSettings(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const changed = () =>
    void readSettings().then((settings) => {
      if (!signal?.aborted) listener(settings);
    });
  watchKeys(keys, changed, signal);
}

/** Raised in storage.local after the rules in force have changed: whoever shows verdicts asks again. */
export const rulesChangedKey = 'rulesChanged';
/** Raised in storage.local when a sender was muted or is heard again: content scripts cannot see session storage. */
export const mutedChangedKey = 'mutedChanged';

/** Tells when other rules are in force than before (packs, channels, lists): what was rated is worth asking again. */
export function watchRules(listener: () => void, signal?: AbortSignal, further = ''): void {
  watchKeys([rulesChangedKey, further], listener, signal);
}

function watchKeys(watched: readonly string[], listener: () => void, signal?: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && watched.some((one) => one in changes)) listener();
  };
  browser.storage.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => {
    // An extension that was reloaded has no API left to unregister from.
    if (browser.runtime?.id) browser.storage.onChanged.removeListener(changed);
  });
}

async function readBoth(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.local.get(keys);
  } catch {
    return {};
  }
}
