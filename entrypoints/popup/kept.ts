// What the popup showed the last time, at hand without a request or a message: it is drawn at once and looked up again
// after the paint.
import { browser } from 'wxt/browser';

/**
 * An update of the extension brings other strings and other shapes: what was kept by another version is as good as
 * none.
 */
interface Kept {
  readonly version: string;
  readonly value: unknown;
}

export function readKept(key: string): unknown {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null;
    return kept?.version === version() ? kept.value : undefined;
  } catch (error) {
    console.warn('nothing kept', error);
    return undefined;
  }
}

/** Where site data is blocked there is no such storage: then the next time is a little slower. */
export function keep(key: string, value: unknown): void {
  try {
    const text = JSON.stringify({ version: version(), value } satisfies Kept);
    if (text !== localStorage.getItem(key)) localStorage.setItem(key, text);
  } catch (error) {
    console.warn('not kept', error);
  }
}

const version = (): string => browser.runtime.getManifest().version;
