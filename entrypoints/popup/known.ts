// What may be known of the tab, read from storage; the page itself is only asked where there is no report.
import type { PackReference } from '../../src/core/model.ts';
import { isAccessMissing } from '../../src/platform/access.ts';
import { askPresence } from '../../src/platform/tab/presence.ts';
import { readReport } from '../../src/platform/tab/reports.ts';
import type { Known } from '../../src/ui/popup/state.ts';
import { kindOfTab } from './tab.ts';

export const nothingKnown: Known = {
  tab: 'unknown',
  presence: undefined,
  report: undefined,
  stale: false,
  failed: false,
};

export async function readKnown(tabId: number | undefined): Promise<Known> {
  if (tabId === undefined) return { ...nothingKnown, tab: 'other', presence: 'gone' };
  try {
    const report = await readReport(tabId);
    // A report is proof enough that the page can be read.
    if (report) return { ...nothingKnown, tab: 'web', presence: 'looking', report };
    const [tab, presence] = await Promise.all([kindOfTab(tabId), askPresence(tabId)]);
    return { ...nothingKnown, tab, presence, refused: presence === 'gone' && (await isAccessMissing()) };
  } catch (error) {
    console.error('report could not be read', error);
    return { ...nothingKnown, failed: true };
  }
}

export function packsOf({ report }: Known): readonly PackReference[] {
  return report?.observed?.packs ?? report?.sightings[0]?.verdict.packs ?? [];
}
