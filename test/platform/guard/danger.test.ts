// Whether an address meets our warning page: its own rating, what chats said of it, and what the user wants.
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Level, LinkVerdict, Verdict } from '../../../src/core/model.ts';
import { dangerAt } from '../../../src/platform/guard/danger.ts';
import { rememberDangers } from '../../../src/platform/guard/dangers.ts';
import { rate } from '../../../src/platform/rating/rate.ts';

vi.mock('../../../src/platform/rating/rate.ts', () => ({ rate: vi.fn() }));

const url = 'https://shop.bad.test/x';

function verdictOf(level: Level): Verdict {
  const link = { url, target: url, hops: [], findings: [], level, score: 0 } as unknown as LinkVerdict;
  return {
    level,
    score: 0,
    kind: 'none',
    findings: [],
    links: [link],
    packs: [{ id: 'base', sequence: 7, issued: '2026-11-01' }],
  };
}

const set = (settings: object) => fakeBrowser.storage.local.set({ settings });

beforeEach(() => {
  fakeBrowser.reset();
  vi.mocked(rate).mockResolvedValue(verdictOf('danger'));
});

test.each([
  ['click', {}, true],
  ['navigation', {}, true],
  ['navigation', { sensitivity: 'strict' }, true],
  ['navigation', { sensitivity: 'relaxed' }, false],
  ['click', { sensitivity: 'relaxed' }, true],
  ['click', { guard: false }, false],
  ['navigation', { guard: false }, false],
  ['click', { watch: 'when-asked' }, false],
  ['navigation', { watch: 'when-asked' }, false],
] as const)('a %s to a dangerous address under %j is met: %s', async (occasion, settings, met) => {
  await set(settings);
  expect((await dangerAt(url, occasion))?.link.level).toBe(met ? 'danger' : undefined);
});

test('an address that shows nothing by itself is let through, until a chat was warned of it', async () => {
  vi.mocked(rate).mockResolvedValue(verdictOf('clear'));
  expect(await dangerAt(url, 'click')).toBeUndefined();
  await rememberDangers([verdictOf('danger')]);
  expect(await dangerAt(url, 'click')).toMatchObject({ link: { level: 'danger', url }, packs: [{ id: 'base' }] });
});

test.each(['bad.test', 'shop.bad.test'])('what a chat said ends where the user trusts %s', async (site) => {
  await rememberDangers([verdictOf('danger')]);
  vi.mocked(rate).mockResolvedValue(verdictOf('clear'));
  await set({ trusted: [site] });
  expect(await dangerAt(url, 'navigation')).toBeUndefined();
  await set({ trusted: ['another.test', 'ad.test'] });
  expect(await dangerAt(url, 'navigation')).toBeDefined();
});
