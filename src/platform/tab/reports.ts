// Reports of tabs, for the popup and the badge: state in storage.session, so that they outlive the worker.
import { browser } from 'wxt/browser';
import { type Report, reportKey } from '../../core/report/report.ts';
import { type Account, type Counted, emptyAccount, type Observers } from '../../core/report/reporting.ts';
import { inTurn } from '../turns.ts';

const maximumCharacters = 1_000_000;
const countedKey = (tabId: number): string => `counted:${tabId}`;
const observersKey = (tabId: number): string => `observers:${tabId}`;
const keysOf = (tabId: number): string[] => [reportKey(tabId), countedKey(tabId), observersKey(tabId)];

/** Where a tab's pages are shown: what an empty report starts from. */
export interface Shown {
  readonly page: string;
  readonly kind: Report['kind'];
}

export async function readReport(tabId: number): Promise<Report | undefined> {
  const key = reportKey(tabId);
  return reportOf((await browser.storage.session.get(key))[key]);
}

type Change = readonly [shown: Shown, change: (before: Account) => Account];

/**
 * Changes that wait to be written together: a report can be as large as a megabyte, and a chat is read in many answers.
 */
interface Waiting {
  changes: Change[];
  written: Promise<Report | undefined> | undefined;
}

const waiting = new Map<number, Waiting>();
const lastWritten = new Map<number, number>();
const shortestMs = 600;

/** How many pages each tab has left behind since this worker started. */
const left = new Map<number, number>();

/**
 * Tells a tab's page from the next one: what is asked when a question comes and again when its answer is to be written.
 */
export function pageNumberOf(tabId: number): number {
  return left.get(tabId) ?? 0;
}

/**
 * Changes a tab's report in turn; a report of another page is begun anew. Answers it as it was then written, if it
 * still counts.
 */
export function changeReport(tabId: number, shown: Shown, change: Change[1]): Promise<Report | undefined> {
  const mine = waiting.get(tabId) ?? { changes: [], written: undefined };
  waiting.set(tabId, mine);
  mine.changes.push([shown, change]);
  mine.written ??= writeSoon(tabId, mine);
  return mine.written;
}

async function writeSoon(tabId: number, mine: Waiting): Promise<Report | undefined> {
  const rest = (lastWritten.get(tabId) ?? 0) + shortestMs - Date.now();
  if (rest > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(rest, shortestMs)));
  return inTurn(reportKey(tabId), async () => {
    const due = mine.changes;
    mine.changes = [];
    mine.written = undefined;
    if (due.length === 0) return undefined;
    let account = await readAccount(tabId);
    for (const [shown, changeOf] of due) account = changeOf(startedFor(account, shown));
    if (account) await write(tabId, account);
    lastWritten.set(tabId, Date.now());
    return account?.report;
  });
}

/** The tab was closed or shows another page. `unless`: the page that the report may already be about. */
export function clearReport(tabId: number, unless?: string): Promise<boolean> {
  if (unless === undefined) left.set(tabId, pageNumberOf(tabId) + 1);
  // What waits is about the page that is gone; what comes from now on is written after this.
  const gone = waiting.get(tabId);
  if (gone) gone.changes = gone.changes.filter(([{ page }]) => unless !== undefined && page === unless);
  waiting.delete(tabId);
  lastWritten.delete(tabId);
  return inTurn(reportKey(tabId), async () => {
    if (unless !== undefined && (await readReport(tabId))?.page === unless) return false;
    await browser.storage.session.remove(keysOf(tabId));
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

async function readAccount(tabId: number): Promise<Account | undefined> {
  const found = await browser.storage.session.get(keysOf(tabId));
  const report = reportOf(found[reportKey(tabId)]);
  const counted = (found[countedKey(tabId)] ?? {}) as Counted;
  return report && { report, counted, observers: (found[observersKey(tabId)] ?? {}) as Observers };
}

function startedFor(before: Account | undefined, shown: Shown): Account {
  // A frame may not know whose page it stands in, and may be the first to tell: what it told stays.
  const page = shown.page || before?.report.page || '';
  if (!before || (before.report.page !== '' && before.report.page !== page))
    return emptyAccount(page, shown.kind, Date.now());
  return { ...before, report: { ...before.report, page } };
}

/**
 * storage.session holds 10 MB for all tabs, so one tab gets a tenth: what does not fit is shortened, worst first; the
 * counts stay whole.
 */
async function write(tabId: number, { report, counted, observers }: Account): Promise<void> {
  for (const room of [report.sightings.length, 40, 5, 0]) {
    const sightings = report.sightings.slice(0, room);
    if (room > 0 && JSON.stringify(sightings).length > maximumCharacters) continue;
    try {
      await browser.storage.session.set({
        [reportKey(tabId)]: { ...report, sightings },
        [countedKey(tabId)]: counted,
        [observersKey(tabId)]: observers,
      });
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
