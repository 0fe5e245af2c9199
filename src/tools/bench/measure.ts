// Times a piece of work: warmed up, repeated, told as median and 99th percentile in microseconds a call.

export interface Timing {
  readonly medianUs: number;
  readonly p99Us: number;
  readonly calls: number;
}

/** Calls `work` with every input in turn for about `budgetMs`; each call is timed by itself. */
export function timed<T>(inputs: readonly T[], work: (input: T) => unknown, budgetMs = 600): Timing {
  for (let round = 0; round < 3; round += 1) for (const input of inputs) work(input);
  const times: number[] = [];
  const end = performance.now() + budgetMs;
  while (performance.now() < end) {
    for (const input of inputs) {
      const start = performance.now();
      work(input);
      times.push((performance.now() - start) * 1000);
    }
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { medianUs: at(0.5), p99Us: at(0.99), calls: times.length };
}

/** Milliseconds of the quickest of a few runs: the machine's noise only ever adds. */
export function quickest(runs: number, work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
