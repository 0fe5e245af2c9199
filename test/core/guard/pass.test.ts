import { describe, expect, test } from 'vitest';
import { meet, type Pass } from '../../../src/core/guard/pass.ts';

const granted: Pass = { address: 'http://a.top/x', site: 'a.top', stage: 'granted', at: 1000 };
const begin = { address: 'http://a.top/x', site: 'a.top', phase: 'begin', at: 2000 } as const;
const commit = { ...begin, phase: 'commit', at: 3000 } as const;

describe('open once', () => {
  test('opens the address it was given for, and is forgotten when the page has come', () => {
    const first = meet(granted, begin);
    expect(first.open).toBe(true);
    const second = meet(first.pass, commit);
    expect(second).toEqual({ open: true, pass: undefined });
    expect(meet(second.pass, { ...begin, at: 4000 }).open).toBe(false);
  });

  test('opens no other address, and is gone after the attempt', () => {
    const other = meet(granted, { ...begin, address: 'http://a.top/y' });
    expect(other).toEqual({ open: false, pass: undefined });
  });

  test('follows a redirect within the same site during the one visit', () => {
    const { pass } = meet(granted, begin);
    expect(meet(pass, { ...commit, address: 'https://a.top/home' }).open).toBe(true);
  });

  test('does not follow a redirect to another site', () => {
    const { pass } = meet(granted, begin);
    expect(meet(pass, { ...commit, address: 'https://b.top/x', site: 'b.top' }).open).toBe(false);
  });

  test('a granted pass does not cover a second page of its site', () => {
    expect(meet(granted, { ...commit, address: 'http://a.top/z' }).open).toBe(false);
  });

  test('a page that comes back from the cache without a request uses the pass up', () => {
    expect(meet(granted, commit)).toEqual({ open: true, pass: undefined });
  });

  test('is worth nothing after a minute, nor when the clock was set back', () => {
    expect(meet(granted, { ...begin, at: 61_001 }).open).toBe(false);
    expect(meet(granted, { ...begin, at: -60_000 }).open).toBe(false);
  });

  test('without a pass nothing opens', () => {
    expect(meet(undefined, begin)).toEqual({ open: false, pass: undefined });
  });

  test('sites that could not be told are never taken for the same', () => {
    const { pass } = meet({ ...granted, site: '' }, { ...begin, site: '' });
    expect(meet(pass, { ...commit, address: 'http://b.top/', site: '' }).open).toBe(false);
  });
});
