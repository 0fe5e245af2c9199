import { expect, test } from 'vitest';
import { parseWarningHash, warningPathOf, webAddressOf } from '../../../src/core/guard/warning.ts';

test('the address of the warning page brings its key and the address back', () => {
  const address = 'https://xn--fiq.top/a?b=1&c=#d%25';
  const path = warningPathOf('k-1', address);
  expect(parseWarningHash(path.slice(path.indexOf('#')))).toEqual({ key: 'k-1', address });
});

test.each(['', '#', '#k', '#k&javascript%3Aalert(1)', '#k&%E0%A4%A', '#k&file%3A%2F%2F%2Fetc', '#k&https%3A%2F%2F'])(
  '%s gives no address',
  (hash) => {
    expect(parseWarningHash(hash).address).toBe('');
  },
);

test('an address of bearable length comes back whole, a longer one is none', () => {
  const longest = `https://a.top/${'x'.repeat(8192 - 14)}`;
  expect(parseWarningHash(warningPathOf('k', longest).slice('/warning.html'.length)).address).toBe(longest);
  expect(webAddressOf(`${longest}x`)).toBe('');
});
