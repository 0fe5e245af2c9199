// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Level, Sighting, Verdict } from '../../../src/core/model.ts';
import { type Guard, startGuard } from '../../../src/page/guard/guard.ts';

const bad = 'https://bad.top/x';
const rated = (url: string, level: Level, given: object = {}, id = url) =>
  [
    { id, place: 'web', form: 'text', text: '', links: [{ url }] } satisfies Sighting,
    { level, links: [{ url, target: url, hops: [], level, ...given }] } as unknown as Verdict,
  ] as const;

const ask = vi.fn();
const open = vi.fn();
let on: boolean;
let listeners: Map<string, (event: unknown) => void>;
let guard: Guard;

beforeEach(() => {
  on = true;
  open.mockReset();
  ask.mockReset().mockResolvedValue({ warned: true });
  document.body.innerHTML = `<a id="bad" href="${bad}"><b>y</b></a><a id="good" href="https://good.cn/">z</a>
    <a id="blank" target="_blank" href="${bad}">n</a><div id="host"></div><p id="text">words</p>
    <a href="${bad}"><img id="picture" alt=""></a>`;
  listeners = new Map();
  // Real events of jsdom are never trusted: the listeners are called as a browser would.
  const window = { open, addEventListener: (type: string, listener: never) => listeners.set(type, listener) };
  guard = startGuard({
    window: window as unknown as Window,
    isOn: () => on,
    addressOf: (anchor) => anchor.getAttribute('href') ?? '',
    ask,
    signal: new AbortController().signal,
  });
  guard.learn(...rated(bad, 'danger'));
  guard.learn(...rated('https://good.cn/', 'caution'));
});

function act(element: Element | null, given: Record<string, unknown> = {}) {
  const path: Node[] = [];
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode)
    path.push(node);
  const event = {
    type: 'click',
    button: 0,
    isTrusted: true,
    composedPath: () => path,
    preventDefault: vi.fn(),
    stopImmediatePropagation: vi.fn(),
    ...given,
  };
  listeners.get(String(event.type))?.(event);
  return event.preventDefault.mock.calls.length > 0;
}
const byId = (id: string) => document.getElementById(id);

describe('the guard on clicks', () => {
  test.each([
    ['a click', {}, 'here'],
    ['a click with Ctrl', { ctrlKey: true }, 'behind'],
    ['a click with Shift', { shiftKey: true }, 'tab'],
    ['a middle click', { type: 'auxclick', button: 1 }, 'behind'],
    ['a drag', { type: 'dragstart' }, 'tab'],
  ])('%s on a dangerous link is held and the worker is asked', (_, given, open) => {
    expect(act(document.querySelector('#bad b'), given)).toBe(true);
    expect(ask).toHaveBeenCalledExactlyOnceWith(bad, open);
  });

  test('a link that opens a new tab has its warning in a new tab', () => {
    act(byId('blank'));
    expect(ask).toHaveBeenCalledWith(bad, 'tab');
  });

  test('a link inside an open shadow root is held', () => {
    const root = byId('host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<a href="${bad}">s</a>`;
    expect(act(root?.querySelector('a') ?? null)).toBe(true);
  });

  test.each([
    ['a link that is not dangerous', 'good', {}],
    ['words that are no link', 'text', {}],
    ['a right click', 'bad', { type: 'auxclick', button: 2 }],
    ['a click that a script made', 'bad', { isTrusted: false }],
    ['dragging a picture', 'picture', { type: 'dragstart' }],
  ])('%s is left alone', (_, id, given) => {
    expect(act(byId(id), given)).toBe(false);
    expect(ask).not.toHaveBeenCalled();
  });

  test.each([
    ['bad.top/y', 'http://bad.top/y', 'http://bad.top/y'],
    ['wrap.cn/?u=bad.top%2Fy', 'https://bad.top/y', 'https://wrap.cn/?u=bad.top%2Fy'],
  ])('a link named as the text writes it (%s) is known by its anchor', (url, target, href) => {
    const [sighting, { links, ...verdict }] = rated(href, 'danger', { url, target });
    guard.learn(sighting, { ...verdict, links: [...links, { ...links[0]!, url: 'x', target: 'x', level: 'clear' }] });
    byId('good')?.setAttribute('href', href);
    expect(act(byId('good'))).toBe(true);
  });

  test('nothing is held while the guard is switched off', () => {
    on = false;
    expect(act(byId('bad'))).toBe(false);
    expect(act(byId('bad'), { type: 'dragstart' })).toBe(false);
  });

  test('the same link rated mildly in another message stays held', () => {
    guard.learn(...rated(bad, 'clear', {}, 'another'));
    expect(act(byId('bad'))).toBe(true);
  });

  test.each([
    ['a click', {}],
    ['a drag', { type: 'dragstart' }],
    ['a click with Ctrl', { ctrlKey: true }],
  ])('%s passes at once when all that made its link dangerous was rated anew without danger', (_, given) => {
    guard.learn(...rated(bad, 'danger', {}, 'another'));
    guard.learn(...rated(bad, 'clear'));
    expect(act(byId('bad'), given)).toBe(true);
    guard.learn(...rated(bad, 'clear', {}, 'another'));
    expect(act(byId('bad'), given)).toBe(false);
  });

  test.each([
    ['the worker has nothing to warn about any more', { warned: false }],
    ['the extension is gone', undefined],
  ])('when %s, the click goes on', async (_, answer) => {
    ask.mockResolvedValue(answer);
    const clicked = vi.fn((event: Event) => event.preventDefault());
    byId('bad')?.addEventListener('click', clicked);
    expect(act(byId('bad'))).toBe(true);
    await vi.waitFor(() => expect(clicked).toHaveBeenCalledOnce());
    expect(act(byId('bad'))).toBe(false);
  });

  test.each([
    ['a middle click', { type: 'auxclick', button: 1 }],
    ['a click with Ctrl', { ctrlKey: true }],
    ['a click with Shift', { shiftKey: true }],
  ])('when the worker has nothing to warn about, %s opens its new tab', async (_, given) => {
    ask.mockResolvedValue({ warned: false });
    expect(act(byId('bad'), given)).toBe(true);
    await vi.waitFor(() => expect(open).toHaveBeenCalledExactlyOnceWith(bad, '_blank', 'noopener'));
    expect(act(byId('bad'), given)).toBe(false);
  });

  test.each([
    ['a drag', { type: 'dragstart' }],
    ['a click with Alt', { altKey: true }],
  ])('when the worker has nothing to warn about, %s opens nothing and passes at the next try', async (_, given) => {
    ask.mockResolvedValue({ warned: false });
    const clicked = vi.fn((event: Event) => event.preventDefault());
    byId('bad')?.addEventListener('click', clicked);
    expect(act(byId('bad'), given)).toBe(true);
    await vi.waitFor(() => expect(act(byId('bad'), given)).toBe(false));
    expect(clicked).not.toHaveBeenCalled();
    expect(open).not.toHaveBeenCalled();
  });
});
