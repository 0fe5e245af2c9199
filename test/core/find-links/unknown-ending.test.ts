import { describe, expect, it } from 'vitest';
import { findLinks } from '../../../src/core/find-links/find-links.ts';

const urls = (text: string) => findLinks(text).map((link) => link.url);

describe('a host that goes on behind its last known ending', () => {
  it.each([
    'https://mobile.yangkeduo.com.evil-site.example/a',
    'https://mobile.yangkeduo.com.zzq/a',
    'https://mobile.yangkeduo.com.zzq:8443/a',
    'https://mobile.yangkeduo.com.zzq?a=1',
    'https://mobile.yangkeduo.com.zzq#a',
    'https://mobile.yangkeduo.com.evil-site.zzq',
    'https://mobile.yangkeduo.com.Evil-Site.ZZQ/a',
    'https://mobile.yangkeduo.com.еvil.zzq/a',
    'https://mobile.yangkeduo.com%2Eevil-site.top/a',
    'https://mobile.yangkeduo.com%e3%80%82evil-site.top',
    `https://mobile.yangkeduo.com${'.a'.repeat(30)}.top/a`,
  ])('%s is kept whole', (url) => {
    expect(urls(`看 ${url} 领取`)).toEqual([url]);
    expect(urls(`看${url}，领取`)).toEqual([url]);
  });

  it.each([
    ['https://pinduoduo.com。谢谢', 'https://pinduoduo.com'],
    ['https://pinduoduo.com.谢谢', 'https://pinduoduo.com'],
    ['see http://pinduoduo.com.Then go on', 'http://pinduoduo.com'],
    ['see http://pinduoduo.com. then go on', 'http://pinduoduo.com'],
    ['https://pinduoduo.com...more', 'https://pinduoduo.com'],
    ['升到https://pinduoduo.com.v2.1', 'https://pinduoduo.com'],
    ['https://pinduoduo.com.2024/a', 'https://pinduoduo.com'],
    ['https://pinduoduo.com%20hello', 'https://pinduoduo.com'],
    ['看 mobile.yangkeduo.com.then', 'http://mobile.yangkeduo.com'],
  ])('%s ends where a sentence or a number follows', (text, url) => {
    expect(urls(text)).toEqual([url]);
  });

  it('without a scheme a path behind it makes it one host', () => {
    expect(urls('看 mobile.yangkeduo.com.evil-site.zzq/a')).toEqual(['http://mobile.yangkeduo.com.evil-site.zzq/a']);
  });

  it('a link glued on behind a full stop is a link of its own', () => {
    expect(urls('https://pinduoduo.com.https://b.com/a').at(-1)).toBe('https://b.com/a');
  });
});
