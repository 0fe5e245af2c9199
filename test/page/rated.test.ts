// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { Verdict } from '../../src/core/model.ts';
import { defaults } from '../../src/core/settings/settings.ts';
import { inText } from '../../src/page/mark/drawing.ts';
import { createRated } from '../../src/page/rated.ts';

const danger: Verdict = { level: 'danger', score: 90, kind: 'none', findings: [], links: [], packs: [] };

/**
 * Everything is rated dangerous once `answer` is called; `marked`: ids of the elements beside which something is said.
 */
function start(staysFirst: boolean) {
  const marked: string[] = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = ({ id }: Element) => marked.push(id);
      unobserve = () => undefined;
      disconnect = () => undefined;
    },
  );
  let answer = () => undefined as unknown;
  const asked = new Promise((resolve) => (answer = () => resolve(undefined)));
  const rated = createRated({
    document,
    scan: async (sightings) => {
      await asked;
      return { ok: true, value: sightings.map(() => danger) };
    },
    words: async () => ({ ok: false, error: '' }),
    ending: new AbortController(),
    manner: inText,
    settings: () => defaults,
    readAt: () => undefined,
    staysFirst,
  });
  const see = (sightingId: string, elementId: string) => {
    const element = document.body.appendChild(Object.assign(document.createElement('p'), { id: elementId }));
    const sighting = { id: sightingId, place: 'web', form: 'text', text: 'x', links: [] } as const;
    rated.see({ sighting, element, anchors: [] }, element);
  };
  return { see, marked, answer: () => answer() };
}

test.each([
  ['stays with the first place, as long as that is shown', true, ['first']],
  ['is marked in the latest place', false, ['second']],
])('a sighting that is seen in two places %s', async (_, staysFirst, places) => {
  const { see, marked, answer } = start(staysFirst);
  for (const place of ['first', 'second']) see('the same', place);
  answer();
  await vi.waitFor(() => expect(marked).toEqual(places));
});

test('where things stand is remembered for the latest six thousand, not for ever', async () => {
  const { see, marked, answer } = start(false);
  for (let at = 0; at <= 6_000; at += 1) see(`${at}`, `${at}`);
  answer();
  await vi.waitFor(() => expect(marked).toContain('6000'));
  expect(marked).toContain('1');
  expect(marked).not.toContain('0');
});
