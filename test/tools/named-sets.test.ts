// Which imposters count as bearing a brand's name: the denominator that `npm run eval` prints must not depend on
// ratings.
import { expect, test } from 'vitest';
import { namedSetsOf } from '../../src/tools/eval/named.ts';
import { bundledEngine } from '../../src/tools/rate/engine.ts';

const engine = bundledEngine();

function bearingOf(...hosts: readonly string[]): readonly string[] {
  const rows = hosts.map((value) => ({ label: 'scam', kind: 'domain' as const, value, source: 'Shopee' }));
  const [bearing] = namedSetsOf({ name: 'set', rows }, engine);
  return bearing?.rows.map(({ value }) => value) ?? [];
}

test('a name counts anywhere in a label that somebody chose, also with hyphens in it', () => {
  const hosts = ['shopee-gifts.zzq', 'tw.xshopeex.com', 'sho-pee.cc', 'amazon.zz1.pages.dev'];
  expect(bearingOf(...hosts)).toEqual(hosts);
});

test('the name of the hosting, names over a dot and short names do not count', () => {
  expect(bearingOf('files.s3.amazonaws.com', 'sho.pee.cc', 'jd9.top', 'plain.example.org')).toEqual([]);
});

test('as a message the name stands before the address', () => {
  const row = { label: 'scam', kind: 'domain' as const, value: 'a.top', source: 'Shopee' };
  const [, messages] = namedSetsOf({ name: 'set', rows: [row] }, engine);
  expect(messages?.rows).toEqual([{ label: 'scam', kind: 'text', value: 'Shopee a.top', source: '' }]);
});
