// A question may come while its page is there and be answered when it is gone: nothing is written about it then.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Verdict } from '../../src/core/model.ts';
import type { Asker } from '../../src/platform/messages.ts';
import { rate } from '../../src/platform/rating/rate.ts';
import { ratingHandlers } from '../../src/platform/rating/rating.ts';
import { clearReport, readReport } from '../../src/platform/tab/reports.ts';

vi.mock('../../src/platform/rating/rate.ts', () => ({ rate: vi.fn() }));
vi.mock('../../src/platform/tab/badge.ts', () => ({ showBadge: async () => undefined }));

const danger: Verdict = { level: 'danger', score: 90, kind: 'none', findings: [], links: [], packs: [] };
const observation = { url: '', title: '', text: '', forms: [], links: [], inspected: 'whole' } as const;
const sightings = [{ id: '1', place: 'web', form: 'text', text: 'x', links: [] }] as const;
const askerIn = (tabId: number): Asker => ({ tabId, frameId: 0, url: '', tabUrl: 'https://a.test/', own: false });

beforeEach(() => fakeBrowser.reset());

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

test('two frames that name their sightings alike are counted both, the same one of a frame once', async () => {
  vi.mocked(rate).mockResolvedValue([danger]);
  for (const frameId of [0, 4, 4]) await ratingHandlers.scan?.answer({ sightings }, { ...askerIn(3), frameId });
  await vi.waitFor(async () => expect((await readReport(3))?.counts.danger).toBe(2));
  expect(await fakeBrowser.storage.session.get('counted:3')).toEqual({ 'counted:3': { '1': 4, '4:1': 4 } });
});
