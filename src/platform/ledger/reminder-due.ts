// Whether the ledger's reminder is due: the worker writes it, the popup reads it, the toolbar icon shows it as a dot.
import { browser } from 'wxt/browser';

export const dueKey = 'reminderDue';

export async function readReminderDue(): Promise<boolean> {
  try {
    return (await browser.storage.session.get(dueKey))[dueKey] === true;
  } catch (error) {
    console.error('reminder', error);
    return false;
  }
}

export function watchReminderDue(listener: (due: boolean) => void): void {
  browser.storage.onChanged.addListener((changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[dueKey];
    if (area === 'session' && change) listener(change.newValue === true);
  });
}
