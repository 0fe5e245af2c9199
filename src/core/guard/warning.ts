// What our warning page is told: state in storage.session, under "warning:<key>", so that it outlives worker and
// reload.
import type { LinkVerdict, PackReference } from '../model.ts';

export interface Warning {
  readonly version: 1;
  /** Where the click was, or that the browser was going there by itself. */
  readonly from: 'chat' | 'page' | 'navigation';
  /** The address that "open once" opens: http(s), wrappers taken off, no session secrets. */
  readonly address: string;
  readonly link: LinkVerdict;
  /** By which it was rated. */
  readonly packs: readonly PackReference[];
  /** The dangerous page came before it could be held back, and stands in the tab's history. */
  readonly committed: boolean;
  /** The tab was opened for this warning; leaving closes it. */
  readonly ownTab: boolean;
  /** Epoch milliseconds. */
  readonly at: number;
}

export const warningKey = (key: string): string => `warning:${key}`;

/** The page's own address: key of the record, and the address itself for the time when the record is gone. */
export function warningPathOf(key: string, address: string): string {
  return `/warning.html#${key}&${encodeURIComponent(address)}`;
}

/** Total: whatever stands after the `#` gives a key and an address, or empty strings. */
export function parseWarningHash(hash: string): { readonly key: string; readonly address: string } {
  const parts = /^#?([a-z0-9-]{1,64})&([^&]{1,24576})$/i.exec(hash);
  let address = '';
  try {
    address = decodeURIComponent(parts?.[2] ?? '');
  } catch {
    address = '';
  }
  return { key: parts?.[1] ?? '', address: webAddressOf(address) };
}

/** The address if it is a web address of bearable length, else an empty string. */
export function webAddressOf(address: string): string {
  return /^https?:\/\/[^\s/]/i.test(address) && address.length <= 8192 ? address : '';
}
