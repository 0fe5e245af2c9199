import { expect, it } from 'vitest';
import { inputsFrom, repeatsFrom } from '../../src/tools/fuzz/inputs.ts';
import { fuzz } from '../../src/tools/fuzz/run.ts';
import { bundledEngine } from '../../src/tools/rate/engine.ts';

it('two thousand generated inputs are rated without an exception, and every level is met', () => {
  const { failures, levels } = fuzz(inputsFrom(7), 2000, bundledEngine());
  expect(failures).toEqual([]);
  for (const [level, count] of Object.entries(levels)) expect([level, count > 0]).toEqual([level, true]);
});

it('few pieces over and over, up to 100,000 characters, are rated without an exception', () => {
  const repeats = repeatsFrom(7);
  const { failures } = fuzz(repeats, 40, bundledEngine());
  expect(failures).toEqual([]);
  expect(Array.from({ length: 20 }, () => repeats.next().value.length)).toContain(100_000);
});

it('the same seed gives the same inputs, another seed others', () => {
  const taken = (seed: number) =>
    Array.from(
      { length: 20 },
      (
        (inputs) => () =>
          inputs.next().value
      )(inputsFrom(seed)),
    );
  expect(taken(3)).toEqual(taken(3));
  expect(taken(3)).not.toEqual(taken(4));
});
