import { describe, expect, it } from 'vitest';
import { examine } from '../../../src/core/address/examine.ts';
import { engine, look, pack, rulesOf } from '../address/address-engine.ts';

describe('addresses that pretend to be a family', () => {
  it.each([
    ['https://www.paypal.com.evil-site.top/x', 'address.host-official', 'paypal'],
    ['https://mobile.yangkeduo.com-hongbao.top/', 'address.host-official', 'pinduoduo'],
    ['https://www-paypal-com.evil-site.top/', 'address.host-official', 'paypal'],
    ['https://mobile.yangkeduo.com@evil-site.top/x', 'address.user-official', 'pinduoduo'],
    ['https://mobile.yangkeduo.com%2Fgoods@evil-site.top/x', 'address.user-official', 'pinduoduo'],
    ['https://user:mobile.yangkeduo.com@evil-site.top/x', 'address.user-official', 'pinduoduo'],
    ['https://paypal-gift.tw@evil-site.top/x', 'address.user-brand', 'paypal'],
    ['https://abchina-app.com/', 'address.brand-dressed', 'abc'],
    ['https://taobao-tixian.gitlab.io/', 'address.brand-lure', 'taobao'],
    ['https://wechat-login.gitlab.io/verify', 'address.brand-lure', 'wechat'],
    ['https://start-en-ledger.webflow.io/', 'address.brand-lure', 'ledger'],
    ['https://pdd-zl.top/', 'address.brand-dressed', 'pinduoduo'],
    ['https://evil-site.top/www.paypal.com/signin', 'address.brand-lure', 'paypal'],
    ['https://site-list.net/whois/www.paypal.com', 'address.path-official', 'paypal'],
    ['https://site-list.net/www.paypal.com/history', 'address.path-official', 'paypal'],
    ['https://xn--pypal-4ve.com/', 'address.brand-glyph', 'paypal'],
    ['https://paypa1.com/', 'address.brand-glyph', 'paypal'],
    ['https://tàobao.com/', 'address.brand-glyph', 'taobao'],
    ['https://yangkedou.com/', 'address.brand-slip', 'pinduoduo'],
    ['https://pdd-lingqu-abc.top/', 'address.brand-lure', 'pinduoduo'],
    ['https://pddtixian66.cn/', 'address.brand-lure', 'pinduoduo'],
    ['https://icbc-jifen.com/', 'address.brand-lure', 'icbc'],
    ['https://weixin-jiefeng.cn/', 'address.brand-lure', 'wechat'],
    ['https://wechat-verify.net/', 'address.brand-lure', 'wechat'],
    ['https://10010-hf.com/', 'address.brand-lure', 'chinaunicom'],
    ['https://pdd.hongbao-lq.com/', 'address.brand-lure', 'pinduoduo'],
    ['https://weixin110-qq.com/', 'address.brand-hyphened', 'wechat'],
    ['https://95588-icbc.com/', 'address.brand-dressed', 'icbc'],
    ['https://paypai.com/', 'address.brand-glyph', 'paypal'],
    ['https://appIe-support.com/', 'address.brand-glyph', 'apple'],
    ['https://jd.соm/', 'address.brand-glyph', 'jd'],
    ['https://淘宝.vip/', 'address.brand-ending', 'taobao'],
    ['https://微信-客服.net/', 'address.brand-dressed', 'wechat'],
    ['https://www.gov.cn.butie-lq.com/', 'address.host-official', 'gov-cn'],
    ['https://chinatax-gov.cn.tuishui.vip/', 'address.host-official', 'tax-cn'],
    ['https://mail-qq.com.cn.kz3.top/', 'address.host-official', 'tencent'],
    ['https://tiktoshop.com/', 'address.brand-slip', 'tiktok'],
    ['https://ti-ktokqwv.com/', 'address.brand-cut', 'tiktok'],
    ['https://tk-mall.vercel.app/', 'address.brand-hosted', 'tiktok'],
    ['https://tk.mall-qwv.top/', 'address.brand-cut', 'tiktok'],
    ['https://12306-cn.top/', 'address.brand-dressed-short', '12306'],
    ['https://jd-com.top/', 'address.brand-hyphened', 'jd'],
    ['https://sf-express.cc/', 'address.brand-cut', 'sf-express'],
    ['https://shebao-gov.top/', 'address.brand-lure', 'gov-cn'],
    ['https://mail-qq.login-cn.top/', 'address.brand-lure', 'qq'],
    ['https://12306抢票.top/', 'address.brand-lure', '12306'],
    ['https://huabei-tixian.com/', 'address.brand-lure', 'alipay'],
    ['https://yibao-butie.top/', 'address.brand-lure', 'shebao'],
    ['https://e-bayofficial.com/', 'address.brand-lure', 'ebay'],
    ['https://www.аррӏе.com/', 'address.brand-glyph', 'apple'],
    ['https://shopee-static-sg.com/', 'address.brand-held', 'shopee'],
    ['https://fedex.info/', 'address.brand-held', 'fedex'],
    ['https://shopee-static.top/', 'address.brand-part', 'shopee'],
    ['https://shopee-us.com/', 'address.brand-dressed', 'shopee'],
    ['https://10086.vip/', 'address.brand-ending', 'chinamobile'],
    ['https://jd.kefu-95118.cn/', 'address.brand-lure', 'jd'],
    ['https://adiexpress.com/', 'address.brand-near', 'aliexpress'],
    ['https://aliexpresz.com/', 'address.brand-slip', 'aliexpress'],
    ['https://imtokem.com/', 'address.brand-near', 'imtoken'],
    ['https://imtokem.top/', 'address.brand-slip', 'imtoken'],
    ['https://taobao.com.hk/', 'address.brand-held', 'taobao'],
    ['https://binnance.com/', 'address.brand-slip', 'binance'],
    ['https://taoobao-shop.com/', 'address.brand-slip', 'taobao'],
    ['https://pindoudou.shop/', 'address.brand-slip', 'pinduoduo'],
    ['https://discord.qwzxvb.com/', 'address.brand-sub-throwaway', 'discord'],
    ['https://taobao.baby/', 'address.brand-ending', 'taobao'],
    ['https://taobao99812.com/', 'address.brand-dressed', 'taobao'],
    ['https://shopee-vip.com/', 'address.brand-dressed', 'shopee'],
    ['https://temushoptw.com/', 'address.brand-dressed', 'temu'],
    ['https://alipayservice.com/', 'address.brand-dressed', 'alipay'],
    ['https://pinduodou.com/', 'address.brand-slip', 'pinduoduo'],
    ['https://shop-ee.xyz/', 'address.brand-cut', 'shopee'],
    ['https://shop.ee-tw.xyz/', 'address.brand-cut', 'shopee'],
    ['https://rakutenqwv.com/', 'address.brand-inside', 'rakuten'],
    ['https://lazada-bestbuyer.netlify.app/', 'address.brand-hosted', 'lazada'],
    ['https://taobao.good-harvest.com/', 'address.brand-sub', 'taobao'],
    ['https://xn--fiqz9snul0fu95f3tj.com/', 'address.brand-dressed', 'jd'],
  ])('%s', (url, rule, brand) => {
    const facts = look(url.replace('xn--fiqz9snul0fu95f3tj', '京东商城活动'));
    expect(facts.drafts.map((draft) => draft.rule)).toContain(rule);
    expect(facts.pretends?.id).toBe(brand);
    expect(facts.brand).toBeUndefined();
  });

  it('says what the site is: Han as people read it, letters that imitate others as what they are', () => {
    expect(look('https://京东商城活动.com/').site).toBe('京东商城活动.com');
    expect(look('https://xn--pypal-4ve.com/').site).toBe('xn--pypal-4ve.com');
    expect(look('https://рinduoduo.com/').site).toBe('xn--induoduo-4bh.com');
    expect(look('https://一号店.com/').site).toBe('一号店.com');
    for (const sign of '丿丶一') expect(look(`https://taobao.com${sign}a.top/`).site).toMatch(/^xn--[a-z0-9-]+\.top$/);
  });
});

