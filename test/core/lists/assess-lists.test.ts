import { expect, it } from 'vitest';
import { assess } from '../../../src/core/assess.ts';
import { compile } from '../../../src/core/engine.ts';
import type { ListHit, ListLookup } from '../../../src/core/lists/model.ts';
import type { Sighting } from '../../../src/core/model.ts';
import { buildPack } from '../../../src/tools/pack/build.ts';

const engine = compile([buildPack('assets/packs/base')]);
const sighting: Sighting = {
  id: '1',
  place: 'wechat-group',
  form: 'text',
  text: '看看 https://news.plain-site.org/a/b?c=1',
  links: [],
};

function rate(lists?: ListLookup, trusted: readonly string[] = []) {
  const plain = { sensitivity: 'standard', trusted: new Set(trusted), reported: new Set<string>() } as const;
  return assess(sighting, engine, lists ? { ...plain, lists } : plain);
}

const hit = (says: ListHit['says']): ListHit => ({
  list: 'l',
  name: '某名单',
  says,
  entry: 'news.plain-site.org',
  since: '2026-11-01',
  date: '2026-11-22',
});

it('a link on a list is dangerous, and the reason names the list and its days', () => {
  const verdict = rate(() => hit('block'));
  expect(verdict.level).toBe('danger');
  const finding = verdict.links[0]?.findings.find(({ rule }) => rule === 'list.listed');
  expect(finding).toMatchObject({ family: 'list', evidence: 'news.plain-site.org' });
  for (const part of ['某名单', '2026-11-01', '2026-11-22']) expect(finding?.reason.zh_CN).toContain(part);
});

it('the same link on no list is not', () => {
  expect(rate(() => undefined).level).not.toBe('danger');
  expect(rate().level).not.toBe('danger');
});

it('an exception of a list is told and weighs nothing', () => {
  expect(rate(() => hit('allow')).score).toBe(rate().score);
});

it('is asked for the host, its site and its path without the query', () => {
  const asked: string[][] = [];
  rate((...question) => void asked.push(question));
  expect(asked).toContainEqual(['news.plain-site.org', 'plain-site.org', '/a/b']);
});

it('a site the user trusts outweighs a list', () => {
  expect(rate(() => hit('block'), ['plain-site.org']).level).not.toBe('danger');
});
