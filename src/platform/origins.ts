// Reading from a site needs the browser's permission for its origin: asked for when a channel or list is added, not before.
import { browser } from 'wxt/browser';
import { type Refusal, refusalOf } from '../core/pack/refusal.ts';
import { parseAddress } from './address.ts';

function patternOf(address: string): string | undefined {
  const url = parseAddress(address);
  // Match patterns carry no port: the permission is for the host.
  return url && `${url.protocol}//${url.hostname}/*`;
}

/** Call from a click in one of our own pages; the browser shows its own question. `true` where it was granted before. */
export async function askForOrigin(address: string): Promise<boolean> {
  const pattern = patternOf(address);
  if (pattern === undefined) return false;
  try {
    return await browser.permissions.request({ origins: [pattern] });
  } catch {
    return hasOrigin(address);
  }
}

export async function hasOrigin(address: string): Promise<boolean> {
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
