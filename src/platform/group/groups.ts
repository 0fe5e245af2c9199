// The pictures of groups as the popup reads them: state in storage.session.
import { browser } from 'wxt/browser';
import { factsOf, type GroupEntry, type GroupFacts } from '../../core/group/group.ts';

export const groupKey = (chat: string): string => `group:${chat}`;
export const openKey = (tabId: number): string => `open-group:${tabId}`;

/** Facts about the group that is open in the tab; nothing when none is. */
export async function readGroup(tabId: number): Promise<GroupFacts | undefined> {
  const chat: unknown = (await browser.storage.session.get(openKey(tabId)))[openKey(tabId)];
  return typeof chat === 'string' ? factsOf(await readEntries(chat)) : undefined;
}

/** Tells when the picture of any group, its pictures or its muted senders changed; answers how to stop. */
export function watchGroups(listener: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    const keys = Object.keys(changes);
    if (area === 'session' && keys.some((key) => /^(?:(?:group|open-group|pictures):|muted$)/.test(key))) listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** Unchecked: the worker repairs what is damaged with the next message. */
export async function readEntries(chat: string): Promise<readonly GroupEntry[]> {
  const value: unknown = (await browser.storage.session.get(groupKey(chat)))[groupKey(chat)];
  return Array.isArray(value) ? (value as GroupEntry[]) : [];
}
