// npm run fuzz [-- --runs 1000000] [--seed 1]   rates generated inputs; fails on an exception and on what takes longer than 20 ms
// npm run fuzz -- --repeats [--runs 2000]       the same with few pieces over and over, up to 100,000 characters, in at most 100 ms
import { parseArgs } from 'node:util';
import { inputsFrom, repeatsFrom } from './fuzz/inputs.ts';
import { fuzz } from './fuzz/run.ts';
import { bundledEngine } from './rate/engine.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string' },
    seed: { type: 'string', default: '1' },
    repeats: { type: 'boolean', default: false },
  },
});
const runs = Math.max(1, Math.trunc(Number(values.runs ?? (values.repeats ? 2000 : 1_000_000))) || 1);
const seed = Math.trunc(Number(values.seed)) || 1;
const told = values.repeats
  ? fuzz(repeatsFrom(seed), runs, bundledEngine(), 100)
  : fuzz(inputsFrom(seed), runs, bundledEngine());
console.log(
  `${runs} inputs from seed ${seed}: ${told.failures.length} exceptions, slowest ${told.slowestMs.toFixed(1)} ms`,
);
console.log(
  Object.entries(told.levels)
    .map(([level, count]) => `${level} ${count}`)
    .join('  '),
);
for (const { text, error } of told.failures.slice(0, 5))
  console.log(`  ${JSON.stringify(text.slice(0, 200))}: ${error}`);
for (const { text, ms } of told.slow.slice(0, 5))
  console.log(`  ${ms.toFixed(1)} ms: ${JSON.stringify(text.slice(0, 200))}`);
process.exitCode = told.failures.length + told.slow.length > 0 ? 1 : 0;
