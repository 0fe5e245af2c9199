// What the options page can do, done in the browser.
import { type BackedUpSource, backupText, maximumBackup, parseBackup } from '../../src/core/backup.ts';
import type { SiteList } from '../../src/core/changes.ts';
import { baseId } from '../../src/core/channel.ts';
import { ledgerOf } from '../../src/core/ledger.ts';
import { opinionOf, withOpinion } from '../../src/core/opinion.ts';
import { settingsOf } from '../../src/core/settings.ts';
import { changeNoted, undoNoted } from '../../src/platform/changes.ts';
import { eraseAll } from '../../src/platform/erase.ts';
import { changeLedger, readLedger } from '../../src/platform/ledger.ts';
import { looked } from '../../src/platform/ledger-reminder.ts';
import { send } from '../../src/platform/messages.ts';
import { readSettings } from '../../src/platform/settings.ts';
import type { ImportOutcome, OptionsActions } from '../../src/ui/options/model.ts';
import { rulesActions } from './rules-actions.ts';

export const actions = (rulesChanged: () => Promise<void>): OptionsActions => ({
  ...rulesActions(rulesChanged),
  change: changeNoted,
  undo: undoNoted,
  addSite,
  forget: async (ids) => {
    const gone = new Set(ids);
    await changeLedger((before) => before.filter((one) => !gone.has(one.id)));
  },
  restoreLedger: async (entries) => {
    await changeLedger((now) => ledgerOf([...now, ...entries]));
  },
  looked,
  exportFile,
  importFile,
  eraseAll,
});

async function addSite(list: SiteList, typed: string): ReturnType<OptionsActions['addSite']> {
  const reply = await send('recognizeSite', { typed });
  if (!reply.ok) throw new Error(reply.error);
  if (!reply.value.ok) return reply.value.error;
  const site = reply.value.value;
  if (opinionOf(await readSettings(), site) === list) return { site, error: 'known' };
  const edits = await changeNoted((before) => withOpinion(before, site, list));
  return edits.length === 0 ? { site, error: 'full' } : { site, edits };
}

async function exportFile(withLedger: boolean): Promise<void> {
  const [settings, sources] = await Promise.all([readSettings(), addedSources()]);
  const day = new Date().toISOString().slice(0, 10);
  const ledger = withLedger ? { ledger: await readLedger() } : {};
  const text = backupText({ settings, ...(sources.length > 0 && { sources }), ...ledger }, day);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = `zhuli-sentinel-${day}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Channels and lists the user added by address; what came from a file or an organization is not theirs to carry on. */
async function addedSources(): Promise<readonly BackedUpSource[]> {
  const reply = await send('rulesStatus', {});
  if (!reply.ok) throw new Error(reply.error);
  const { channels, lists } = reply.value;
  const added = <T extends { address: string; managed: boolean }>(all: readonly T[]) =>
    all.filter(({ address, managed }) => address !== '' && !managed);
  return [
    ...added(channels)
      .filter(({ id }) => id !== baseId)
      .map(({ id, name, address, fingerprints }) => ({ name: name?.zh_CN ?? id, address, fingerprints })),
    ...added(lists).map(({ name, address }) => ({ name, address })),
  ];
}

async function importFile(file: File): Promise<ImportOutcome> {
  // Bytes are never fewer than characters: a file of more than four bytes a character is refused unread.
  if (file.size > maximumBackup * 4) return { ok: false, error: 'too-large' };
  const read = parseBackup(await file.text());
  if (!read.ok) return read;
  const { settings, ledger, sources = [] } = read.backup;
  const edits = await changeNoted(() => settingsOf(settings));
  if (ledger) await changeLedger((now) => ledgerOf([...now, ...ledger]));
  const known = new Set((await addedSources()).map(({ address }) => address));
  const offers = sources.filter(({ address }) => !known.has(address));
  return { ok: true, edits, dropped: read.dropped, offers };
}
