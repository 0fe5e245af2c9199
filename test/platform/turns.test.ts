import { afterEach, expect, test, vi } from 'vitest';
import { inTurn } from '../../src/platform/turns.ts';

afterEach(() => vi.unstubAllGlobals());

/** Tasks that note when they begin and end; each takes as many turns of the event loop as it says. */
function tasks() {
  const noted: string[] = [];
  const task = (name: string, turns: number) => async () => {
    noted.push(`${name} begins`);
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    noted.push(`${name} ends`);
    return name;
  };
  return { noted, task };
}

test.each([
  ['with locks across contexts', undefined],
  ['where the browser has none', {}],
])('writes to one key go one after another, %s', async (_, navigator) => {
  if (navigator) vi.stubGlobal('navigator', navigator);
  const { noted, task } = tasks();
  const [slow, quick] = await Promise.all([inTurn('a', task('slow', 5)), inTurn('a', task('quick', 0))]);
  expect([slow, quick]).toEqual(['slow', 'quick']);
  expect(noted).toEqual(['slow begins', 'slow ends', 'quick begins', 'quick ends']);
});

test('another key does not wait', async () => {
  const { noted, task } = tasks();
  await Promise.all([inTurn('a', task('slow', 20)), inTurn('b', task('quick', 0))]);
  expect(noted.at(-1)).toBe('slow ends');
});

test('a task that fails is told to whoever asked, and holds nobody up', async () => {
  const failing = inTurn('a', async () => {
    throw new Error('full');
  });
  const next = inTurn('a', async () => 'done');
  await expect(failing).rejects.toThrow('full');
  await expect(next).resolves.toBe('done');
});
