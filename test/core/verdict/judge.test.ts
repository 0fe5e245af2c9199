import { expect, test } from 'vitest';
import { assess } from '../../../src/core/assess.ts';
import { compile } from '../../../src/core/engine.ts';
import type { Sighting } from '../../../src/core/model.ts';
import { buildPack } from '../../../src/tools/pack/build.ts';

const engine = compile([buildPack('assets/packs/base')]);
const fraud = '我是公安局的民警，您涉嫌洗钱，请把资金转入安全账户';

function rate(text: string, trusted: readonly string[] = []) {
  const sighting: Sighting = { id: '1', place: 'wechat-group', form: 'text', text, links: [] };
  return assess(sighting, engine, { sensitivity: 'standard', trusted: new Set(trusted), reported: new Set() });
}

test.each([
  ["a platform's own page", 'https://www.taobao.com/', []],
  ['a site the user trusts', 'https://plain-site.org/a', ['plain-site.org']],
] as const)(
  'the words of a message are rated by themselves beside %s, which keeps its own level',
  (_, url, trusted) => {
    const verdict = rate(`${fraud} ${url}`, trusted);
    expect(verdict.level).toBe('danger');
    expect(verdict.links).toMatchObject([{ level: 'clear', score: 0 }]);
  },
);

test('they weigh on a link of whoever nobody knows', () => {
  expect(rate(`${fraud} https://plain-site.org/a`).links).toMatchObject([{ level: 'danger' }]);
});
