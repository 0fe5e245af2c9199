// The worker's answers about channels and lists. Only our own pages may ask.

import { browser } from 'wxt/browser';
import { refusalOf } from '../../core/pack/refusal.ts';
import { bad } from '../../core/result.ts';
import { editsOf } from '../../core/settings/changes.ts';
import type { Handlers } from '../messages.ts';
import { noteEdits, readChanges } from '../settings/changes.ts';
import { mute, undo } from '../settings/undo.ts';
import { addChannel, type Done, previewOf, removeChannel } from './added-channels.ts';
import { importNoted, removeNoted, subscribeNoted, switchNoted } from './added-lists.ts';
import { eraseRules } from './erase-rules.ts';
import { giveBack } from './give-back.ts';
import { renewNow, setAlarm } from './renewal.ts';
import { readRulesStatus } from './rules-status.ts';

export const rulesHandlers: Handlers = {
  rulesStatus: { from: 'own-pages', answer: readRulesStatus },
  renewNow: {
    from: 'own-pages',
    answer: async ({ id }) => {
      await renewNow(id);
      return readRulesStatus();
    },
  },
  previewChannel: { from: 'own-pages', answer: ({ address }) => previewOf(address) },
  declineChannel: { from: 'own-pages', answer: ({ address }) => giveBack(String(address)) },
  addChannel: {
    from: 'own-pages',
    answer: ({ address, fingerprints }) => thenArmed(addChannel(address, fingerprints)),
  },
  removeChannel: { from: 'own-pages', answer: ({ id }) => thenArmed(removeChannel(id)) },
  subscribeList: { from: 'own-pages', answer: ({ address, name }) => thenArmed(subscribeNoted({ address, name })) },
  importList: { from: 'own-pages', answer: ({ blob, name }) => thenArmed(importBlob(blob, name)) },
  setList: { from: 'own-pages', answer: ({ id, enabled }) => thenArmed(switchNoted(id, enabled === true)) },
  removeList: { from: 'own-pages', answer: ({ id }) => thenArmed(removeNoted(id)) },
  eraseRules: { from: 'own-pages', answer: () => thenArmed(eraseRules()) },
  readChanges: { from: 'own-pages', answer: readChanges },
  noteEdits: { from: 'own-pages', answer: ({ edits }) => noteEdits(editsOf(edits)) },
  undo: { from: 'own-pages', answer: ({ edits }) => thenArmed(undo(editsOf(edits))) },
  mute: { from: 'own-pages', answer: ({ sender, muted }) => mute(sender, muted === true) },
};

/** Only what our own page holds: no other address is fetched by this door. */
async function importBlob(blob: string, name: string): Promise<Done> {
  if (!String(blob).startsWith(`blob:${new URL(browser.runtime.getURL('/')).origin}/`))
    return bad(refusalOf('address'));
  try {
    return await importNoted(await (await fetch(blob)).blob(), String(name).slice(0, 100));
  } catch (error) {
    return bad(refusalOf('unreadable', String(error)));
  }
}

/** What was added is renewed from now on, and what was removed no longer wakes the worker. */
async function thenArmed<T>(change: Promise<T>): Promise<T> {
  try {
    return await change;
  } finally {
    await setAlarm().catch((error: unknown) => console.warn('the next renewal could not be set', error));
  }
}
