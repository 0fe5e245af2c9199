import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut } from '../../src/core/cut.ts';
import { codeOf } from '../../src/core/picture/code.ts';
import { accountWith, emptyAccount } from '../../src/core/report/reporting.ts';
import { sightingOf } from '../../src/core/sighting/received.ts';
import { drawRule } from '../../src/core/verdict/rules.ts';
import { pack } from './address/address-engine.ts';

const isWhole = (text: string) => !/\p{Cs}/u.test(text);

test('a text is cut to its length, and no character in two', () => {
  expect(cut('ab😀', 3)).toBe('ab');
  expect(cut('ab😀', 4)).toBe('ab😀');
  expect(cut('abc', 2)).toBe('ab');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-composite' }), fc.nat(20), (text, most) => {
      const shorter = cut(text, most);
      expect(text.startsWith(shorter)).toBe(true);
      expect(isWhole(shorter)).toBe(true);
      expect(Math.min(text.length, most) - shorter.length).toBeLessThanOrEqual(1);
    }),
  );
});

test('what is kept and quoted is well-formed wherever it was cut', () => {
  const text = `x${'😀'.repeat(20_000)}`;
  const sighting = sightingOf({ id: text, text });
  const verdict = { level: 'danger', score: 90, kind: 'none', findings: [{}], links: [], packs: [] } as never;
  const kept = accountWith(emptyAccount('', 'chat', 1), [[{ ...sighting, text }, verdict]], 2).report.sightings[0];
  const quoted = drawRule(pack.rules[0]!, text).finding.evidence;
  for (const one of [sighting.text, sighting.id, kept?.text, quoted, codeOf(text).text]) {
    expect(one?.length).toBeGreaterThan(50);
    expect(isWhole(one ?? '')).toBe(true);
  }
});
