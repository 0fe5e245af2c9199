import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Asker, ask as askTwice, type Handlers, type Reply, send, serve } from '../../src/platform/messages.ts';

type Listener = (message: unknown, sender: object, respond: (reply: Reply<unknown>) => void) => boolean;

const own = { id: 'ours', url: 'chrome-extension://ours/options.html' };
const page = { id: 'ours', url: 'https://a.test/x', frameId: 3, tab: { id: 7, url: 'https://top.test/' } };

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('chrome-extension://ours/' as never);
  Object.assign(fakeBrowser.runtime, { id: 'ours' });
});

/** What the listener says at once, and what it answers. */
function serveAndAsk(handlers: Handlers) {
  const listen = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  serve(handlers);
  const listener = listen.mock.calls.at(-1)?.[0] as unknown as Listener;
  return async (message: unknown, sender: object) => {
    const respond = vi.fn<(reply: Reply<unknown>) => void>();
    const kept = listener(message, sender, respond);
    if (kept) await vi.waitFor(() => expect(respond).toHaveBeenCalled());
    return { kept, reply: respond.mock.lastCall?.[0] };
  };
}

const closeBar = vi.fn(async (_question: unknown, _asker: Asker) => undefined);
const readChanges = vi.fn(async () => []);
const handlers: Handlers = {
  closeBar: { from: 'anyone', answer: closeBar },
  readChanges: { from: 'own-pages', answer: readChanges },
};

describe('who may ask the worker', () => {
  test('a content script is answered what is for anyone, with where it stands', async () => {
    const ask = serveAndAsk(handlers);
    expect(await ask({ type: 'closeBar', question: {} }, page)).toMatchObject({ kept: true, reply: { ok: true } });
    expect(closeBar.mock.lastCall?.[1]).toEqual({
      tabId: 7,
      frameId: 3,
      url: 'https://a.test/x',
      tabUrl: 'https://top.test/',
      own: false,
    });
  });

  test('what is for our own pages is answered to them alone', async () => {
    const ask = serveAndAsk(handlers);
    expect(await ask({ type: 'readChanges', question: {} }, own)).toMatchObject({ reply: { ok: true, value: [] } });
    readChanges.mockClear();
    const strangers = [page, { id: 'ours' }, { id: 'ours', url: 'https://a.test/?chrome-extension://ours/' }];
    for (const sender of strangers) {
      const answer = await ask({ type: 'readChanges', question: {} }, sender);
      expect(answer).toEqual({ kept: false, reply: { ok: false, error: 'not allowed' } });
    }
    expect(readChanges).not.toHaveBeenCalled();
  });

  test('another extension gets no answer, whatever address it names', async () => {
    const ask = serveAndAsk(handlers);
    closeBar.mockClear();
    expect(await ask({ type: 'closeBar', question: {} }, { ...page, id: 'another' })).toEqual({
      kept: false,
      reply: undefined,
    });
    expect(await ask({ type: 'readChanges', question: {} }, { ...own, id: 'another' })).toEqual({
      kept: false,
      reply: undefined,
    });
    expect(closeBar).not.toHaveBeenCalled();
  });

  test.each([
    undefined,
    null,
    'closeBar',
    {},
    { type: 7 },
    { type: 'unknown' },
    { type: 'constructor' },
    { type: '__proto__' },
  ])('%j is no question: somebody else may answer it', async (message) => {
    expect(await serveAndAsk(handlers)(message, own)).toEqual({ kept: false, reply: undefined });
  });
});

describe('an answer that fails', () => {
  test('is an error in words, also where the handler throws before it awaits anything', async () => {
    const ask = serveAndAsk({
      closeBar: {
        from: 'anyone',
        answer: () => {
          throw new Error('full');
        },
      },
      readChanges: { from: 'own-pages', answer: () => Promise.reject('odd') },
    });
    expect((await ask({ type: 'closeBar', question: {} }, page)).reply).toEqual({ ok: false, error: 'full' });
    expect((await ask({ type: 'readChanges', question: {} }, own)).reply).toEqual({ ok: false, error: 'odd' });
  });

  test('is an error to whoever asks, and so is an answer that is none', async () => {
    const asked = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    asked.mockRejectedValueOnce(new Error('Extension context invalidated.'));
    expect(await send('readChanges', {})).toEqual({ ok: false, error: 'Extension context invalidated.' });
    for (const nothing of [undefined, null, 'x', {}]) {
      asked.mockResolvedValueOnce(nothing as never);
      expect(await send('readChanges', {})).toEqual({ ok: false, error: 'no answer' });
    }
  });

  test('comes at the second time where a question that changes nothing lost its worker, and then no more', async () => {
    const asked = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
    asked.mockClear();
    asked.mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
    asked.mockResolvedValueOnce({ ok: true, value: [] } as never);
    expect(await askTwice('readChanges', {})).toEqual({ ok: true, value: [] });
    asked.mockRejectedValue(new Error('Extension context invalidated.'));
    expect(await askTwice('readChanges', {})).toMatchObject({ ok: false });
    expect(asked).toHaveBeenCalledTimes(4);
    expect(await send('readChanges', {})).toMatchObject({ ok: false });
    expect(asked).toHaveBeenCalledTimes(5);
  });
});
