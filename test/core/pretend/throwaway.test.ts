import { describe, expect, it } from 'vitest';
import { rulesOf } from '../address/address-engine.ts';

describe('places made to be thrown away', () => {
  it.each([
    ['http://203.0.113.7/sys/index.php', 'address.ip-page'],
    ['http://203.0.113.7/0123456789abcdef0123456789abcdef/', 'address.ip-page'],
    ['https://k3xq9z7w1.duckdns.org/account/step2.php', 'address.hosted-page'],
    ['https://x7k2q9w3zt.pages.dev/index.html', 'address.hosted-page'],
    ['https://quiet-lamp.duckdns.org/0123456789abcdef0123456789abcdef/', 'address.hosted-page'],
    ['https://quiet-lamp.duckdns.org/a?token=0123456789abcdef01', 'address.hosted-page'],
    ['https://q8w3x7zk.bqzkx4w9.com/', 'address.random-twice'],
    ['https://q8w3x7zk.any-name.top/', 'address.random-twice'],
    ['https://bqzkx4w9.top/a/index.html', 'address.random-page'],
  ])('%s', (url, rule) => {
    expect(rulesOf(url)).toContain(rule);
  });

  it.each([
    'http://192.168.31.1/index.html',
    'http://203.0.113.7:8080/demo/index.html',
    'http://203.0.113.7/',
    'https://my-first-game.pages.dev/index.html',
    'https://k3xq9z7w1.duckdns.org/',
    'https://quiet-lamp.duckdns.org/a?token=spring',
    'https://quiet-lamp.github.io/0123456789abcdef0123456789abcdef/',
    'https://quiet-lamp.s3.amazonaws.com/0123456789abcdef0123456789abcdef/a.png',
    'https://2048game.netlify.app/index.html',
    'https://html.spec.whatwg.org/multipage/syntax.html',
    'https://bqzkx4w9.s3.amazonaws.com/report.html',
    'https://q8w3x7zk.ordinary-name.com/',
    'https://muxu.top/notes/index.html',
    'https://bqzkx4w9.top/',
  ])('%s may be anybody’s', (url) => {
    expect(rulesOf(url).filter((rule) => /page|twice/.test(rule))).toEqual([]);
  });
});