describe('addresses that pretend nothing', () => {
  it.each([
    'https://dropsuite.com/',
    'https://mobile.yangkeduo.com/goods.html?goods_id=1',
    'https://www.taobao.com/',
    'https://www.amazon.co.uk/dp/1',
    'https://www.google.com.hk/search?q=a',
    'https://s3.amazonaws.com/bucket/key',
    'https://weixiu-shifu.com/',
    'https://amazonasnews.com.br/',
    'https://revolutionanalytics.com/',
    'https://thepiratebay.example.org/',
    'https://onlinedict.com/',
    'https://appd.pddesign.com/',
    'https://github.com/paypal/paypal-js',
    'https://example.com/?next=https://example.com/a',
    'https://shunfeng-wuliu.com/',
    'https://www.telegraph.co.uk/news',
    'https://12306bypass.com/',
    'https://www.chinapost.com.tw/',
    'https://mp.weixin.qq.com/s/abc',
    'https://gist.github.com/anna/1',
    'https://hongbao-lq.com/',
    'https://kefu.example.com/',
    'https://automall365.com/',
    'https://sfexpressway.com/',
    'https://temuseum.org/',
    'https://new1cloud.com/',
    'https://cloudfront-cn.net/',
    'https://openxsea.com/',
    'https://papal-news.com/',
    'https://北京东路.com/',
    'https://美团队.com/',
    'https://快手势.com/',
    'https://Insurance.example.com/',
    'https://pinduoduo.fandom.com/wiki/Main',
    'https://www.beijing.gov.cn/zhengce/',
    'https://cainiaoyizhan.com/',
    'https://jy-shop66.com/',
  ])('%s', (url) => {
    expect(look(url).drafts.filter(({ rule }) => /brand-(?!hint)|official/.test(rule))).toEqual([]);
  });

  it('leaves out likenesses on sites the user vouches for', () => {
    const facts = examine('https://shopee-vip.com/', engine, { trusted: new Set(['shopee-vip.com']) });
    expect(facts).toMatchObject({ known: true, drafts: [] });
  });
});

