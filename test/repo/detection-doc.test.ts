// docs/detection.md shows examples and names the rules that are proof by themselves: both must be what the engine does.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/core/assess.ts';
import { buildPack } from '../../src/tools/pack/build.ts';
import { bundledEngine } from '../../src/tools/rate/engine.ts';

const text = readFileSync('docs/detection.md', 'utf8');
const engine = bundledEngine();
const options = { sensitivity: 'standard', trusted: new Set<string>(), reported: new Set<string>() } as const;

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** Rows of the tables whose first column is a message or an address; those about pages are in words. */
const rows = text
  .split(/\n(?=#+ )/)
  .filter((section) => /^\| (message|address) /m.test(section))
  .flatMap((section) =>
    section
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2)
      .map(cellsOf),
  );

describe('docs/detection.md', () => {
  test('has examples of messages and of addresses', () => {
    expect(rows.length).toBeGreaterThan(25);
    expect(rows.filter(([example]) => example?.startsWith('http')).length).toBeGreaterThan(10);
  });

  test.each(rows)('rates %s as %s', (example = '', level) => {
    const sighting = { id: 'doc', place: 'wechat-group', form: 'text', text: example, links: [] } as const;
    expect(assess(sighting, engine, options).level).toBe(level);
  });

  test('names exactly the rules that are proof by themselves', () => {
    const section = /## Proof by itself\n([\s\S]*?)\n## /.exec(text)?.[1] ?? '';
    const named = [...section.matchAll(/`([a-z]+\.[a-z-]+)`/g)].map(([, id]) => id);
    const proofs = buildPack('assets/packs/base').rules.flatMap(({ id, proof }) => (proof ? [id] : []));
    expect(named.toSorted()).toEqual(proofs.toSorted());
  });
});
