// Rates generated inputs as message and as address, and remembers what went wrong.
import { assess, type Engine } from '../../core/assess.ts';
import type { Level } from '../../core/model.ts';

export interface Fuzzed {
  readonly failures: readonly { readonly text: string; readonly error: string }[];
  readonly slowestMs: number;
  readonly levels: Readonly<Record<Level, number>>;
}

const options = { sensitivity: 'standard', trusted: new Set<string>(), reported: new Set<string>() } as const;

export function fuzz(inputs: Iterator<string>, runs: number, engine: Engine): Fuzzed {
  const failures: { text: string; error: string }[] = [];
  const levels: Record<Level, number> = { unrated: 0, clear: 0, notice: 0, caution: 0, danger: 0 };
  let slowestMs = 0;
  for (let run = 0; run < runs; run += 1) {
    const text: string = inputs.next().value ?? '';
    const start = performance.now();
    try {
      const links = run % 4 === 0 ? [{ url: text }] : [];
      const verdict = assess({ id: 'fuzz', place: 'wechat-group', form: 'text', text, links }, engine, options);
      levels[verdict.level] += 1;
    } catch (error) {
      failures.push({ text, error: error instanceof Error ? error.message : String(error) });
    }
    slowestMs = Math.max(slowestMs, performance.now() - start);
  }
  return { failures, slowestMs, levels };
}
