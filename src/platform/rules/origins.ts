// Reading from a site needs the browser's permission for its origin: asked for when a channel or list is added, not
// before.
import { browser } from 'wxt/browser';
import { type Refusal, refusalOf } from '../../core/pack/refusal.ts';
import { parseAddress } from './address.ts';

export function patternOf(address: string): string | undefined {
  const url = parseAddress(address);
  if (!url) return undefined;
  // Match patterns carry no port: the permission is for the host. Chromium gives back nothing that a content script's pattern covers
  // (`https://*/*`), even where the content script has no part in it; with `*:` it does. Firefox asks for nothing that
  // is covered.
  return `${import.meta.env.FIREFOX ? url.protocol : '*:'}//${url.hostname}/*`;
}

/**
 * Call from a click in one of our own pages; the browser shows its own question. `true` where all was granted before.
 */
export async function askForOrigins(addresses: readonly string[]): Promise<boolean> {
  const patterns = addresses.map(patternOf);
  const origins = patterns.filter((pattern) => pattern !== undefined);
  if (origins.length < patterns.length) return false;
  if (origins.length === 0) return true;
  try {
    return await browser.permissions.request({ origins });
  } catch {
    return browser.permissions.contains({ origins }).catch(() => false);
  }
}

async function hasOrigin(address: string): Promise<boolean> {
  const pattern = patternOf(address);
  if (pattern === undefined) return false;
  try {
    return await browser.permissions.contains({ origins: [pattern] });
  } catch {
    return false;
  }
}

/** A missing permission looks like a dead server to `fetch`. */
export async function explained(refusal: Refusal, address: string): Promise<Refusal> {
  return refusal.code === 'unreachable' && !(await hasOrigin(address)) ? refusalOf('permission') : refusal;
}
