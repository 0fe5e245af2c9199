// Rates generated inputs as message and as address, and remembers what went wrong.
import { assess } from '../../core/assess.ts';
import type { Engine } from '../../core/engine.ts';
import type { Level } from '../../core/model.ts';

export interface Fuzzed {
  readonly failures: readonly { readonly text: string; readonly error: string }[];
  readonly slowestMs: number;
  /**
   * Inputs that took longer than `slowMs` more than once: what another program on the machine delayed is not among
   * them.
   */
  readonly slow: readonly { readonly text: string; readonly ms: number }[];
  readonly levels: Readonly<Record<Level, number>>;
}

const options = { sensitivity: 'standard', trusted: new Set<string>(), reported: new Set<string>() } as const;

/**
 * Of what takes this share of the time that is allowed, the quickest of four runs counts: the machine's noise only ever
 * adds.
 */
const doubtful = 0.1;

/** `slowMs`: milliseconds that no input may take. */
export function fuzz(inputs: Iterator<string>, runs: number, engine: Engine, slowMs = 20): Fuzzed {
  const failures: { text: string; error: string }[] = [];
  const slow: { text: string; ms: number }[] = [];
  const levels: Record<Level, number> = { unrated: 0, clear: 0, notice: 0, caution: 0, danger: 0 };
  let slowestMs = 0;
  for (let run = 0; run < runs; run += 1) {
    const text: string = inputs.next().value ?? '';
    const links = run % 4 === 0 ? [{ url: text }] : [];
    const sighting = { id: 'fuzz', place: 'wechat-group', form: 'text', text, links } as const;
    try {
      let ms = timeOf(() => {
        levels[assess(sighting, engine, options).level] += 1;
      });
      for (let again = 0; again < 3 && ms > slowMs * doubtful; again += 1)
        ms = Math.min(
          ms,
          timeOf(() => assess(sighting, engine, options)),
        );
      slowestMs = Math.max(slowestMs, ms);
      if (ms > slowMs) slow.push({ text, ms });
    } catch (error) {
      failures.push({ text, error: error instanceof Error ? error.message : String(error) });
    }
  }
  return { failures, slowestMs, slow, levels };
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
