// The worker's answers: what was asked, made safe to handle, rated by the core, written into the tab's report.
import { assess } from '../../core/assess.ts';
import type { Observation, Sighting, Verdict } from '../../core/model.ts';
import { assessPage } from '../../core/observe/assess-page.ts';
import { pageOf, type Report } from '../../core/report/report.ts';
import { type Account, accountObserved, accountWith, worstOf } from '../../core/report/reporting.ts';
import { observationOf, sightingOf, sightingsOf } from '../../core/sighting/received.ts';
import { assessRows } from '../../core/sighting/rows.ts';
import { noteGroup } from '../group/group.ts';
import { withoutMuted } from '../group/muted.ts';
import { rememberDangers } from '../guard/dangers.ts';
import type { Asker, Handlers } from '../messages.ts';
import { showBadge } from '../tab/badge.ts';
import { changeReport, pageNumberOf } from '../tab/reports.ts';
import { isFromChat } from './from-chat.ts';
import { rate } from './rate.ts';

export const ratingHandlers: Handlers = {
  scan: {
    from: 'anyone',
    answer: ({ sightings }, asker) => rateSightings(placedBy(sightingsOf(sightings), asker), asker),
  },
  observe: { from: 'anyone', answer: ({ observation }, asker) => ratePage(observationOf(observation), asker) },
  check: { from: 'own-pages', answer: ({ text }) => rateText(text) },
};

/** A page that claims to be a chat could block addresses everywhere, and fill the picture of a group. */
function placedBy(sightings: readonly Sighting[], asker: Asker): readonly Sighting[] {
  return isFromChat(asker) ? sightings : sightings.map((one): Sighting => ({ ...one, place: 'web' }));
}

async function rateSightings(sightings: readonly Sighting[], asker: Asker): Promise<readonly Verdict[]> {
  const report = reporterFor(asker);
  const verdicts = await rate((engine, options) =>
    sightings.map((one) => assessRows(one, (row) => assess(row, engine, options))),
  );
  // What is kept is kept while the answer is on its way: marks do not wait for storage.
  void keep(pairsOf(sightings, verdicts), asker, report);
  return (await tryTo('mute', () => withoutMuted(sightings, verdicts))) ?? verdicts;
}

async function keep(pairs: readonly (readonly [Sighting, Verdict])[], asker: Asker, report: Reporter): Promise<void> {
  const rated = pairs.map(([sighting, verdict]) => [reportedBy(sighting, asker), verdict] as const);
  // Only chats: the words of a page around somebody's address must not block that address everywhere.
  const inChats = pairs.filter(([{ place }]) => place !== 'web').map(([, verdict]) => verdict);
  const kind = inChats.length > 0 ? 'chat' : 'page';
  await Promise.all([
    tryTo('remember', () => rememberDangers(inChats)),
    tryTo('report', () => report(kind, (before) => accountWith(before, rated, Date.now()))),
    asker.own ? undefined : tryTo('note the group', () => noteGroup(pairs)),
  ]);
}

async function ratePage(observation: Observation, asker: Asker): Promise<Verdict> {
  const report = reporterFor(asker);
  const verdict = await rate((engine, options) => assessPage(observation, engine, options));
  await tryTo('report', () =>
    report('page', (before) => accountObserved(before, verdict, observation.inspected, asker.frameId ?? 0, Date.now())),
  );
  return verdict;
}

/** What is only remembered may fail, where a page has filled the storage, say: the answer is given all the same. */
async function tryTo<T>(what: string, task: () => Promise<T>): Promise<T | undefined> {
  try {
    return await task();
  } catch (error) {
    console.warn(`could not ${what}:`, error);
    return undefined;
  }
}

function rateText(text: string): Promise<Verdict> {
  const sighting = sightingOf({ id: 'check', place: 'web', form: 'selection', text });
  return rate((engine, options) => assess(sighting, engine, options));
}

function pairsOf(sightings: readonly Sighting[], verdicts: readonly Verdict[]): (readonly [Sighting, Verdict])[] {
  return sightings.flatMap((sighting, index) => {
    const verdict = verdicts[index];
    return verdict ? [[sighting, verdict] as const] : [];
  });
}

/** Frames of one tab share a report: outside the top frame, ids are made unique by the frame's number. */
function reportedBy(sighting: Sighting, { frameId }: Asker): Sighting {
  return frameId ? { ...sighting, id: `${frameId}:${sighting.id}` } : sighting;
}

type Reporter = (kind: Report['kind'], change: (before: Account) => Account) => Promise<void>;

/** Call it when the question comes: the tab may be closed, or show another page, before there is an answer to write. */
function reporterFor({ tabId, tabUrl, own }: Asker): Reporter {
  if (tabId === undefined || own) return async () => undefined;
  const page = pageNumberOf(tabId);
  return async (kind, change) => {
    if (pageNumberOf(tabId) !== page) return;
    const report = await changeReport(tabId, { page: pageOf(tabUrl), kind }, change);
    if (!report || pageNumberOf(tabId) !== page) return;
    const { level, count } = worstOf(report);
    await showBadge(tabId, level, count);
  };
}
