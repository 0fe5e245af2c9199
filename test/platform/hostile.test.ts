// Whatever a page asks, and whatever storage holds by then: the worker answers, and what it kept can still be read.
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { groupHandlers } from '../../src/platform/group/group.ts';
import { readGroup } from '../../src/platform/group/groups.ts';
import { readMuted } from '../../src/platform/group/muted.ts';
import { dangerAt } from '../../src/platform/guard/danger.ts';
import { guardHandlers } from '../../src/platform/guard/guard.ts';
import { metWith } from '../../src/platform/guard/met.ts';
import { usePass } from '../../src/platform/guard/passes.ts';
import { readWarning } from '../../src/platform/guard/warnings.ts';
import { ledgerHandlers } from '../../src/platform/ledger/ledger-answers.ts';
import type { Asker, Handlers } from '../../src/platform/messages.ts';
import { pictureHandlers } from '../../src/platform/picture/pictures.ts';
import { readPicturesSeen } from '../../src/platform/picture/pictures-seen.ts';
import { ratingHandlers } from '../../src/platform/rating/rating.ts';
import { readChanges } from '../../src/platform/settings/changes.ts';
import { readSettings } from '../../src/platform/settings/settings.ts';
import { readReport } from '../../src/platform/tab/reports.ts';
import { bundledEngine } from '../../src/tools/rate/engine.ts';

const engine = bundledEngine();
vi.mock('../../src/platform/rules/engine.ts', () => ({
  engineReady: async () => engine,
  packsInForce: async () => [],
}));
vi.mock('../../src/platform/tab/badge.ts', () => ({ showBadge: async () => undefined }));

const handlers: Handlers = {
  ...ratingHandlers,
  ...guardHandlers,
  ...groupHandlers,
  ...pictureHandlers,
  ...ledgerHandlers,
};
const chat: Asker = { tabId: 7, frameId: 0, url: 'https://wx.qq.com/', tabUrl: 'https://wx.qq.com/', own: false };
const message = {
  ...{ id: '1', place: 'wechat-group', form: 'text', chat: '互助群', sender: '甲', links: [] },
  text: '帮我砍一刀 https://mobile.yangkeduo.com.tixian.example.top/a',
};

const ask = async (type: keyof Handlers, question: unknown): Promise<unknown> =>
  handlers[type]?.answer(question as never, chat);
const scan = async () => ((await ask('scan', { sightings: [message] })) as { level: string }[])[0]?.level;

/** The popup shows none then, until the next message (entrypoints/popup/group-slot.tsx). */
const noGroup = () => undefined;

/** All that is read of what was kept; rejects where one of them cannot be. */
async function readAll(): Promise<void> {
  await Promise.all([
    readReport(7),
    readGroup(7).catch(noGroup),
    readMuted(),
    readSettings(),
    readChanges(),
    readPicturesSeen(7),
  ]);
  await Promise.all([readWarning('a'), metWith(7, 'https://a.test/'), usePass(7, 'https://a.test/', 'begin')]);
  await dangerAt('https://a.test/', 'click');
  await ask('readLedger', {});
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

/** A shape like the one asked for, with anything in its places. */
const near = fc.record(
  {
    sightings: fc.oneof(fc.anything(), fc.array(fc.oneof(fc.constant(message), fc.anything()))),
    observation: fc.anything(),
    text: fc.anything(),
    url: fc.oneof(fc.constant('https://mobile.yangkeduo.com.tixian.example.top/a'), fc.anything()),
    open: fc.anything(),
    group: fc.anything(),
    picture: fc.anything(),
    key: fc.anything(),
  },
  { requiredKeys: [] },
);

test('questions of any shape leave the worker able to answer, and what it kept readable', async () => {
  const lost = vi.fn();
  process.on('unhandledRejection', lost);
  let answered = 0;
  const types = ['scan', 'observe', 'guard', 'openChat', 'picture', 'check'] as const;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...types), fc.oneof(fc.anything(), near), async (type, question) => {
      // What a handler refuses becomes an error in words (messages.test.ts).
      await ask(type, question).then(
        () => {
          answered += 1;
        },
        () => undefined,
      );
      await readAll();
      expect(await scan()).toBe('danger');
    }),
    { numRuns: 80 },
  );
  process.off('unhandledRejection', lost);
  expect(answered).toBeGreaterThan(25);
  expect(lost).not.toHaveBeenCalled();
});

const entry = fc.oneof(
  fc.anything(),
  fc.dictionary(fc.constantFrom('id', 'sender', 'links', 'signs', 'at'), fc.anything()),
);
const damaged = fc.oneof(fc.anything(), fc.array(entry), entry);

test('whatever stands in storage under our keys, a message is rated as ever', async () => {
  await scan();
  await ask('openChat', { group: '互助群' });
  await vi.waitFor(async () => expect([await readReport(7), await readGroup(7)]).not.toContain(undefined));
  await vi.waitFor(async () => expect((await readGroup(7))?.messages).toBe(1));
  const state = await fakeBrowser.storage.session.get(null);
  const keys = Object.keys(state).filter((key) => key !== 'salt');
  expect(keys.length).toBeGreaterThan(4);
  const own = ['settings', 'managed', 'ledger', 'changes', 'hasLists', 'muted', 'met:7', 'pass:7', 'warning:a'];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...keys, ...own), damaged, async (key, value) => {
      fakeBrowser.reset();
      await fakeBrowser.storage.session.set({ ...state, [key]: value });
      if (own.includes(key)) await fakeBrowser.storage.local.set({ [key]: value });
      await readAll();
      expect(await scan()).toBe('danger');
      if (key.startsWith('group:'))
        await vi.waitFor(async () => expect((await readGroup(7))?.messages).toBeGreaterThan(0));
    }),
    { numRuns: 300 },
  );
});
