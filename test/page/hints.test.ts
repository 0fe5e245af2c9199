import { describe, expect, test } from 'vitest';
import { isLinkPage, isOneApart, isTellingAddress } from '../../src/page/hints.ts';
import { isTellingLabel, lureCount } from '../../src/page/lures.ts';

const telling = (url: string, named = (_: string) => false) => isTellingAddress(url, 'forum.test', named);

describe('a link is worth a question', () => {
  test.each([
    'https://mobile.yangkeduo.com.evil-site.top/login',
    'https://pdd-help.top/a',
    'https://mobile.yangkeduo.com@evil-site.top/x',
    'https://pindouduo-vip.com/x',
    'https://taobaoo.shop/x',
    'https://a1ipay.net/',
    'https://p.pinduoduo.com/AbCd',
    'https://xn--fiqs8s.cn/a',
    'https://拼多多.com/a',
    'http://1.2.3.4/a',
    'https://jd-618.top/',
    'https://m.tb.cn/h.x?redirect_url=https%3A%2F%2Fa.top',
    'https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx1&redirect_uri=https%3A%2F%2Fa.top',
    'https://link.other.test/?target=https%3A//pdd-help.top/a',
    '//pdd-help.top/a',
    'weixin://dl/business/?t=AbC',
    'alipays://platformapi/startapp?appId=1',
    'https://h5.m.taobao.com/ding/assist.html?id=1',
    'https://pro.m.jd.com/mall/active/x/index.html?invitePin=1',
  ])('%s', (url) => expect(telling(url)).toBe(true));

  test('when the user named its site', () => {
    expect(telling('https://quiet.example/', (host) => host === 'quiet.example')).toBe(true);
    expect(telling('https://quiet.example/')).toBe(false);
  });
});

describe('a link is not worth a question', () => {
  test.each([
    'https://example.com/',
    'https://en.wikipedia.org/wiki/Coupon',
    'https://www.qq.com/',
    'https://item.jd.com/100.html',
    'https://detail.tmall.com/item.htm?id=1',
    'https://www.abcnews.com/story',
    'https://dropsuite.com/',
    'https://forum.test/redirect?to=2',
    'https://sub.forum.test/pdd-help',
    '/thread/pdd',
    'mailto:a@b.com',
  ])('%s', (url) => expect(telling(url)).toBe(false));
});

test.each([
  ['帮我砍一刀', true],
  ['拼多多官方', true],
  ['领取红包', true],
  ['今天的天气', false],
  ['', false],
])('the words %s on a link are telling: %s', (label, expected) => expect(isTellingLabel(label)).toBe(expected));

test('different lures count, the same again does not', () => {
  expect(lureCount('助力助力助力', 3)).toBe(1);
  expect(lureCount('助力之后提现，先交保证金', 9)).toBe(3);
});

test.each([
  ['alipay', 'alipya', true],
  ['alipay', 'allipay', true],
  ['alipay', 'alpay', true],
  ['alipay', 'alibay', true],
  ['alipay', 'paypal', false],
  ['taobao', 'taobaoxx', false],
])('%s and %s are one step apart: %s', (a, b, expected) => expect(isOneApart(a, b)).toBe(expected));

test.each([
  ['https://mobile.yangkeduo.com.evil-site.top/', true],
  ['https://graph.qq.com/oauth2.0/authorize?client_id=1', true],
  ['https://www.taobao.com/', false],
  ['https://news.example/', false],
  ['about:blank', false],
])('%s is a link page: %s', (url, expected) => expect(isLinkPage(url)).toBe(expected));
