// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchMessages } from '../../../src/page/chat/watch.ts';
import { messageSelector, messagesIn, readMessage } from '../../../src/page/chat/wechat.ts';
import { bodies, chatPane, message } from '../../fixtures/wechat-2022-03.ts';

const text = (id: string, words = `第 ${id} 句`) => message(bodies.text(words), { id });
let ending: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

function watch(html: string) {
  document.body.innerHTML = html;
  const seen: string[] = [];
  const changed = vi.fn();
  const read = (element: Element) => {
    const found = readMessage(element);
    if (found) seen.push(`${found.sighting.id} ${found.sighting.text}`);
  };
  const watching = watchMessages({
    document,
    selector: messageSelector,
    messagesIn,
    read,
    changed,
    signal: ending.signal,
  });
  const settle = async () => {
    await vi.advanceTimersByTimeAsync(500);
    return seen.splice(0);
  };
  return { watching, changed, settle, list: document.querySelector('[mm-repeat]')! };
}

describe('the chat page', () => {
  test('is read whole at first, and afterwards only what is new', async () => {
    const { settle, list } = watch(chatPane([text('1'), text('2')]));
    expect(await settle()).toEqual(['1 第 1 句', '2 第 2 句']);
    list.insertAdjacentHTML('beforeend', text('3'));
    expect(await settle()).toEqual(['3 第 3 句']);
    expect(await settle()).toEqual([]);
  });

  test('has nodes that are re-used for other messages', async () => {
    const { settle, changed } = watch(chatPane([text('1')]));
    await settle();
    document.querySelector('.js_message_bubble')!.setAttribute('data-cm', '{"msgId":"9"}');
    document.querySelector('.js_message_plain')!.firstChild!.nodeValue = '换了';
    const calls = changed.mock.calls.length;
    expect(await settle()).toEqual(['9 换了']);
    expect(changed.mock.calls.length).toBeGreaterThan(calls);
  });

  test('may take words out of a message: it is read again without them', async () => {
    const { settle } = watch(chatPane([text('1')]));
    await settle();
    document.querySelector('.js_message_plain')!.append(' 先垫付');
    expect(await settle()).toEqual(['1 第 1 句 先垫付']);
    document.querySelector('.js_message_plain')!.lastChild!.remove();
    expect(await settle()).toEqual(['1 第 1 句']);
  });

  test('has hidden measuring copies, which are no messages', async () => {
    const { settle } = watch(chatPane([text('1')], { prerendered: [text('2')] }));
    expect(await settle()).toEqual(['1 第 1 句']);
    document.querySelector('#prerender')!.innerHTML = text('3');
    document.querySelector('#prerender .js_message_plain')!.firstChild!.nodeValue = '量';
    expect(await settle()).toEqual([]);
  });

  test('may change a thousand times at once without a message being lost', async () => {
    const { settle, list } = watch(chatPane([]));
    await settle();
    for (let id = 0; id < 5_000; id += 1)
      list.appendChild(document.createElement('div')).innerHTML = id % 10 ? 'x' : text(`${id}`);
    expect(new Set(await settle()).size).toBe(500);
  });

  test('may throw away what it has just made', async () => {
    const { settle, list } = watch(chatPane([]));
    await settle();
    list.innerHTML = text('1');
    await Promise.resolve();
    list.innerHTML = '';
    expect(await settle()).toEqual([]);
  });

  test('is left alone once the signal ends it', async () => {
    const { settle, list } = watch(chatPane([]));
    await settle();
    ending.abort();
    list.innerHTML = text('1');
    expect(await settle()).toEqual([]);
  });

  test('is read whole again when asked', async () => {
    const { watching, settle } = watch(chatPane([text('1')]));
    await settle();
    watching.readAll();
    expect(await settle()).toEqual(['1 第 1 句']);
  });
});
