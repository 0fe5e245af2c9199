import { expect, test } from 'vitest';
import { lookupIn, type MissingChunk, type OpenList } from '../../../src/core/lists/look-up.ts';
import { TableBuilder } from '../../../src/core/lists/table.ts';

const salt = [1, 2] as const;

/** A list in memory; entries that begin with `!` are its exceptions. */
function listOf(...entries: readonly string[]): OpenList {
  const builder = new TableBuilder(salt, 100);
  for (const entry of entries) builder.add(entry.replace(/^!/, ''), entry.startsWith('!') ? 'allow' : 'block');
  const { bits, chunks } = builder.finish();
  return { id: 'l', name: 'l', date: '2026-11-22', bits, chunks: [...chunks] };
}

const look = (list: OpenList, host: string, path = '/', site = 'evil.test') =>
  lookupIn([list], salt, () => undefined)(host, site, path);

test('the most particular entry is named', () => {
  const list = listOf('evil.test', 'a.evil.test', 'a.evil.test/pay');
  expect(look(list, 'evil.test')?.entry).toBe('evil.test');
  expect(look(list, 'b.a.evil.test')?.entry).toBe('a.evil.test');
  expect(look(list, 'a.evil.test', '/pay/')?.entry).toBe('a.evil.test/pay');
  expect(look(list, 'other.test', '/', 'other.test')).toBeUndefined();
});

test('an exception covers what is below it, whatever else the list says there', () => {
  const list = listOf('evil.test', '!fine.evil.test', 'www.fine.evil.test', 'fine.evil.test/pay');
  expect(look(list, 'evil.test')?.says).toBe('block');
  expect(look(list, 'fine.evil.test')?.says).toBe('allow');
  expect(look(list, 'www.fine.evil.test')?.says).toBe('allow');
  expect(look(list, 'fine.evil.test', '/pay')?.says).toBe('allow');
});

test('a line that names a public suffix covers nobody', () => {
  expect(look(listOf('test'), 'a.evil.test')).toBeUndefined();
});

test('under a host of very many labels the exact page and the site are found all the same', () => {
  const host = `${'a.'.repeat(40)}evil.test`;
  expect(look(listOf(`${host}/pay`), host, '/pay')).toMatchObject({ says: 'block', entry: `${host}/pay` });
  expect(look(listOf('evil.test'), host, '/pay')).toMatchObject({ says: 'block', entry: 'evil.test' });
});

test('a part that is not in memory is asked for, and says nothing meanwhile', () => {
  const list = listOf('evil.test');
  const missing: MissingChunk[] = [];
  list.chunks.fill(undefined);
  expect(lookupIn([list], salt, (one) => missing.push(one))('evil.test', 'evil.test', '/')).toBeUndefined();
  expect(missing).toEqual([[list, 0]]);
});
