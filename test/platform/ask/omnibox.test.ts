import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startOmnibox } from '../../../src/platform/ask/omnibox.ts';
import { rate } from '../../../src/platform/rating/rate.ts';

vi.mock('../../../src/platform/rating/rate.ts', () => ({ rate: vi.fn() }));

let type: (typed: string) => void = () => undefined;
const told = vi.fn();

beforeEach(() => {
  told.mockClear();
  Object.assign(fakeBrowser, {
    omnibox: {
      onInputChanged: { addListener: (listener: typeof type) => (type = listener) },
      onInputEntered: { addListener: () => undefined },
      setDefaultSuggestion: told,
    },
  });
});

test('the address bar speaks of what stands there, not of what was typed before', async () => {
  const answers: (() => void)[] = [];
  const verdict = (site: string) => ({ level: 'caution', links: [{ site }] });
  for (const site of ['first.test', 'second.test']) {
    vi.mocked(rate).mockImplementationOnce(
      () => new Promise((resolve) => answers.push(() => resolve(verdict(site) as never))),
    );
  }
  startOmnibox(async (rated) => `${rated?.level} ${rated?.site}`);
  type('first.test');
  type('second.test');
  for (const answer of answers.reverse()) answer();
  await vi.waitFor(() => expect(told).toHaveBeenCalled());
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(told.mock.calls).toEqual([[{ description: 'caution second.test' }]]);
});

test.each([
  ['Chromium, which reads XML,', '', '&#60;b&#62; &#38; &#34;it&#39;s&#34;'],
  ['Firefox', 'yes', `<b> & "it's"`],
])('what is said in %s stands there as it is meant', async (_, firefox, shown) => {
  vi.stubEnv('FIREFOX', firefox);
  vi.mocked(rate).mockResolvedValueOnce({ level: 'clear', links: [] } as never);
  startOmnibox(async () => `<b> & "it's"`);
  type('x');
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith({ description: shown }));
  vi.unstubAllEnvs();
});
