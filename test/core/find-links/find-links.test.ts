import { describe, expect, it } from 'vitest';
import { findLinks } from '../../../src/core/find-links/find-links.ts';

const urls = (text: string) => findLinks(text).map((link) => link.url);

describe('links as people type them', () => {
  it.each([
    ['帮我点一下https://p.pinduoduo.com/AbCd1234谢谢', 'https://p.pinduoduo.com/AbCd1234'],
    ['（https://p.pinduoduo.com/AbCd1234）', 'https://p.pinduoduo.com/AbCd1234'],
    ['看 https：//p.pinduoduo.com/AbC', 'https://p.pinduoduo.com/AbC'],
    ['看 HTTPS://P.PINDUODUO.COM/AbC，快', 'https://P.PINDUODUO.COM/AbC'],
    ['点pdd-help.top/a?b=1', 'http://pdd-help.top/a?b=1'],
    ['打开 拼多多.com/a', 'http://拼多多.com/a'],
    ['打开拼多多.com', 'http://拼多多.com'],
    ['复制pdd-help点top', 'http://pdd-help.top'],
    ['去https://shp点ee/a1b2看', 'https://shp.ee/a1b2'],
    ['复制pdd-help。top/abc', 'http://pdd-help.top/abc'],
    ['复制ｐｄｄ－ｈｅｌｐ．ｔｏｐ／abc', 'http://pdd-help.top/abc'],
    ['去 pdd-help[.]top 领', 'http://pdd-help.top'],
    ['去 pdd-help（点）top 领', 'http://pdd-help.top'],
    ['hxxps://pdd-help[.]top/x', 'https://pdd-help.top/x'],
    ['p d d h e l p . t o p', 'http://pddhelp.top'],
    ['pdd\u200b-help.\u200dtop/领', 'http://pdd-help.top/领'],
    ['领\u0336p\u0336d\u0336d-help.top/领', 'http://pdd-help.top/领'],
    ['https://mobile.yangkeduo.com@evil-site.top/x', 'https://mobile.yangkeduo.com@evil-site.top/x'],
    ['http://HTTPS://evil-site.top/x', 'https://evil-site.top/x'],
    ['http://1.2.3.4/a', 'http://1.2.3.4/a'],
    ['http://[::1]/a', 'http://[::1]/a'],
    ['打开 linmu-hb.pics 看', 'http://linmu-hb.pics'],
    ['1.2.3.4:8080/a', 'http://1.2.3.4:8080/a'],
    ['https://x.top/a&amp;b=1', 'https://x.top/a&b=1'],
    ['浏览器打开 zhuli 点 lq-demo 点 top/x 领取', 'http://zhuli.lq-demo.top/x'],
    ['输入 wap 点 zhuli-demo 点 vip', 'http://wap.zhuli-demo.vip'],
    ['输入 zhulidemo 点 com 就行', 'http://zhulidemo.com'],
    ['输入 wap 点 a 点 b 点 c 点 d 点 e 点 zhuli-demo 点 vip', 'http://wap.a.b.c.d.e.zhuli-demo.vip'],
    ['zhuli dot lq-demo dot top', 'http://zhuli.lq-demo.top'],
    ['记住 www . zhuli-demo . com 这个', 'http://www.zhuli-demo.com'],
    ['去 hd.zhuli-demo·top/x', 'http://hd.zhuli-demo.top/x'],
    ['打开 com.linmu-demo.shop+1://home 看', 'com.linmu-demo.shop+1://home'],
    ['❤zhuli-demo.top❤', 'http://zhuli-demo.top'],
    ['👉https://zhuli-demo.top/a👈', 'https://zhuli-demo.top/a'],
    ['看 https://jd-demo.соm/a', 'https://jd-demo.соm/a'],
    ['http://203。0。113。7/a', 'http://203.0.113.7/a'],
    ['上 pаyshop-demo.com 看看', 'http://pаyshop-demo.com'],
    ['https :// 10 . 0 . 3 . 17 /a', 'https://10.0.3.17'],
    ['https :// short-demo . gle/aB3', 'https://short-demo.gle/aB3'],
    ['https://zhuli-demo点top/safe点apk 装上', 'https://zhuli-demo.top/safe.apk'],
    ['http :// zhuli-demo . top/open . html?a=1', 'http://zhuli-demo.top/open.html?a=1'],
    ['https://weixin。qq。com@zhuli-demo。cc/l', 'https://weixin.qq.com@zhuli-demo.cc/l'],
    ['https :// weixin . qq . com@zhuli-demo . cc/l', 'https://weixin.qq.com@zhuli-demo.cc/l'],
    ['看 https://zhuli-demo.top/a。apk 装不上', 'https://zhuli-demo.top/a'],
    ['看 https://zhuli-demo点top/a点一下', 'https://zhuli-demo.top/a'],
  ])('%s', (text, url) => {
    expect(urls(text)).toEqual([url]);
  });

  it('finds several in one message, even when nothing stands between them', () => {
    expect(urls('https://a.top/xhttps://b.top/y，c-d.cn')).toEqual([
      'https://a.top/x',
      'https://b.top/y',
      'http://c-d.cn',
    ]);
    expect(urls('https://a-b.tophttps://c-d.top')).toEqual(['https://a-b.top', 'https://c-d.top']);
    expect(urls('https://a.top/1.html,https://b.top/2;https://c.top')).toEqual([
      'https://a.top/1.html',
      'https://b.top/2',
      'https://c.top',
    ]);
    expect(urls('https://a.top/x?all=1,https://b.top/2')).toEqual(['https://a.top/x?all=1,https://b.top/2']);
  });

  it('reads percent-encoded letters of a host as browsers do', () => {
    expect(urls('https://zhuli%2Ddemo.top/a')).toEqual(['https://zhuli-demo.top/a']);
    expect(urls('https://%7Ahuli-demo%2Etop/a')).toEqual(['https://zhuli-demo.top/a']);
    expect(urls('https://zhuli-demo.top/a%2Db')).toEqual(['https://zhuli-demo.top/a%2Db']);
    expect(urls('打折50%https://zhuli-demo.top/a')).toEqual(['https://zhuli-demo.top/a']);
  });

  it('says how a link was written and where it stands', () => {
    const text = '看ｐｄｄ。top/a';
    const [link] = findLinks(text);
    expect(link).toMatchObject({ how: 'disguised', start: 1, end: text.length, raw: 'ｐｄｄ。top/a' });
  });
});

describe('what is no link', () => {
  it.each([
    '联系 a@b.com',
    '版本1.2.3已发布',
    '一共12.50元',
    '打开 a.doc 和 main.py',
    '用 node.js 写的，不是 ASP.NET',
    '昨天很累。to be honest',
    '下午3点in',
    '等等...cn',
    '1.2.3.4',
    '10.0.0.0/24',
    '打开 APP 点 vip 领取，再点 shop',
    'iPhone·Pro 和 LV·shop 专柜',
    '从 A 点 to B 点',
    '先 click . then save',
    '应用包名 com.android.browser.app',
    'Mr.Wang 来了',
    '更新到 2.0.top 版',
    '看完 follow-Up.Email 再说',
  ])('%s', (text) => {
    expect(urls(text)).toEqual([]);
  });
});

it('an e-mail address written with 。 ends the search there, and the rest is still read', () => {
  expect(urls('写信到 a@b。com 或看 https://x.example/a')).toContain('https://x.example/a');
});
