// Reports of tabs, for the popup and the badge: state in storage.session, so that they outlive the worker.
import { browser } from 'wxt/browser';
import { type Report, reportKey } from '../core/report.ts';
import { type Account, type Counted, emptyAccount } from '../core/reporting.ts';
import { inTurn } from './turns.ts';

const maximumCharacters = 1_000_000;
const countedKey = (tabId: number): string => `counted:${tabId}`;

/** Where a tab's pages are shown: what an empty report starts from. */
export interface Shown {
  readonly page: string;
  readonly kind: Report['kind'];
}

export async function readReport(tabId: number): Promise<Report | undefined> {
  const key = reportKey(tabId);
  return reportOf((await browser.storage.session.get(key))[key]);
}

/** Reads, changes and writes a tab's report in one turn; a report of another page is begun anew. */
export function changeReport(tabId: number, shown: Shown, change: (before: Account) => Account): Promise<Report> {
  return inTurn(reportKey(tabId), async () => {
    const after = change(await readAccount(tabId, shown));
    await write(tabId, after);
    return after.report;
  });
}

/** The tab was closed or shows another page. `unless`: the page that the report may already be about. */
export function clearReport(tabId: number, unless?: string): Promise<boolean> {
  return inTurn(reportKey(tabId), async () => {
    if (unless !== undefined && (await readReport(tabId))?.page === unless) return false;
    await browser.storage.session.remove([reportKey(tabId), countedKey(tabId)]);
    return true;
  });
}

/** Tells of every change of a tab's report; `undefined` when it is gone. */
export function watchReport(tabId: number, listener: (report: Report | undefined) => void, signal?: AbortSignal): void {
  const key = reportKey(tabId);
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'session' && change) listener(reportOf(change.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}

async function readAccount(tabId: number, shown: Shown): Promise<Account> {
  const found = await browser.storage.session.get([reportKey(tabId), countedKey(tabId)]);
  const report = reportOf(found[reportKey(tabId)]);
  // A frame may not know whose page it stands in, and may be the first to tell: what it told stays.
  const page = shown.page || report?.page || '';
  if (!report || (report.page !== '' && report.page !== page)) return emptyAccount(page, shown.kind, Date.now());
  return { report: { ...report, page }, counted: (found[countedKey(tabId)] ?? {}) as Counted };
}

/** storage.session holds 10 MB for all tabs, so one tab gets a tenth: what does not fit is shortened, worst first; the counts stay whole. */
async function write(tabId: number, { report, counted }: Account): Promise<void> {
  for (const room of [report.sightings.length, 40, 5, 0]) {
    const sightings = report.sightings.slice(0, room);
    if (room > 0 && JSON.stringify(sightings).length > maximumCharacters) continue;
    try {
      await browser.storage.session.set({ [reportKey(tabId)]: { ...report, sightings }, [countedKey(tabId)]: counted });
      return;
    } catch (error) {
      console.warn('report shortened:', error);
    }
  }
}

/** Only this worker writes reports; a value of another version is as good as none. */
function reportOf(value: unknown): Report | undefined {
  const found = typeof value === 'object' && value !== null ? (value as Partial<Report>) : undefined;
  return found?.version === 1 && found.counts && Array.isArray(found.sightings) ? (found as Report) : undefined;
}
