// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://lure.test/pay" }
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Level, Verdict } from '../../../src/core/model.ts';
import { type PageWords, receiverOf, startPageWarning } from '../../../src/page/warn/page-warning.ts';

function receiverWith(form: string) {
  document.body.innerHTML = form;
  const field = document.getElementById('f');
  return field && receiverOf(field);
}

describe('the receiver that a note beside a field names', () => {
  test.each([
    ['the address of a bank', '<form action="https://bank.test/"><input id="f"></form>'],
    [
      'a button with an address of its own',
      '<form action="/x"><input id="f"><button formaction="https://other.test/">go</button></form>',
    ],
    [
      'a bank’s address and another button',
      '<form action="https://bank.test/"><input id="f"><button formaction="//x.test/">go</button></form>',
    ],
    ['no address', '<form><input id="f"></form>'],
    ['an address that is none', '<form action="https://["><input id="f"></form>'],
    ['a script', '<form action="javascript:send()"><input id="f"></form>'],
  ])('of a form with %s is the page, and who comes next is not known', (_, form) => {
    expect(receiverWith(form)).toEqual({ site: 'lure.test', known: false });
  });

  test('of a form of the page itself is the page', () => {
    expect(receiverWith('<form action="/take"><input id="f"></form>')).toEqual({ site: 'lure.test', known: true });
  });
});

describe('the bar over a page', () => {
  const words = { locale: 'zh_CN', tag: 'zh-CN', css: '', bar: {}, field: {} } as unknown as PageWords;
  const asked = vi.fn();
  const verdict = (level: Level) => ({ level, findings: [] }) as unknown as Verdict;
  const shown = () => document.documentElement.querySelectorAll(':scope > div').length;

  function start(closed = false) {
    const { signal } = new AbortController();
    asked.mockReset().mockResolvedValue({ closed, words });
    return startPageWarning({ document, words: asked, closed: () => undefined, askedBy: () => [], signal });
  }

  beforeEach(() => {
    for (const one of document.documentElement.querySelectorAll(':scope > div')) one.remove();
  });

  test.each(['caution', 'danger'] as const)(
    'stands there at %s, and goes when the page is rated better',
    async (level) => {
      const told = start();
      told(verdict(level));
      await vi.waitFor(() => expect(shown()).toBe(1));
      expect(asked).toHaveBeenCalledExactlyOnceWith(level);
      told(verdict('clear'));
      expect(shown()).toBe(0);
    },
  );

  test.each(['unrated', 'clear', 'notice'] as const)('is not even asked for at %s', (level) => {
    start()(verdict(level));
    expect(asked).not.toHaveBeenCalled();
  });

  test('does not stand where the user has closed it', async () => {
    start(true)(verdict('danger'));
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    await new Promise((resolve) => setTimeout(resolve));
    expect(shown()).toBe(0);
  });
});
