import { expect, test } from 'vitest';
import { isOld, otherGuide, revokeGuideOf, revokeGuides } from '../../../src/core/ledger/revoke.ts';

const day = (date: string) => Date.parse(date);

test('steps last seen more than two years ago are doubted, newer ones are not', () => {
  const guide = { ...otherGuide, seen: '2024-02' };
  expect(isOld(guide, day('2026-01-10'))).toBe(false);
  expect(isOld(guide, day('2026-03-10'))).toBe(true);
});

test('every guide was seen in a real month', () => {
  for (const { seen } of [...revokeGuides, otherGuide]) expect(seen).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
});

test('a platform without steps of its own gets the general way, which claims no source', () => {
  for (const provider of ['douyin', 'jd', 'nobody-foresaw']) {
    expect(revokeGuideOf(provider)).toBe(otherGuide);
  }
  expect(otherGuide.source).toBe('none');
});
