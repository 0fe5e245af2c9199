// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { Verdict } from '../../src/core/model.ts';
import { defaults } from '../../src/core/settings/settings.ts';
import { inText } from '../../src/page/mark/drawing.ts';
import { createRated } from '../../src/page/rated.ts';

const danger: Verdict = { level: 'danger', score: 90, kind: 'none', findings: [], links: [], packs: [] };

test('where things stand is remembered for the latest six thousand, not for ever', async () => {
  const watched: string[] = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = ({ id }: Element) => watched.push(id);
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
    staysFirst: false,
  });
  for (let at = 0; at <= 6_000; at += 1) {
    const element = document.body.appendChild(Object.assign(document.createElement('p'), { id: `${at}` }));
    const sighting = { id: `${at}`, place: 'web', form: 'text', text: 'x', links: [] } as const;
    rated.see({ sighting, element, anchors: [] }, element);
  }
  answer();
  await vi.waitFor(() => expect(watched).toContain('6000'));
  expect(watched).toContain('1');
  expect(watched).not.toContain('0');
});
