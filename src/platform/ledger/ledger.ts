// The authorization ledger in storage.local. Who notes in it is note-passing.ts: pages that only show the ledger must
// not load the engine.
import { browser } from 'wxt/browser';
import { type LedgerEntry, ledgerOf } from '../../core/ledger/ledger.ts';
import { inTurn } from '../turns.ts';

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
