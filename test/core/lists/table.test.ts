import { describe, expect, it } from 'vitest';
import { KeyedHash, type KeyHash, type Salt } from '../../../src/core/lists/keyed-hash.ts';
import { chunkOf, dateOf, dayOf, findIn, type ListTable, TableBuilder } from '../../../src/core/lists/table.ts';

const salt: Salt = [1, 2];

function tableOf(entries: readonly string[], day: number, before?: ListTable): ListTable {
  const builder = new TableBuilder(salt, day);
  for (const entry of entries) builder.add(entry, 'block');
  return builder.finish(before);
}

function find(table: ListTable, entry: string) {
  const hash: KeyHash = { high: 0, low: 0 };
  new KeyedHash(salt).entry(hash, entry);
  return findIn(table.chunks[chunkOf(hash.high, table.bits)]!, hash, table.bits);
}

const names = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `host-${from + at}.test`);

describe('a table', () => {
  it('keeps the day on which an entry was first seen when the list is fetched again', () => {
    const first = tableOf(names(0, 20_000), 100);
    const second = tableOf(names(10_000, 30_000), 200, first);
    expect(find(second, 'host-9999.test')).toBeUndefined();
    for (const name of names(10_000, 20_000)) expect(find(second, name)?.day).toBe(100);
    for (const name of names(20_000, 30_000)) expect(find(second, name)?.day).toBe(200);
  });

  it('joins doubles, and an exception wins over its entry', () => {
    const builder = new TableBuilder(salt, 5);
    for (const says of ['block', 'allow', 'block'] as const) builder.add('a.test', says);
    const table = builder.finish();
    expect(table.entries).toBe(1);
    expect(find(table, 'a.test')).toEqual({ says: 'allow', day: 5 });
  });

  it('is cut into chunks of a few thousand entries, 8 bytes each, and tells apart 200,000 names', () => {
    const table = tableOf(names(0, 200_000), 1);
    expect(table.entries).toBe(200_000);
    const bytes = table.chunks.map((chunk) => chunk.byteLength);
    expect(bytes.reduce((sum, one) => sum + one)).toBe(1_600_000);
    expect(Math.max(...bytes)).toBeLessThan(40_000);
    expect(names(200_000, 400_000).filter((name) => find(table, name))).toEqual([]);
  });

  it('has other hashes under another salt', () => {
    const [one, other]: KeyHash[] = [
      { high: 0, low: 0 },
      { high: 0, low: 0 },
    ];
    new KeyedHash([1, 2]).entry(one!, 'evil.test');
    new KeyedHash([1, 3]).entry(other!, 'evil.test');
    expect(one).not.toEqual(other);
  });

  it('writes days as dates', () => {
    expect(dateOf(dayOf(Date.parse('2026-11-22T23:59:59Z')))).toBe('2026-11-22');
    expect(dateOf(dayOf(0))).toBe('2020-01-01');
  });
});
