// Notes authorization pages in the ledger. Nothing is noted in private windows, when it is switched off, or when the
// user wants to be asked first; an address that cannot be a request is not even looked at.
import { browser } from 'wxt/browser';
import { assess } from '../../core/assess.ts';
import { mayRequest, passedBy } from '../../core/ledger/ledger.ts';
import { optionsOf } from '../../core/settings/settings.ts';
import { engineReady } from '../rules/engine.ts';
import { readSettings } from '../settings/settings.ts';
import { changeLedger } from './ledger.ts';

/** A tab shows a new page. Never rejects: a ledger that cannot be written must not disturb rating. */
export async function notePassing(tabId: number, url: string): Promise<void> {
  if (!mayRequest(url)) return;
  try {
    const settings = await readSettings();
    if (!settings.ledger || settings.watch === 'when-asked') return;
    if ((await browser.tabs.get(tabId)).incognito) return;
    const sighting = { id: 'ledger', place: 'web', form: 'anchor', text: '', links: [{ url }] } as const;
    const [link] = assess(sighting, await engineReady(), optionsOf(settings)).links;
    if (link) await changeLedger((before) => passedBy(before, link.authorization, Date.now()));
  } catch (error) {
    console.error('the authorization ledger could not be written', error);
  }
}
