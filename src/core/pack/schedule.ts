// When to ask for news: every 12 hours, spread out so that not everybody comes at once; after a failure sooner, then
// ever later.
const minuteMs = 60_000;
export const renewEveryMs = 12 * 60 * minuteMs;
const firstRetryMs = 15 * minuteMs;

/** What is kept about the tries of a channel or list; epoch milliseconds. */
export interface Tries {
  readonly lastTry?: number;
  readonly lastGood?: number;
  /** Failures in a row. */
  readonly failures: number;
}

/** Milliseconds from the last try to the next one. `chance` is a random number in [0, 1). */
function waitOf(failures: number, chance: number): number {
  const plain = failures === 0 ? renewEveryMs : Math.min(renewEveryMs, firstRetryMs * 2 ** (failures - 1));
  return Math.round(plain * (0.9 + 0.2 * chance));
}

/**
 * Milliseconds from `now` until the next try. What is overdue was refused its turn (storage that fails, say): then as
 * after a first failure, never at once and again.
 */
export function restOf({ lastTry, failures }: Tries, now: number, chance: number): number {
  const wait = waitOf(failures, chance);
  if (lastTry === undefined || lastTry > now) return wait;
  const rest = wait - (now - lastTry);
  return rest > 0 ? rest : firstRetryMs;
}

/** Whether it is time. A last try in the future means the clock was set back: then at once. */
export function isDue({ lastTry, failures }: Tries, now: number): boolean {
  if (lastTry === undefined || lastTry > now + minuteMs) return true;
  return now - lastTry >= waitOf(failures, 0);
}
