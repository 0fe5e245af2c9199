// No permission is kept longer than a channel or list needs it.
import { browser } from 'wxt/browser';
import { allChannelsOf, baseChannel, readChannels } from './channels.ts';
import { readListRecords } from './list-store.ts';
import { listsKey } from './lists.ts';
import { readMirror } from './managed.ts';
import { patternOf } from './origins.ts';

/**
 * Call when nothing is read from `address` any more: gives the permission for its host back, unless something else
 * needs it.
 */
export async function giveBack(address: string): Promise<void> {
  const pattern = patternOf(address);
  try {
    if (pattern === undefined || isOfManifest(pattern)) return;
    const needed = (await addressesInUse()).map(patternOf);
    if (!needed.includes(pattern)) await browser.permissions.remove({ origins: [pattern] });
  } catch (error) {
    console.warn('a permission could not be given back', error);
  }
}

/** What is not in force at the moment counts too: switched on again, a list must not need another question. */
async function addressesInUse(): Promise<readonly string[]> {
  const channels = [baseChannel(), ...(await readChannels()), ...allChannelsOf([], await readMirror())];
  const hasLists = (await browser.storage.local.get(listsKey))[listsKey] === true;
  return [...channels, ...(hasLists ? await readListRecords() : [])].map(({ address }) => address);
}

/** Firefox counts the pages of content scripts among the permissions that can be taken away. */
function isOfManifest(pattern: string): boolean {
  const { content_scripts = [] } = browser.runtime.getManifest();
  return content_scripts.some(({ matches }) => matches?.includes(pattern));
}