it.each([
  'https://linecard.org/',
  'https://phantomgifts.com/',
  'https://ituneslogin.net/',
  'https://weixinquanquan.com/',
  'https://giftshoppe.com/',
  'https://findmyfbid.com/',
  'https://nongye-butie.com/',
])('no claim stands beside the name in %s', (url) => {
  expect(rulesOf(url)).not.toContain('address.brand-lure');
});

it('a gift beside a short name tells on hosting for everybody only', () => {
  expect(rulesOf('https://steam-gifts-x.vercel.app/')).toContain('address.brand-lure');
  expect(rulesOf('https://steam-gifts-x.com/')).not.toContain('address.brand-lure');
});

it('quotes the characters as they were written', () => {
  const quotes = (url: string) => look(url).drafts.map(({ rule, evidence }) => `${rule} ${evidence}`);
  expect(quotes('https://拼多多.top/')).toContain('address.brand-ending 拼多多');
  expect(quotes('https://alipаy.com/')).toContain('address.brand-glyph alipаy');
  expect(quotes('https://xn--alipy-7ve.com/')).toContain('address.brand-glyph xn--alipy-7ve');
  expect(quotes('https://www.alipay.com:login@evil-site.cc/')).toContain('address.user-official www.alipay.com');
  expect(quotes('https://u.wechat.com/MLhQ2w')).toContain('address.contact u.wechat.com/MLhQ2w');
});

it.each(['https://pdd-tixian.oss-cn-hangzhou.aliyuncs.com/', 'https://pdd-withdraw.web.app/'])(
  'a short name and a lure on hosting for everybody: %s',
  (url) => {
    expect(rulesOf(url)).toContain('address.brand-lure');
  },
);

it('a folder in a store of files is context only', () => {
  expect(rulesOf('https://taobao-25-assets.s3-us-west-1.amazonaws.com/a.png')).toContain('address.brand-developer');
  expect(rulesOf('https://taobao-25-assets.s3-us-west-1.amazonaws.com/index.html')).toContain('address.brand-hosted');
});

describe('bare numbers as addresses', () => {
  it.each([
    ['http://3405803783/', 'address.ip-notation'],
    ['http://0xCB007107/', 'address.ip-notation'],
    ['http://0313.0.0161.7/', 'address.ip-notation'],
    ['http://203.0.113.7/login', 'address.ip-lure'],
    ['http://203.0.113.7:9911/', 'address.port'],
  ])('%s', (url, rule) => {
    expect(rulesOf(url)).toEqual(expect.arrayContaining(['address.ip', rule]));
  });

  it('says nothing about the machine at home', () => {
    expect(rulesOf('http://192.168.1.1/login')).not.toContain('address.ip');
  });
});

describe('words about signing in where nobody answers for the site', () => {
  it.each([
    ['https://secure-verify-wallet.webflow.io/', 'address.hosted-lure'],
    ['http://example-site.tk/Login_to_Facebook.html', 'address.brand-path'],
    ['http://203.0.113.7/banks/index.html', 'address.ip-lure'],
  ])('%s', (url, rule) => {
    expect(rulesOf(url)).toContain(rule);
  });

  it.each([
    'https://anna-portfolio.webflow.io/',
    'https://blog.example.xyz/why-amazon-grew',
    'https://bank.example.org/login',
  ])('%s is silent', (url) => {
    expect(rulesOf(url).filter((rule) => /lure|path/.test(rule))).toEqual([]);
  });
});

describe('names that say little by themselves', () => {
  it.each([
    ['https://metamask.github.io/', 'address.brand-developer'],
    ['https://discord.bots.gg/', 'address.brand-sub-held'],
    ['https://facebook-toolkit.com/', 'address.brand-held'],
  ])('%s stays below caution', (url, rule) => {
    expect(rulesOf(url)).toContain(rule);
    const weights = look(url).drafts.map((draft) => pack.rules.find(({ id }) => id === draft.rule)?.weight ?? 0);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(pack.thresholds.standard.caution);
  });
});

it('every rule that can be drawn has its weight and words in the pack', () => {
  const known = new Set(pack.rules.map(({ id }) => id));
  for (const how of [
    'glyph',
    'ending',
    'dressed',
    'slip',
    'part',
    'inside',
    'stem',
    'hosted',
    'sub',
    'sub-held',
    'sub-throwaway',
  ])
    for (const short of ['', '-short']) expect(known).toContain(`address.brand-${how}${short}`);
});
