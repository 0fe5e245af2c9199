import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LedgerEntry, ledgerOf, passedBy, reminderDue } from '../../../src/core/ledger/ledger.ts';
import type { Authorization } from '../../../src/core/model.ts';

const nickname = { zh_CN: '昵称', zh_TW: '暱稱', en: 'nickname' };
const wechat: Authorization = {
  status: 'requested',
  provider: 'wechat',
  app: 'wx0123456789abcdef',
  scope: 'snsapi_userinfo',
  data: [nickname],
  receiver: 'zhuli-cb.example',
  receiverIs: 'other',
};
const day = 86_400_000;

test('an authorization page that was passed becomes one entry with platform, app, receiver, data and date', () => {
  const [entry, ...rest] = passedBy([], wechat, 1_000);
  expect(rest).toEqual([]);
  expect(entry).toEqual({
    id: 'wechat|wx0123456789abcdef|zhuli-cb.example',
    provider: 'wechat',
    app: 'wx0123456789abcdef',
    receiver: 'zhuli-cb.example',
    receiverIs: 'other',
    data: [nickname],
    first: 1_000,
    last: 1_000,
    times: 1,
  });
});

test('that no dialog was shown, and that a merchant was asked for, is kept and read back; what was not so is left out', () => {
  const [entry] = passedBy([], { ...wechat, silent: true, merchant: true }, 1);
  expect(ledgerOf(JSON.parse(JSON.stringify([entry])))).toMatchObject([{ silent: true, merchant: true }]);
  const [plain] = passedBy([], { ...wechat, silent: false, merchant: false }, 1);
  expect([plain && 'silent' in plain, plain && 'merchant' in plain]).toEqual([false, false]);
});

test('a link without an authorization request leaves no entry', () => {
  for (const status of ['not-seen', 'unchecked'] as const) {
    expect(passedBy([], { ...wechat, status }, 1)).toEqual([]);
  }
  const { provider: _, ...nobody } = wechat;
  expect(passedBy([], nobody, 1)).toEqual([]);
});

test('the same page passed again later counts once more; a reload within a minute does not', () => {
  const once = passedBy([], wechat, 0);
  expect(passedBy(once, wechat, 30_000)).toBe(once);
  expect(passedBy(once, wechat, day)).toMatchObject([{ first: 0, last: day, times: 2 }]);
  expect(passedBy(once, { ...wechat, app: 'wxother' }, day)).toHaveLength(2);
});

test('what looks like a code, a token or an address never gets into the ledger', () => {
  const secret = 'eyJhbGciOi.JIUzI1NiJ9/secret+token=';
  fc.assert(
    fc.property(fc.constantFrom('app', 'receiver', 'state', 'code', 'url', 'scope'), (field) => {
      const hostile = { ...wechat, [field]: `https://a.example/?code=${secret}` } as Authorization;
      expect(JSON.stringify(passedBy([], hostile, 1))).not.toContain('secret');
    }),
  );
});

test('a damaged ledger is read without an exception, and reading it twice changes nothing', () => {
  let kept = 0;
  const near = fc.record(
    {
      provider: fc.oneof(fc.constant('qq'), fc.anything()),
      app: fc.anything(),
      receiver: fc.oneof(fc.domain(), fc.anything()),
      data: fc.oneof(fc.array(fc.constant(nickname)), fc.anything()),
      first: fc.oneof(fc.nat(), fc.anything()),
      last: fc.oneof(fc.nat(), fc.anything()),
      times: fc.anything(),
    },
    { requiredKeys: ['provider', 'first', 'last'] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.array(near), fc.anything()), (value) => {
      const read = ledgerOf(value);
      kept += read.length;
      expect(ledgerOf(JSON.parse(JSON.stringify(read)))).toEqual(read);
    }),
    { numRuns: 300, examples: [[[{ provider: 'qq', first: -0, last: -0 }]]] },
  );
  expect(kept).toBeGreaterThan(20);
});

test('the ledger never grows past five hundred entries, and the newest stay', () => {
  let entries: readonly LedgerEntry[] = [];
  for (let i = 0; i < 510; i += 1) entries = passedBy(entries, { ...wechat, app: `wx${i}` }, i);
  expect(entries).toHaveLength(500);
  expect(entries[0]?.app).toBe('wx509');
});

test('a reminder is due so many days after the first entry or the last look, and never when it is not wanted', () => {
  const entries = passedBy([], wechat, day);
  expect(reminderDue(entries, 30, 0)).toBe(31 * day);
  expect(reminderDue(entries, 30, 10 * day)).toBe(40 * day);
  expect(reminderDue(entries, 0, 0)).toBeUndefined();
  expect(reminderDue([], 30, 0)).toBeUndefined();
});
