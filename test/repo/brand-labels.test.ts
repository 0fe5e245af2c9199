import { expect, test } from 'vitest';
import { hintLabelsOf } from '../../src/core/address/hint-labels.ts';
import { isTellingAddress, useLabels } from '../../src/page/hints.ts';
import { buildPack } from '../../src/tools/pack/build.ts';

const pack = buildPack('assets/packs/base');
const labels = [...new Set(pack.brands.flatMap((brand) => brand.labels))].filter((label) => label.length >= 4);

test('a link on a host that bears a brand of the pack is worth a question', () => {
  useLabels(hintLabelsOf([pack]));
  const missed = labels.filter((label) => !isTellingAddress(`https://${label}-vip.top/`, 'forum.test', () => false));
  expect(labels.length).toBeGreaterThan(50);
  expect(missed).toEqual([]);
});

test('links to the official sites of well-known brands are not', () => {
  const known = hintLabelsOf([pack]);
  const own = pack.brands.flatMap(({ official }) =>
    official.filter((host) => known.includes(host.replace(/\.com$/, ''))),
  );
  expect(own.length).toBeGreaterThan(20);
  const asked = own.filter((host) => isTellingAddress(`https://www.${host}/`, 'forum.test', () => false));
  expect(asked.filter((host) => !/^(?:pinduoduo|yangkeduo|temu)/.test(host))).toEqual([]);
});
