// The picture of the open group, for this session only: storage.session holds salted hashes instead of names and texts.
import { browser } from 'wxt/browser';
import { entriesOf, type GroupEntry, remember } from '../../core/group/group.ts';
import { type GroupReading, groupReadingOf } from '../../core/group/group-reading.ts';
import type { Sighting, Verdict } from '../../core/model.ts';
import { picturesKey } from '../../core/picture/picture.ts';
import type { Handlers } from '../messages.ts';
import { isFromChat } from '../rating/from-chat.ts';
import { rate } from '../rating/rate.ts';
import { hashOf, senderHashOf } from '../session-hash.ts';
import { inTurn } from '../turns.ts';
import { groupKey, openKey, readEntries } from './groups.ts';

const recentKey = 'recent-groups';
const maximumGroups = 8;
const shortestCompared = 8;

/** Adds rated messages to the pictures of their groups. */
export async function noteGroup(rated: readonly (readonly [Sighting, Verdict])[]): Promise<void> {
  const inGroups = rated.filter(([one]) => one.place === 'wechat-group' && one.form !== 'page-made');
  if (inGroups.length === 0) return;
  const readings = await rate((engine, options) => inGroups.map((one) => groupReadingOf(...one, engine, options)));
  const read = inGroups.flatMap(([one], index) => (readings[index] ? [[one, readings[index]] as const] : []));
  for (const name of new Set(read.map(([{ chat }]) => chat ?? ''))) {
    const chat = await chatHashOf(name);
    const inChat = read.filter(([one]) => (one.chat ?? '') === name);
    const entries = await Promise.all(inChat.map((one) => entryOf(...one)));
    await inTurn(groupKey(chat), async () => {
      await browser.storage.session.set({ [groupKey(chat)]: remember(entriesOf(await readEntries(chat)), entries) });
    });
    await keepRecent(chat);
  }
}

export const groupHandlers: Handlers = {
  openChat: {
    from: 'anyone',
    answer: async ({ group }, asker) => {
      if (isFromChat(asker)) await openChat(asker.tabId, String(group).slice(0, 100));
    },
  },
};

async function openChat(tabId: number | undefined, group: string): Promise<void> {
  if (tabId === undefined) return;
  // In turn: a chat of two that is opened right after a group must not be left with the group's picture.
  await inTurn(openKey(tabId), async () => {
    if (group === '') await browser.storage.session.remove(openKey(tabId));
    else await browser.storage.session.set({ [openKey(tabId)]: await chatHashOf(group) });
  });
}

/** The tab was closed or shows another page. */
export async function forgetChat(tabId: number): Promise<void> {
  await inTurn(openKey(tabId), () => browser.storage.session.remove([openKey(tabId), picturesKey(tabId)]));
}

const chatHashOf = (name: string): Promise<string> => hashOf(`chat ${name}`);

async function entryOf(sighting: Sighting, reading: GroupReading): Promise<GroupEntry> {
  const comparable = sighting.text.replace(/\s+/g, '').slice(0, 500);
  const [id, sender, text] = await Promise.all([
    hashOf(`id ${sighting.id}`),
    sighting.own || !sighting.sender ? '' : senderHashOf(sighting.sender),
    comparable.length < shortestCompared ? '' : hashOf(`text ${comparable}`),
  ]);
  return { id, sender, text, ...reading };
}

async function keepRecent(chat: string): Promise<void> {
  await inTurn(recentKey, async () => {
    const value: unknown = (await browser.storage.session.get(recentKey))[recentKey];
    const before = Array.isArray(value) ? (value as string[]).filter((one) => one !== chat) : [];
    const gone = before.slice(0, Math.max(0, before.length + 1 - maximumGroups));
    if (gone.length > 0) await browser.storage.session.remove(gone.map(groupKey));
    await browser.storage.session.set({ [recentKey]: [...before.slice(gone.length), chat] });
  });
}
