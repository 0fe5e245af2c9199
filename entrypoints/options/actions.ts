// What the options page can do, done in the browser.
import type { SiteList } from '../../src/core/settings/changes.ts';
import { opinionOf, withOpinion } from '../../src/core/settings/opinion.ts';
import { type Reply, send } from '../../src/platform/messages.ts';
import { changeFromPage } from '../../src/platform/settings/changing.ts';
import { eraseAll } from '../../src/platform/settings/erase.ts';
import { readSettings } from '../../src/platform/settings/settings.ts';
import type { ImportOutcome, OptionsActions } from '../../src/ui/options/model.ts';
import { saveFile } from '../../src/ui/save-file.ts';
import { rulesActions } from './rules-actions.ts';

export const actions = (rulesChanged: () => Promise<void>): OptionsActions => ({
  ...rulesActions(rulesChanged),
  change: changeFromPage,
  addSite,
  forget: async (ids) => void (await told(send('forgetPassings', { ids }))),
  restoreLedger: async (entries) => void (await told(send('restorePassings', { entries }))),
  looked: async () => void (await told(send('lookedAtLedger', {}))),
  exportFile,
  importFile,
  eraseAll,
});

/** What the worker answered; its error is thrown, for the page to tell. */
async function told<T>(asked: Promise<Reply<T>>): Promise<T> {
  const reply = await asked;
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

async function addSite(list: SiteList, typed: string): ReturnType<OptionsActions['addSite']> {
  const recognized = await told(send('recognizeSite', { typed }));
  if (!recognized.ok) return recognized.error;
  const site = recognized.value;
  if (opinionOf(await readSettings(), site) === list) return { site, error: 'known' };
  const edits = await changeFromPage((before) => withOpinion(before, site, list));
  return edits.length === 0 ? { site, error: 'full' } : { site, edits };
}

async function exportFile(withLedger: boolean): Promise<void> {
  const text = await told(send('exportBackup', { withLedger }));
  saveFile(text, `zhuli-sentinel-${new Date().toISOString().slice(0, 10)}.json`, 'application/json');
}

/** Bytes; a backup with every list full stays far below. Larger files are refused unread. */
const maximumFile = 16_000_000;

async function importFile(file: File): Promise<ImportOutcome> {
  if (file.size > maximumFile) return { ok: false, error: 'too-large' };
  const imported = await told(send('importBackup', { text: await file.text() }));
  return imported.ok ? { ok: true, ...imported.value } : imported;
}
