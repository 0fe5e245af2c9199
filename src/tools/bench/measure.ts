// Times pieces of work: warmed up, repeated, told as median and 99th percentile in microseconds a call.

export interface Timing {
  readonly medianUs: number;
  readonly p99Us: number;
}

export type Work<T> = (input: T) => unknown;

/** A worker that lives has run its code before: what the compiler still changes is left out. */
const warmUpMs = 1500;
const measuredMs = 1000;
/** Works take turns this long, so that whatever else slows the machine slows all of them. */
const turnMs = 20;

/** Calls every work with every input in turn; each call is timed by itself. */
export function timed<T, K extends string>(
  inputs: readonly T[],
  works: Readonly<Record<K, Work<T>>>,
): Readonly<Record<K, Timing>> {
  const names = Object.keys(works) as K[];
  for (const name of names) runFor(warmUpMs, inputs, works[name]);
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let spent = 0; spent < measuredMs; spent += turnMs)
    for (const name of names) runFor(turnMs, inputs, works[name], times.get(name));
  return Object.fromEntries(names.map((name) => [name, timingOf(times.get(name) ?? [])])) as Record<K, Timing>;
}

function runFor<T>(budgetMs: number, inputs: readonly T[], work: Work<T>, times?: number[]): void {
  const end = performance.now() + budgetMs;
  while (performance.now() < end) {
    for (const input of inputs) {
      const start = performance.now();
      work(input);
      times?.push((performance.now() - start) * 1000);
    }
  }
}

function timingOf(times: number[]): Timing {
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { medianUs: at(0.5), p99Us: at(0.99) };
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
