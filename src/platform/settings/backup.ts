// The worker's part in export and import: what a backup holds is gathered, and what a file holds is judged, here.

import { ledgerOf } from '../../core/ledger/ledger.ts';
import { baseId } from '../../core/pack/channel.ts';
import { bad, good } from '../../core/result.ts';
import { type BackedUpSource, backupText, parseBackup } from '../../core/settings/backup.ts';
import { changeLedger, readLedger } from '../ledger/ledger.ts';
import type { Answer, Handlers } from '../messages.ts';
import { readRulesStatus } from '../rules/rules-status.ts';
import { changeNoted } from './changes.ts';
import { readSettings } from './settings.ts';

export const backupHandlers: Handlers = {
  exportBackup: { from: 'own-pages', answer: ({ withLedger }) => exportBackup(withLedger === true) },
  importBackup: { from: 'own-pages', answer: ({ text }) => importBackup(String(text)) },
};

async function exportBackup(withLedger: boolean): Promise<string> {
  const [settings, sources] = await Promise.all([readSettings(), addedSources()]);
  const ledger = withLedger ? { ledger: await readLedger() } : {};
  const day = new Date().toISOString().slice(0, 10);
  return backupText({ settings, ...(sources.length > 0 && { sources }), ...ledger }, day);
}

/** Channels and lists the user added by address; what came from a file or an organization is not theirs to carry on. */
async function addedSources(): Promise<readonly BackedUpSource[]> {
  const { channels, lists } = await readRulesStatus();
  const isAdded = ({ address, managed }: { address: string; managed: boolean }) => address !== '' && !managed;
  return [
    ...channels
      .filter((one) => isAdded(one) && one.id !== baseId)
      .map(({ id, name, address, fingerprints }) => ({ name: name?.zh_CN ?? id, address, fingerprints })),
    ...lists.filter(isAdded).map(({ name, address }) => ({ name, address })),
  ];
}

async function importBackup(text: string): Promise<Answer<'importBackup'>> {
  const read = parseBackup(text);
  if (!read.ok) return bad(read.error);
  const { settings, ledger, sources = [] } = read.backup;
  const edits = await changeNoted(() => settings);
  if (ledger) await changeLedger((now) => ledgerOf([...now, ...ledger]));
  const known = new Set((await addedSources()).map(({ address }) => address));
  const offers = sources.filter(({ address }) => !known.has(address));
  return good({ edits, dropped: read.dropped, offers });
}
