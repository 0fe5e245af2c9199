import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ledgerOf } from '../../../src/core/ledger/ledger.ts';
import { backupText, maximumBackup, parseBackup } from '../../../src/core/settings/backup.ts';
import { defaults, settingsOf } from '../../../src/core/settings/settings.ts';

const settings = settingsOf({ ...defaults, sensitivity: 'strict', trusted: ['a.com'], reported: ['b.top'] });
const ledger = ledgerOf([{ provider: 'qq', app: '101', receiver: 'a.com', data: [], first: 1, last: 2, times: 3 }]);

test('a file that was saved is read back exactly, with and without the ledger', () => {
  expect(parseBackup(backupText({ settings }, '2026-08-01'))).toEqual({ ok: true, backup: { settings }, dropped: 0 });
  const whole = { settings, ledger };
  expect(parseBackup(backupText(whole, '2026-08-01'))).toEqual({ ok: true, backup: whole, dropped: 0 });
});

test('channels keep their fingerprints, lists need none; what is no source is dropped and counted', () => {
  const channel = { name: 'A shop', address: 'https://rules.example/', fingerprints: ['12 34'] };
  const list = { name: 'My list', address: 'https://lists.example/hosts.txt' };
  const bad = [
    { ...channel, fingerprints: [] },
    { ...channel, fingerprints: Array(5).fill('12 34') },
    { ...channel, fingerprints: ['1'.repeat(201)] },
    { ...list, address: 'javascript:alert(1)' },
    { ...list, name: 7 },
    null,
  ];
  const text = backupText({ settings, sources: [channel, list, ...(bad as never[])] }, '2026-08-01');
  expect(parseBackup(text)).toEqual({ ok: true, backup: { settings, sources: [channel, list] }, dropped: 6 });
});

test.each([
  ['', 'not-json'],
  ['<!doctype html>', 'not-json'],
  ['[]', 'not-ours'],
  ['null', 'not-ours'],
  ['{"format":"another","version":1,"settings":{}}', 'not-ours'],
  ['{"format":"zhuli-sentinel-backup","version":2,"settings":{}}', 'newer'],
  ['{"format":"zhuli-sentinel-backup","version":"1","settings":{}}', 'damaged'],
  ['{"format":"zhuli-sentinel-backup","version":1}', 'damaged'],
  ['{"format":"zhuli-sentinel-backup","version":1,"settings":[]}', 'damaged'],
  [' '.repeat(maximumBackup + 1), 'too-large'],
])('a file that cannot be used is refused with its reason: %.60s', (text, error) => {
  expect(parseBackup(text)).toEqual({ ok: false, error });
});

test('single bad values are left out and counted; the rest is taken', () => {
  const file = {
    format: 'zhuli-sentinel-backup',
    version: 1,
    settings: { sensitivity: 'loud', marks: false, trusted: ['a.com', '<script>', 'a.com', 7], __proto__: null },
    ledger: [{ provider: 'qq', first: 1, last: 1, data: [] }, 'x'],
  };
  const read = parseBackup(JSON.stringify(file));
  expect(read).toMatchObject({
    ok: true,
    dropped: 4,
    backup: { settings: { sensitivity: 'standard', marks: false, trusted: ['a.com'] }, ledger: [{ provider: 'qq' }] },
  });
});

test('no file whatever makes it throw, and what it accepts is settings again', () => {
  let accepted = 0;
  const near = fc.record({
    format: fc.constant('zhuli-sentinel-backup'),
    version: fc.oneof(fc.constant(1), fc.integer()),
    settings: fc.oneof(fc.object(), fc.record({ trusted: fc.array(fc.domain()), marks: fc.anything() })),
    ledger: fc.anything(),
  });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        near.map((file) => JSON.stringify(file)),
      ),
      (text) => {
        const read = parseBackup(text);
        if (!read.ok) return;
        accepted += 1;
        expect(settingsOf(read.backup.settings)).toEqual(read.backup.settings);
      },
    ),
    { numRuns: 300 },
  );
  expect(accepted).toBeGreaterThan(10);
});
