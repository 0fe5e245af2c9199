import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales, sensitivities } from '../../../src/core/model.ts';
import { changesOf, editsBetween, undoEdits, withChange } from '../../../src/core/settings/changes.ts';
import { defaults, reminders, type Settings, scopes, settingsOf } from '../../../src/core/settings/settings.ts';

const sites = fc.uniqueArray(fc.constantFrom('a.com', 'b.cn', 'c.com.cn', 'd.top', '10.0.0.1'));
const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    sensitivity: fc.constantFrom(...sensitivities),
    watch: fc.constantFrom(...scopes),
    trusted: sites,
    reported: sites,
    language: fc.constantFrom('auto' as const, ...locales),
    marks: fc.boolean(),
    guard: fc.boolean(),
    ledger: fc.boolean(),
    remindEvery: fc.constantFrom(...reminders),
    largeText: fc.boolean(),
  })
  .map((value) => settingsOf(value));

test('every change of settings can be taken back whole', () => {
  let differed = 0;
  fc.assert(
    fc.property(anySettings, anySettings, (before, after) => {
      const edits = editsBetween(before, after);
      if (edits.length > 0) differed += 1;
      expect(undoEdits(after, edits)).toEqual(before);
    }),
  );
  expect(differed).toBeGreaterThan(50);
});

test('settings that do not differ give no change and leave the list as it is', () => {
  const list = withChange([], editsBetween(defaults, { ...defaults, marks: false }), 5);
  expect(editsBetween(defaults, { ...defaults })).toEqual([]);
  expect(withChange(list, [], 6)).toBe(list);
});

test('a value that was changed again since keeps its newer state when the older change is taken back', () => {
  const edits = editsBetween(defaults, { ...defaults, sensitivity: 'strict', trusted: ['a.com'] });
  const now = settingsOf({ ...defaults, sensitivity: 'relaxed', trusted: ['a.com', 'b.cn'] });
  expect(undoEdits(now, edits)).toMatchObject({ sensitivity: 'relaxed', trusted: ['b.cn'] });
});

test('changes keep distinct ids within one millisecond, newest first, and at most a hundred', () => {
  let list: ReturnType<typeof changesOf> = [];
  for (let i = 0; i < 130; i += 1) {
    const site = `s${i}.com`;
    list = withChange(list, [{ key: 'trusted', site, added: true }], 7);
  }
  expect(list).toHaveLength(100);
  expect(new Set(list.map((one) => one.id)).size).toBe(100);
  expect(list[0]?.edits[0]).toMatchObject({ site: 's129.com' });
});

test('a damaged list is read without an exception, and what is readable survives', () => {
  const good = { id: '1-1', at: 1, edits: [{ key: 'marks', before: true, after: false }] };
  const bad = [
    { id: '1', at: 1, edits: [{ key: 'trusted', site: '<b>', added: true }] },
    { id: '2', at: 1, edits: [{ key: '__proto__', before: 1, after: 2 }] },
    { id: '3', at: 1, edits: [{ key: 'marks', before: 'yes', after: false }] },
    { ...good, at: 9e15 },
    { ...good, at: -1 },
    null,
  ];
  expect(changesOf([...bad, good])).toEqual([good]);
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const read = changesOf(value);
      for (const change of read) {
        expect(undoEdits(defaults, change.edits)).toBeDefined();
        expect(() => new Date(change.at).toISOString()).not.toThrow();
      }
    }),
  );
});

const many = (name: string) => Array.from({ length: 5_000 }, (_, at) => `${name}${at}.test`);

test('a backup that replaces both full lists is taken back whole', () => {
  const before = settingsOf({ trusted: many('a'), reported: many('b') });
  const after = settingsOf({ trusted: many('c'), reported: many('d') });
  const kept = changesOf(JSON.parse(JSON.stringify(withChange([], editsBetween(before, after), 1))));
  expect(undoEdits(after, kept[0]?.edits ?? [])).toEqual(before);
});

test('the oldest changes fall off where many large ones would fill the storage', () => {
  const large = editsBetween(defaults, settingsOf({ trusted: many('a'), reported: many('b') }));
  let list = withChange([], [{ key: 'marks', before: true, after: false }], 1);
  for (const at of [2, 3, 4]) list = withChange(list, large, at);
  expect(list.map(({ at }) => at)).toEqual([4, 3, 2]);
});
