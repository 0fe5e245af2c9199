import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainPartsOf } from '../../../src/core/address/plain-address.ts';

const hosts = ['a', 'b1', '1', '.', '.', '-', 'com', 'cn', 'xn--', '0x7f', 'A', '_'];
const bodies = [
  '/',
  '/',
  'a',
  'B',
  '.',
  '..',
  '%2e',
  '%',
  '?',
  '#',
  '=',
  '&',
  '//',
  ':',
  '@',
  '|',
  '^',
  '{',
  '"',
  "'",
  ' ',
  '\\',
  '\t',
  'é',
];
const joined = (parts: readonly string[], most: number) =>
  fc.array(fc.constantFrom(...parts), { maxLength: most }).map((some) => some.join(''));
const addresses = fc
  .tuple(
    fc.constantFrom('https://', 'http://'),
    joined(hosts, 6),
    fc.constantFrom('.cn', '.com', ''),
    joined(bodies, 8),
  )
  .map(([scheme, host, ending, body]) => scheme + host + ending + (body === '' ? '' : `/${body}`));

describe('the parts of a plain address', () => {
  it('are those that the URL standard gives', () => {
    let plain = 0;
    fc.assert(
      fc.property(addresses, (address) => {
        const parts = plainPartsOf(address);
        if (!parts) return;
        plain += 1;
        const { protocol, hostname, pathname, search, hash, port, username, href } = new URL(address);
        expect(parts).toEqual({ protocol, hostname, pathname, search, hash });
        expect([port, username]).toEqual(['', '']);
        expect([address, `${address}/`]).toContain(href);
      }),
      { numRuns: 5000 },
    );
    expect(plain).toBeGreaterThan(50);
  });

  it.each([
    ['https://item.jd.com/1.html', '/1.html', ''],
    ['http://a.example', '/', ''],
    ['https://a.example/b?c=%2F..', '/b', '?c=%2F..'],
  ])('%s is cut without asking the parser', (address, pathname, search) => {
    expect(plainPartsOf(address)).toMatchObject({ pathname, search });
  });

  it.each([
    'https://A.example/',
    'https://127.1/',
    'https://a.0x7f/',
    'https://xn--fiq.example/',
    'https://a.example:80/',
    'https://u@a.example/',
    'https://a.example/b/../c',
    'https://a.example/%2e%2e/c',
    'https://a.example///b',
    'https://a.example/?',
    'https://a..example/',
    'https://a.example./',
  ])('%s is left to the parser', (address) => {
    expect(plainPartsOf(address)).toBeUndefined();
  });
});
