import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assess } from '../../src/core/assess.ts';
import { compile } from '../../src/core/engine.ts';
import { locales, type Sensitivity } from '../../src/core/model.ts';
import type { Pack } from '../../src/core/pack/format.ts';
import { samples } from '../../src/core/samples.ts';
import { buildPack } from '../../src/tools/pack/build.ts';
import { readText } from '../ui/read-text.ts';

const engine = compile([buildPack('assets/packs/base') as Pack]);
const rate = (sensitivity: Sensitivity) =>
  samples.map((sample) => assess(sample, engine, { sensitivity, trusted: new Set(), reported: new Set() }).level);
const levelOf = (id: string) => rate('standard')[samples.findIndex((one) => one.id === id)];

test('the eight samples show what they say: nothing, a nuisance, and danger', () => {
  expect(samples).toHaveLength(8);
  expect(levelOf('ordinary')).toBe('clear');
  expect(levelOf('genuine-assist')).toBe('notice');
  expect(levelOf('lookalike')).toBe('danger');
  for (const id of ['code', 'task']) expect(['caution', 'danger']).toContain(levelOf(id));
});

test('another sensitivity makes a difference that can be seen on the samples', () => {
  expect(rate('relaxed')).not.toEqual(rate('standard'));
  expect(rate('standard')).not.toEqual(rate('strict'));
});

test('what is invented bears a name nobody can register, and every sample has its words', () => {
  const genuine = /^https:\/\/(mobile\.yangkeduo\.com|map\.baidu\.com|dwz\.cn|open\.weixin\.qq\.com)\//;
  for (const { text } of samples) {
    const [url = ''] = /https:\/\/\S+/.exec(text) ?? [];
    expect(genuine.test(url) || new URL(url).hostname.endsWith('.example')).toBe(true);
  }
  expect(readdirSync('assets/locales').sort()).toEqual([...locales].sort());
  for (const locale of locales) {
    const text = readText(locale);
    for (const { id } of samples) expect(text.has(`options.sample_${id}`)).toBe(true);
  }
});
