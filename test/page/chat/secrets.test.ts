import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { targetOf, textWithoutSecrets } from '../../../src/page/chat/secrets.ts';

const path = '/cgi-bin/mmwebwx-bin/webwxcheckurl';
const secrets = ['skey', 'pass_ticket', 'deviceid', 'username'] as const;
const encodedTimes = (text: string, times: number): string =>
  times === 0 ? text : encodedTimes(encodeURIComponent(text), times - 1);
const value = fc
  .string({ unit: fc.constantFrom(...'ABCdef0123456789_-'), minLength: 8, maxLength: 24 })
  .map((text) => `@crypt_${text}`);
const host = fc.constantFrom('', 'https://wx.qq.com', 'https://wx2.qq.com', 'https://web.wechat.com', '//wx8.qq.com');
const target = fc.webUrl({ withQueryParameters: true }).map((url) => url.replaceAll("'", ''));

describe('of an address that web WeChat made', () => {
  test('no session secret is left, in any order, encoding and nesting', () => {
    let nested = 0;
    fc.assert(
      fc.property(
        target,
        host,
        fc.tuple(value, value, value, value),
        fc.shuffledSubarray([...secrets, 'requrl', 'opcode'], { minLength: 6 }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 3 }),
        (url, origin, values, order, deep, whole) => {
          let href = url;
          for (let level = 0; level <= deep; level += 1) {
            const parameterOf = (name: string) =>
              name === 'requrl'
                ? encodeURIComponent(href)
                : encodeURIComponent(values[secrets.indexOf(name as never)] ?? '2');
            href = `${level === deep ? origin : 'https://wx.qq.com'}${path}?${order.map((name) => `${name}=${parameterOf(name)}`).join('&')}`;
          }
          if (deep > 0) nested += 1;
          const query = encodedTimes(href.slice(href.indexOf('?') + 1), whole);
          const left = targetOf(`${href.slice(0, href.indexOf('?') + 1)}${query}`);
          for (const secret of values)
            expect(decodeURIComponent(left.replaceAll('%', '%25'))).not.toContain(secret.slice(1));
          if (whole === 0) expect(left).toBe(url);
        },
      ),
      { numRuns: 500 },
    );
    expect(nested).toBeGreaterThan(100);
  });

  test('a target whose own ampersands hide a secret loses it', () => {
    const left = targetOf(`${path}?requrl=https%3A%2F%2Fa.top%2Fb%3Fx%3D1%26skey%3D%40crypt_1%26y%3D2&skey=%40crypt_1`);
    expect(left).toBe('https://a.top/b?x=1&y=2');
  });

  test('nothing is left when there is no target', () => {
    expect(targetOf(`${path}?skey=S&pass_ticket=P`)).toBe('');
    expect(targetOf('https://wx.qq.com/cgi-bin/mmwebwx-bin/webwxgetmsgimg?&MsgID=1&skey=S')).toBe('');
  });
});

describe('an address of others', () => {
  test.each([
    'https://evil.top/?username=me&skey=mine',
    'https://evil.top/cgi-bin/mmwebwx-bin/webwxcheckurl?requrl=https%3A%2F%2Fgood.com',
    'https://wx.qq.com@evil.top/cgi-bin/mmwebwx-bin/webwxcheckurl?requrl=https%3A%2F%2Fgood.com',
    'https://mp.weixin.qq.com/s?__biz=1&username=gh_1',
    'not an address %zz',
  ])('%s stays as it is', (url) => expect(targetOf(url)).toBe(url));
});

test('a wrapper that the client left in a text becomes its target', () => {
  const text = `先看 ${path}?requrl=https%3A%2F%2Fevil-site.top%2Fx&skey=S1&pass_ticket=P1再点`;
  expect(textWithoutSecrets(text)).toBe('先看 https://evil-site.top/x再点');
});

test('an ordinary text is not touched', () => {
  expect(textWithoutSecrets('skey=1 是什么？https://a.top/?skey=2')).toBe('skey=1 是什么？https://a.top/?skey=2');
});
