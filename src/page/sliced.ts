// Long lists are walked in idle time, a few milliseconds at a time.
const sliceMs = 8;
/** Looking at the clock costs as much as looking at a link. */
const oftenEnough = 16;

/** Calls `each` for every element, in order, until `signal` ends it. */
export async function runSliced<T>(list: ArrayLike<T>, each: (one: T) => void, signal: AbortSignal): Promise<void> {
  let next = 0;
  while (next < list.length && !signal.aborted) {
    const until = performance.now() + sliceMs;
    do {
      const stop = Math.min(list.length, next + oftenEnough);
      for (; next < stop; next += 1) each(list[next] as T);
    } while (next < list.length && performance.now() < until);
    if (next < list.length) await idle();
  }
}

export function idle(timeout = 400): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout });
    else setTimeout(resolve, 1);
  });
}
