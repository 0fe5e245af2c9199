// Long lists are walked in idle time, a few milliseconds at a time.
const sliceMs = 8;

/** Calls `each` for every element, in order, until `signal` ends it. */
export async function runSliced<T>(list: readonly T[], each: (one: T) => void, signal: AbortSignal): Promise<void> {
  let next = 0;
  while (next < list.length && !signal.aborted) {
    const until = performance.now() + sliceMs;
    for (; next < list.length && performance.now() < until; next += 1) each(list[next] as T);
    if (next < list.length) await idle();
  }
}

export function idle(timeout = 400): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout });
    else setTimeout(resolve, 1);
  });
}
