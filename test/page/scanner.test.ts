import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Level, Sighting, Verdict } from '../../src/core/model.ts';
import type { Reply } from '../../src/page/asking.ts';
import { createScanner } from '../../src/page/scanner.ts';

const sighting = (id: string, text = id): Sighting => ({ id, place: 'web', form: 'text', text, links: [] });
const verdict = (level: Level = 'clear'): Verdict => ({
  level,
  score: 0,
  kind: 'none',
  findings: [],
  links: [],
  packs: [],
});

/** A worker that answers when told to. */
function start() {
  const questions: { sightings: readonly Sighting[]; answer: (reply: Reply<readonly Verdict[]>) => void }[] = [];
  const ending = new AbortController();
  const answered = vi.fn<(rated: readonly (readonly [Sighting, Verdict])[]) => void>();
  const scanner = createScanner({
    scan: (sightings) => new Promise((answer) => void questions.push({ sightings, answer })),
    answered,
    ending,
  });
  const settle = () => vi.advanceTimersByTimeAsync(0);
  const reply = async (at: number, level: Level = 'clear') => {
    const question = questions[at]!;
    question.answer({ ok: true, value: question.sightings.map(() => verdict(level)) });
    await settle();
  };
  const asked = () => questions.map(({ sightings }) => sightings.map(({ id }) => id));
  return { scanner, questions, ending, answered, settle, reply, asked };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('questions to the worker', () => {
  test('gather what is seen at once, and one is on its way at a time', async () => {
    const { scanner, settle, reply, asked } = start();
    for (const id of ['a', 'b']) scanner.see(sighting(id));
    await settle();
    scanner.see(sighting('c'));
    scanner.see(sighting('d'));
    await settle();
    expect(asked()).toEqual([['a', 'b']]);
    await reply(0);
    expect(asked()).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  test('lose no sighting, however many there are', async () => {
    const { scanner, settle, reply, asked } = start();
    for (let index = 0; index < 450; index += 1) scanner.see(sighting(`${index}`));
    await settle();
    for (let at = 0; at < 5; at += 1) await reply(at);
    expect(asked().map((ids) => ids.length)).toEqual([100, 100, 100, 100, 50]);
    expect(new Set(asked().flat()).size).toBe(450);
  });

  test('are not asked twice for the same content, and again for another under the same id', async () => {
    const { scanner, settle, reply, asked } = start();
    scanner.see(sighting('a', 'one'));
    await settle();
    await reply(0, 'danger');
    expect(scanner.see(sighting('a', 'one'))?.level).toBe('danger');
    expect(scanner.see(sighting('a', 'two'))).toBeUndefined();
    await settle();
    expect(asked()).toEqual([['a'], ['a']]);
  });

  test('stay within a size that a message may have', async () => {
    const { scanner, settle, asked } = start();
    for (const id of ['a', 'b', 'c']) scanner.see(sighting(id, id.repeat(150_000)));
    await settle();
    expect(asked()).toEqual([['a']]);
  });

  test('are asked again after the worker failed', async () => {
    const { scanner, questions, settle, reply, asked, answered } = start();
    scanner.see(sighting('a'));
    await settle();
    questions[0]!.answer({ ok: false, error: 'Could not establish connection. Receiving end does not exist.' });
    await vi.advanceTimersByTimeAsync(300);
    expect(asked()).toEqual([['a'], ['a']]);
    await reply(1, 'caution');
    expect(answered).toHaveBeenCalledOnce();
  });

  test('end quietly when the extension was reloaded', async () => {
    const { scanner, questions, settle, ending, asked } = start();
    scanner.see(sighting('a'));
    await settle();
    questions[0]!.answer({ ok: false, error: 'Extension context invalidated.' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ending.signal.aborted).toBe(true);
    scanner.see(sighting('b'));
    await settle();
    expect(asked()).toEqual([['a']]);
  });

  test('are all asked again when settings changed; an answer from before counts no longer', async () => {
    const { scanner, settle, reply, asked, answered } = start();
    scanner.see(sighting('a'));
    await settle();
    scanner.again();
    await reply(0, 'danger');
    expect(answered).not.toHaveBeenCalled();
    expect(scanner.see(sighting('a'))).toBeUndefined();
    await reply(1, 'notice');
    expect(scanner.see(sighting('a'))?.level).toBe('notice');
    expect(asked()).toEqual([['a'], ['a']]);
  });

  test('are forgotten when the page shows something else', async () => {
    const { scanner, settle, reply, asked, answered } = start();
    scanner.see(sighting('a'));
    await settle();
    scanner.forget();
    await reply(0, 'danger');
    expect(answered).not.toHaveBeenCalled();
    scanner.see(sighting('a'));
    await settle();
    expect(asked()).toEqual([['a'], ['a']]);
  });

  test('of the harmless only the level is kept', async () => {
    const { scanner, questions, settle } = start();
    scanner.see(sighting('a'));
    await settle();
    const link = { url: 'u' } as Verdict['links'][number];
    questions[0]!.answer({ ok: true, value: [{ ...verdict('clear'), links: [link] }] });
    await settle();
    expect(scanner.see(sighting('a'))).toMatchObject({ level: 'clear', links: [] });
  });
});
