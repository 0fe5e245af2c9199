import { describe, expect, it } from 'vitest';
import { look, rulesOf } from '../address/address-engine.ts';

const warning = /^address\.brand-(?:ending|slip|sub-throwaway|hosted)$/;

describe('a weak likeness beside a second sign', () => {
  it.each([
    ['https://sxhopee.top/', 'address.brand-slip', 'shopee'],
    ['https://suing.vip/', 'address.brand-slip', 'suning'],
    ['https://toabao.com/login', 'address.brand-slip', 'taobao'],
    ['https://alipya.com/login', 'address.brand-slip', 'alipay'],
    ['https://ctrip.cc/login', 'address.brand-ending', 'ctrip'],
    ['https://yto.vip/login', 'address.brand-ending', 'yto'],
    ['https://suning.x7k2q9w.club/login', 'address.brand-sub-throwaway', 'suning'],
    ['https://tawbao.com/login', 'address.brand-slip', 'taobao'],
    ['https://pindoduo.com/signin', 'address.brand-slip', 'pinduoduo'],
    ['https://toabao.online/', 'address.brand-slip', 'taobao'],
    ['https://lazxada.cc/', 'address.brand-slip', 'lazada'],
    ['https://jd.top/login', 'address.brand-ending', 'jd'],
    ['https://google.cc/login', 'address.brand-ending', 'google'],
    ['https://eleme.web.app/login', 'address.brand-hosted', 'eleme'],
  ])('%s', (url, rule, brand) => {
    expect(rulesOf(url)).toContain(rule);
    expect(look(url).pretends?.id).toBe(brand);
  });

  it('is seen on a host that showed nothing before', () => {
    expect(rulesOf('https://taoabo.com/')).toEqual([]);
    expect(rulesOf('https://taoabo.com/login')).toContain('address.brand-slip');
  });

  it.each([
    'https://toabao.com/',
    'https://yto.vip/',
    'https://taobai.top/',
    'https://tawbao.com/',
    'https://jd.top/',
    'https://taibai.vip/',
    'https://eleme.web.app/',
    'https://xiaoli.vip/rabbit',
    'https://lingmu.top/login',
    'https://weibo.linmu-studio.com/login',
    'https://www.yto.net.cn/login',
  ])('%s has none', (url) => {
    expect(rulesOf(url).filter((rule) => warning.test(rule))).toEqual([]);
  });
});

describe('a path of a name and a log-in, on hosting for everybody', () => {
  it.each(['https://linmu.pages.dev/taobao/login', 'https://linmu.netlify.app/eleme/signin.html'])('%s', (url) => {
    expect(rulesOf(url)).toContain('address.brand-lure');
  });

  it.each([
    'https://linmu.pages.dev/blog/taobao/login',
    'https://linmu.pages.dev/taobao',
    'https://linmu.pages.dev/auth/login',
    'https://linmu-studio.com/weibo/login',
  ])('%s is not told as one', (url) => {
    expect(rulesOf(url)).not.toContain('address.brand-lure');
  });
});

describe('a brand’s name as a path on a bare number', () => {
  it('needs no log-in beside it, where no port says a developer’s machine', () => {
    expect(rulesOf('http://203.0.113.9/instagram')).toContain('address.brand-path');
    expect(rulesOf('http://203.0.113.9/wechat/a')).toContain('address.brand-path');
  });

  it.each(['http://203.0.113.9:8080/wechat/callback', 'http://203.0.113.9/blog/', 'http://192.168.1.9/wechat'])(
    '%s is not told so',
    (url) => {
      expect(rulesOf(url)).not.toContain('address.brand-path');
    },
  );
});

describe('a name at random', () => {
  it('is none where initials stand before a word in pinyin', () => {
    expect(rulesOf('https://www.kdribao.com/a')).toEqual([]);
    expect(rulesOf('https://www.hzwanbao.com/a')).toEqual([]);
    expect(rulesOf('https://www.bqzkxw.com/a')).toContain('address.random');
    expect(rulesOf('https://www.bqzkxw38.com/a')).toContain('address.random');
    expect(rulesOf('https://www.kdfix38.com/a')).not.toContain('address.random');
    expect(rulesOf('https://www.11183.com/a')).not.toContain('address.random');
  });

  it('is none where the owner of a listed site chose it, but may be one below a host that gives out names', () => {
    expect(rulesOf('https://h5.eqxiu.com/s/a')).toEqual([]);
    expect(rulesOf('https://bqzkxw.vercel.app/a')).toContain('address.random');
  });
});

describe('an app behind a link', () => {
  it('is told, and warned of where the address is made to be thrown away', () => {
    expect(rulesOf('https://www.ordinary-name.com/d/a.apk')).toContain('address.app');
    expect(rulesOf('https://abc.icu/m.apk')).toContain('address.app-thrown');
    expect(rulesOf('http://203.0.113.9/m.apk')).toContain('address.app-thrown');
    expect(rulesOf('http://192.168.1.5/m.apk')).not.toContain('address.app-thrown');
    expect(rulesOf('https://abc.icu/m.apk.html').filter((rule) => /app/.test(rule))).toEqual([]);
  });
});

describe('numbers of one’s own network', () => {
  it('lure nobody, plainly written', () => {
    expect(rulesOf('http://10.0.3.17/login')).toEqual([]);
    expect(rulesOf('http://203.0.113.9/login')).toContain('address.ip-lure');
    expect(rulesOf('http://203.0.113.9:8888/pdd/tixian')).toContain('address.brand-lure');
    expect(rulesOf('http://10.0.3.17:8888/pdd/tixian')).not.toContain('address.brand-lure');
  });
});

describe('a name of nothing but service words', () => {
  it.each([
    'https://etc-chongzhi.top/',
    'https://tuikuan-lipei.vip/',
    'https://support-refund.click/',
    'https://etc-chaxun.cc/',
  ])('%s', (url) => {
    expect(rulesOf(url)).toContain('address.service-words');
  });

  it.each([
    'https://gift-shop.store/',
    'https://vip-card.shop/',
    'https://tuikuan-lipei.com/',
    'https://etc-notes.top/',
    'https://etc-chaxun.com/',
  ])('%s may be anybody’s', (url) => {
    expect(rulesOf(url)).not.toContain('address.service-words');
  });
});
