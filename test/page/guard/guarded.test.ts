// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Sighting, Verdict } from '../../../src/core/model.ts';
import { defaults } from '../../../src/core/settings/settings.ts';
import type { Reply } from '../../../src/page/asking.ts';
import { guarded } from '../../../src/page/guard/guarded.ts';

const url = 'https://bad.top/x';
const sighting: Sighting = { id: '1', place: 'web', form: 'anchor', text: '', links: [{ url }] };
const verdict = { level: 'danger', links: [{ url, target: url, hops: [], level: 'danger' }] } as unknown as Verdict;

const guard = vi.fn();
const ending = new AbortController();
let listeners: Map<string, (event: unknown) => void>;

beforeEach(() => {
  guard.mockReset().mockResolvedValue({ ok: true, value: { warned: true } });
  document.body.innerHTML = `<a href="${url}">x</a>`;
  listeners = new Map();
  // Real events of jsdom are never trusted: the listeners are called as a browser would.
  vi.spyOn(window, 'addEventListener').mockImplementation((type, listener) => {
    listeners.set(type, listener as (event: unknown) => void);
  });
});

async function clickAfter(reply: Reply<readonly Verdict[]>, isOn = true): Promise<boolean> {
  const scan = guarded({
    scan: async () => reply,
    settings: async () => ({ ...defaults, guard: isOn }),
    watchSettings: () => undefined,
    ending,
    guard,
    chat: true,
    addressOf: (anchor) => anchor.getAttribute('href') ?? '',
  });
  expect(await scan([sighting])).toBe(reply);
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  const path = [document.querySelector('a')];
  listeners.get('click')?.(
    new Proxy(event, {
      get: (target, name) => {
        if (name === 'isTrusted') return true;
        if (name === 'composedPath') return () => path;
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    }),
  );
  return event.defaultPrevented;
}

test('an answer that calls a link dangerous holds the click on it, and the worker is asked once', async () => {
  expect(await clickAfter({ ok: true, value: [verdict] })).toBe(true);
  expect(guard).toHaveBeenCalledExactlyOnceWith({ url, open: 'here', chat: true });
});

test('without an answer, and without a danger in it, no click is held', async () => {
  expect(await clickAfter({ ok: false, error: 'gone' })).toBe(false);
  expect(await clickAfter({ ok: true, value: [{ ...verdict, links: [] }] })).toBe(false);
});

test('no click is held where the settings want no guard', async () => {
  expect(await clickAfter({ ok: true, value: [verdict] }, false)).toBe(false);
});
