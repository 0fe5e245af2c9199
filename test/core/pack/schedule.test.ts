import { expect, test } from 'vitest';
import { isDue, renewEveryMs, restOf } from '../../../src/core/pack/schedule.ts';

const now = 1_800_000_000_000;
const hour = 3_600_000;

test('the next try counts from the last one, so that changes in between do not put it off', () => {
  expect(restOf({ lastTry: now - 5 * hour, failures: 0 }, now, 0.5)).toBe(renewEveryMs - 5 * hour);
  expect(restOf({ failures: 0 }, now, 0.5)).toBe(renewEveryMs);
  expect(restOf({ lastTry: now + 50 * hour, failures: 0 }, now, 0.5)).toBe(renewEveryMs);
});

test('what is overdue waits as after a failure, and by then it is due', () => {
  const tries = { lastTry: now - 20 * hour, failures: 0 };
  const rest = restOf(tries, now, 0.5);
  expect(rest).toBe(hour / 4);
  expect(isDue(tries, now + rest)).toBe(true);
});

test('a try is due at its time, not before; one that lies in the future is a clock set back, and due at once', () => {
  expect(isDue({ lastTry: now, failures: 0 }, now + 10 * hour)).toBe(false);
  expect(isDue({ lastTry: now, failures: 0 }, now + 12 * hour)).toBe(true);
  expect(isDue({ lastTry: now, failures: 3 }, now + hour / 2)).toBe(false);
  expect(isDue({ lastTry: now, failures: 3 }, now + hour)).toBe(true);
  expect(isDue({ lastTry: now + hour, failures: 0 }, now)).toBe(true);
  expect(isDue({ failures: 0 }, now)).toBe(true);
});
