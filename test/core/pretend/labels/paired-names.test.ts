// Names that hardly stand together by chance, and names that say little where they stand.
import { describe, expect, it } from 'vitest';
import { look, rulesOf } from '../../address/address-engine.ts';

describe('two names glued together', () => {
  it.each([
    ['https://jdalipay.com/', 'alipay'],
    ['https://suningpinduoduo.com/', 'pinduoduo'],
    ['https://eleme-zhihu.top/', 'eleme'],
    ['https://elemezhihu.cc/', 'zhihu'],
    ['https://ctripdidivip.com/', 'didi'],
    ['https://bilibiligoogle.top/', 'bilibili'],
  ])('%s', (url, brand) => {
    expect(rulesOf(url)).toContain('address.brand-dressed');
    expect(look(url).pretends?.id).toBe(brand);
  });

  it.each(['https://boctcat.com/', 'https://weixinwechatnews.com/', 'https://dididudu.com/', 'https://upsdown.com/'])(
    '%s is none',
    (url) => {
      expect(rulesOf(url).filter((rule) => /brand-(?:dressed|part|inside)$/.test(rule))).toEqual([]);
    },
  );
});

describe('a name by itself before an @', () => {
  it.each([
    'https://pinduoduo@linmu.vip/',
    'http://taobao:8888@linmu-studio.com/x',
    'https://weibo@linmu-studio.com/a',
    'https://alipay-kefu@linmu-studio.com/',
  ])('%s', (url) => {
    expect(rulesOf(url)).toContain('address.user-brand');
  });

  it.each([
    'http://taobao@linmu-studio.com/',
    'https://linmu@linmu-studio.com/a',
    'https://jd@linmu-studio.com/a',
    'https://taobao@linmu-studio.taobao.com/a',
  ])('%s is not told as a brand’s', (url) => {
    expect(rulesOf(url)).not.toContain('address.user-brand');
  });
});

describe('names that say little', () => {
  it.each([
    'https://alipay-sdk-demo.vercel.app/',
    'https://meituan-dashboard.vercel.app/',
    'https://line-bot-demo.vercel.app/login',
    'https://d111111abcdef8.cloudfront.net/index.html',
    'https://tk.linmu-studio.icu/',
  ])('%s is a developer’s, a program’s or an abbreviation', (url) => {
    expect(rulesOf(url).filter((rule) => /brand-(?:hosted|sub|lure)|hosted-page/.test(rule))).toEqual([]);
  });

  it.each(['https://alipay-tixian-demo.vercel.app/', 'https://tk.hongbao-lq.icu/'])('%s does not', (url) => {
    expect(rulesOf(url).filter((rule) => /brand-(?:hosted|lure)$/.test(rule))).toHaveLength(1);
  });
});
