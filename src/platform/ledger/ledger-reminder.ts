// Reminders to look through the ledger: told in our own pages, and by a dot on the toolbar icon. No permission is
// needed.
import { browser } from 'wxt/browser';
import { type LedgerEntry, reminderDue } from '../../core/ledger/ledger.ts';
import { readSettings } from '../settings/settings.ts';
import { readLedger } from './ledger.ts';
import { dueKey } from './reminder-due.ts';

const key = 'ledgerLooked';
const alarm = 'ledger';
/** What decides whether a reminder is due, in storage.local. */
const deciding = [key, 'ledger', 'settings', 'managed'];

export async function isReminderDue(entries: readonly LedgerEntry[], days: number): Promise<boolean> {
  const looked = (await browser.storage.local.get(key))[key];
  const due = reminderDue(entries, days, typeof looked === 'number' ? looked : 0);
  return due !== undefined && due <= Date.now();
}

/** The user has looked: the next reminder counts from now. */
export async function looked(): Promise<void> {
  await browser.storage.local.set({ [key]: Date.now() });
  await remind();
}

/** Registered synchronously by the worker; the alarm fires once a day. */
export function watchReminder(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void remind();
  });
  const daily = () => browser.alarms.create(alarm, { periodInMinutes: 24 * 60 });
  // Firefox forgets alarms when it closes.
  browser.runtime.onStartup.addListener(() => void Promise.all([daily(), remind()]));
  // A ledger that was emptied, or a reminder that is no longer wanted, needs no dot until tomorrow.
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && deciding.some((one) => one in changes)) void remind();
  });
  browser.runtime.onInstalled.addListener(() => void daily());
}

async function remind(): Promise<void> {
  try {
    const [entries, settings] = await Promise.all([readLedger(), readSettings()]);
    await showReminder(await isReminderDue(entries, settings.remindEvery));
  } catch (error) {
    console.error('the ledger reminder could not be shown', error);
  }
}

/** Without a tab: shown wherever a tab has no count of its own. The popup says in words what the dot means. */
async function showReminder(due: boolean): Promise<void> {
  await browser.storage.session.set({ [dueKey]: due });
  await browser.action.setBadgeText({ text: due ? '•' : '' });
  if (due) await browser.action.setBadgeBackgroundColor({ color: '#525d70' });
}
