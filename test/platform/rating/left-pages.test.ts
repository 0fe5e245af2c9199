// A question may come while its page is there and be answered when it is gone: nothing is written about it then.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Verdict } from '../../../src/core/model.ts';
import type { Asker } from '../../../src/platform/messages.ts';
import { rate } from '../../../src/platform/rating/rate.ts';
import { ratingHandlers } from '../../../src/platform/rating/rating.ts';
import { showBadge } from '../../../src/platform/tab/badge.ts';
import { clearReport, readReport } from '../../../src/platform/tab/reports.ts';

vi.mock('../../../src/platform/rating/rate.ts', () => ({ rate: vi.fn() }));
vi.mock('../../../src/platform/tab/badge.ts', () => ({ showBadge: vi.fn(async () => undefined) }));

const danger: Verdict = { level: 'danger', score: 90, kind: 'none', findings: [], links: [], packs: [] };
const observation = { url: '', title: '', text: '', forms: [], links: [], inspected: 'whole' } as const;
const sightings = [{ id: '1', place: 'web', form: 'text', text: 'x', links: [] }] as const;
const askerIn = (tabId: number): Asker => ({ tabId, frameId: 0, url: '', tabUrl: 'https://a.test/', own: false });

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

test.each<[string, (tabId: number) => Promise<unknown> | undefined, unknown]>([
  ['message', (tabId) => ratingHandlers.scan?.answer({ sightings }, askerIn(tabId)), [danger]],
  ['page', (tabId) => ratingHandlers.observe?.answer({ observation }, askerIn(tabId)), danger],
])(
  'the rating of a %s whose tab was closed meanwhile leaves no report; of one that stayed it does',
  async (_, ask, answer) => {
    let rated = () => undefined as unknown;
    const asked = async (tabId: number) => {
      vi.mocked(rate).mockImplementationOnce(() => new Promise((resolve) => (rated = () => resolve(answer))));
      return ask(tabId);
    };
    const gone = asked(1);
    await clearReport(1);
    rated();
    await gone;
    const stayed = asked(2);
    rated();
    await stayed;
    await vi.waitFor(async () => expect(await readReport(2)).toBeDefined());
    expect(await readReport(1)).toBeUndefined();
  },
);

test('a page that is left while its report is written shows no badge on the next; one that stays does', async () => {
  vi.mocked(rate).mockResolvedValue(danger);
  const write = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session);
  for (const [tabId, leaves] of [[5, true] as const, [6, false] as const]) {
    let left: Promise<unknown> | undefined;
    vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementationOnce(async (values) => {
      if (leaves) left = clearReport(tabId);
      await write(values);
    });
    await ratingHandlers.observe?.answer({ observation }, askerIn(tabId));
    await left;
  }
  expect(vi.mocked(showBadge).mock.calls.map(([tabId]) => tabId)).toEqual([6]);
});

test('two frames that name their sightings alike are counted both, the same one of a frame once', async () => {
  vi.mocked(rate).mockResolvedValue([danger]);
  for (const frameId of [0, 4, 4]) await ratingHandlers.scan?.answer({ sightings }, { ...askerIn(3), frameId });
  await vi.waitFor(async () => expect((await readReport(3))?.counts.danger).toBe(2));
  expect(await fakeBrowser.storage.session.get('counted:3')).toEqual({ 'counted:3': { '1': 4, '4:1': 4 } });
});
