import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPresence, askPresence } from '../../../src/platform/tab/presence.ts';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => boolean;

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { id: 'ours' });
});

/** What the page's reader answers; `undefined` where it does not. */
async function answered(message: unknown, sender: object, looks: () => Promise<boolean>): Promise<unknown> {
  const listen = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  answerPresence(looks);
  const respond = vi.fn();
  const listener = listen.mock.lastCall?.[0] as unknown as Listener;
  if (!listener(message, sender, respond)) return undefined;
  await vi.waitFor(() => expect(respond).toHaveBeenCalled());
  return respond.mock.lastCall?.[0];
}

test('the reader says whether it looks by itself; where settings cannot be read, that it does not', async () => {
  expect(await answered('present', { id: 'ours' }, async () => true)).toEqual({ looking: true });
  expect(await answered('present', { id: 'ours' }, async () => false)).toEqual({ looking: false });
  expect(await answered('present', { id: 'ours' }, () => Promise.reject(new Error('x')))).toEqual({ looking: false });
});

test('it answers nobody else, and no other question', async () => {
  expect(await answered('present', { id: 'another' }, async () => true)).toBeUndefined();
  expect(await answered({ type: 'look' }, { id: 'ours' }, async () => true)).toBeUndefined();
});

test.each([
  [{ looking: true }, 'looking'],
  [{ looking: false }, 'waiting'],
  [{ looking: 'yes' }, 'waiting'],
  [undefined, 'gone'],
  [null, 'gone'],
  ['present', 'gone'],
])('an answer %j means: %s', async (answer, presence) => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(answer as never);
  expect(await askPresence(1)).toBe(presence);
});

test('a tab in which nobody listens has no reader', async () => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
  expect(await askPresence(1)).toBe('gone');
});
