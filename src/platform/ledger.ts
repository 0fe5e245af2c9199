// The authorization ledger in storage.local. Nothing is noted in private windows, when it is switched off, or when the
// user wants to be asked first; an address that cannot be a request is not even looked at.
import { browser } from 'wxt/browser';
import { assess } from '../core/assess.ts';
import { type LedgerEntry, ledgerOf, mayRequest, passedBy } from '../core/ledger.ts';
import { optionsOf } from '../core/settings.ts';
import { engineReady } from './engine.ts';
import { readSettings } from './settings.ts';
import { inTurn } from './turns.ts';

const key = 'ledger';

export async function readLedger(): Promise<readonly LedgerEntry[]> {
  return ledgerOf((await browser.storage.local.get(key))[key]);
}

/** Reads, changes and writes in one turn. */
export function changeLedger(
  change: (before: readonly LedgerEntry[]) => readonly LedgerEntry[],
): Promise<readonly LedgerEntry[]> {
  return inTurn(key, async () => {
    const before = await readLedger();
    const after = change(before);
    if (after !== before) await browser.storage.local.set({ [key]: after });
    return after;
  });
}

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
