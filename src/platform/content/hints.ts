// Where the worker leaves brand labels for content scripts.
import { browser } from 'wxt/browser';

export const hintsKey = 'hints';

/** Empty before the worker has written any, or where storage fails. */
export async function readHints(): Promise<readonly string[]> {
  try {
    const value: unknown = (await browser.storage.local.get(hintsKey))[hintsKey];
    return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
