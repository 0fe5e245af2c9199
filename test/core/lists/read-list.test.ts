import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Salt } from '../../../src/core/lists/keyed-hash.ts';
import { lookupIn } from '../../../src/core/lists/look-up.ts';
import { ListReader } from '../../../src/core/lists/read-list.ts';
import { dayOf } from '../../../src/core/lists/table.ts';

const salt: Salt = [0x12345678, 0x9abcdef0];
const day = dayOf(Date.parse('2026-11-22'));

function read(text: string, pieces = 1 << 20) {
  const reader = new ListReader(salt, day);
  for (let at = 0; at < text.length; at += pieces) reader.push(text.slice(at, at + pieces));
  return reader.finish();
}

function lookup(text: string, pieces?: number) {
  const answer = read(text, pieces);
  if (!answer.ok) throw new Error(answer.error.code);
  const { table, counts, examples } = answer.value;
  const list = { id: 'l', name: 'L', date: '2026-11-22', bits: table.bits, chunks: [...table.chunks] };
  const look = lookupIn([list], salt, () => expect.unreachable('all chunks are there'));
  const says = (host: string, site = host, path = '/') => look(host, site, path)?.says;
  return { says, look, counts, examples };
}

describe('forms of lists', () => {
  const hosts = `# Hosts\n127.0.0.1 localhost\n::1 ip6-localhost\n0.0.0.0 evil.test # why\n0.0.0.0 a.bad.test b.bad.test\n`;
  const plain = `evil.test   # why\r\n*.wild.test\n.dot.test\nUPPER.test\n钓鱼.test\nhttp://pages.test/view/Login/\nhttps://whole.test/\n198.51.100.7\n`;
  const adblock = `[Adblock Plus 2.0]\n! Title: x\n||evil.test^\n||doc.test^$all\n||ads.test^$third-party\n@@||fine.evil.test^\n||pages.test/view/Login\n##.banner\nexample.test##.ad\n/ads/*\n||a*.test^\n`;
  const metamask = JSON.stringify(
    {
      version: 2,
      tolerance: 1,
      fuzzylist: ['fuzzy.test'],
      whitelist: ['fine.evil.test'],
      blacklist: ['evil.test', 'pages.test/view/Login'],
    },
    null,
    1,
  );

  it.each([1, 7, 1 << 20])('a hosts file, in pieces of %i characters', (pieces) => {
    const { says, counts } = lookup(hosts, pieces);
    expect(['evil.test', 'a.bad.test', 'b.bad.test', 'localhost', 'bad.test'].map((host) => says(host))).toEqual([
      'block',
      'block',
      'block',
      undefined,
      undefined,
    ]);
    expect(counts).toEqual({ entries: 3, bad: 0, skipped: 0 });
  });

  it.each([1, 7, 1 << 20])('plain lines, in pieces of %i characters', (pieces) => {
    const { says, counts } = lookup(plain, pieces);
    for (const host of [
      'evil.test',
      'wild.test',
      'dot.test',
      'upper.test',
      new URL('http://钓鱼.test').hostname,
      'whole.test',
      '198.51.100.7',
    ])
      expect([host, says(host)]).toEqual([host, 'block']);
    expect(says('pages.test')).toBeUndefined();
    expect(says('pages.test', 'pages.test', '/view/Login')).toBe('block');
    expect(says('pages.test', 'pages.test', '/view/Login/')).toBe('block');
    expect(says('pages.test', 'pages.test', '/view/Login/2')).toBeUndefined();
    expect(counts).toEqual({ entries: 8, bad: 0, skipped: 0 });
  });

  it.each([1, 7, 1 << 20])('Adblock lines that name a whole site, in pieces of %i characters', (pieces) => {
    const { says, counts } = lookup(adblock, pieces);
    expect(says('evil.test')).toBe('block');
    expect(says('fine.evil.test', 'evil.test')).toBe('allow');
    expect(says('doc.test')).toBe('block');
    expect(says('ads.test')).toBeUndefined();
    expect(says('pages.test', 'pages.test', '/view/Login')).toBe('block');
    expect(counts).toEqual({ entries: 4, bad: 0, skipped: 5 });
  });

  it.each([1, 7, 1 << 20])('MetaMask JSON, its exceptions first, in pieces of %i characters', (pieces) => {
    const { says, counts } = lookup(metamask, pieces);
    expect(says('evil.test')).toBe('block');
    expect(says('www.evil.test', 'evil.test')).toBe('block');
    expect(says('fine.evil.test', 'evil.test')).toBe('allow');
    expect(says('deep.fine.evil.test', 'evil.test')).toBe('allow');
    expect(says('fuzzy.test')).toBeUndefined();
    expect(counts).toEqual({ entries: 3, bad: 0, skipped: 1 });
  });

  it('counts what it cannot read, and shows the first of it', () => {
    const { says, counts, examples } = lookup(`evil.test\n"quoted";1\nno dots here\n${'x'.repeat(5000)}\nlast.test`);
    expect(counts).toEqual({ entries: 2, bad: 3, skipped: 0 });
    expect(examples).toEqual(['"quoted";1', 'no dots here', 'x'.repeat(80)].map((text) => text.slice(0, 80)));
    expect(says('last.test')).toBe('block');
  });

  it('takes no page for its path alone when the line told it apart by a query', () => {
    const { says, counts } = lookup('evil.test\nhttps://www.big.test/url?q=http://evil.test\n');
    expect(says('www.big.test', 'big.test', '/url')).toBeUndefined();
    expect(counts.skipped).toBe(1);
  });

  it.each([
    ['<!DOCTYPE html><p>log in', 'web-page'],
    ['{"blacklist":["a.test"', 'truncated'],
    ['', 'content'],
    ['# only a comment\n', 'content'],
    ['{"version":3}', 'content'],
  ])('refuses %s', (text, code) => {
    expect(read(text)).toMatchObject({ ok: false, error: { code } });
  });

  it('never throws, whatever it is fed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (text, pieces) => {
        read(`{"a":[${text}`, pieces);
        read(text, pieces);
      }),
    );
  });
});

describe('look-up', () => {
  it('goes from the host up to its site and not above it', () => {
    const { says, look } = lookup('co.test\nevil.test\nx.site.co.test\n');
    expect(says('a.b.evil.test', 'evil.test')).toBe('block');
    expect(says('site.co.test', 'site.co.test')).toBeUndefined();
    expect(says('y.site.co.test', 'site.co.test')).toBeUndefined();
    expect(says('notevil.test')).toBeUndefined();
    expect(look('a.b.evil.test', 'evil.test', '/p')).toEqual({
      list: 'l',
      name: 'L',
      says: 'block',
      entry: 'evil.test',
      since: '2026-11-22',
      date: '2026-11-22',
    });
  });

  it('finds exactly what is on the list, however long it is', () => {
    const label = fc.stringMatching(/^[a-z0-9]{1,12}$/);
    fc.assert(
      fc.property(fc.uniqueArray(label, { minLength: 2, maxLength: 400 }), (labels) => {
        const half = labels.length >> 1;
        const { says, counts } = lookup(
          labels
            .slice(0, half)
            .map((one) => `${one}.test`)
            .join('\n'),
        );
        expect(counts.entries).toBe(half);
        for (const [at, one] of labels.entries()) expect(says(`${one}.test`)).toBe(at < half ? 'block' : undefined);
      }),
      { numRuns: 30 },
    );
  });
});
