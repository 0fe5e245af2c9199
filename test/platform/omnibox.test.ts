import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startOmnibox } from '../../src/platform/omnibox.ts';
import { rate } from '../../src/platform/rate.ts';

vi.mock('../../src/platform/rate.ts', () => ({ rate: vi.fn() }));

test('the address bar speaks of what stands there, not of what was typed before', async () => {
  let type: (typed: string) => void = () => undefined;
  const told = vi.fn();
  Object.assign(fakeBrowser, {
    omnibox: {
      onInputChanged: { addListener: (listener: typeof type) => (type = listener) },
      onInputEntered: { addListener: () => undefined },
      setDefaultSuggestion: told,
    },
  });
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
