import { describe, expect, it } from 'vitest';
import { rulesOf } from '../address/address-engine.ts';

const odd = /^address\.(?:odd-folder|kit|site-in-front)$/;

describe('places where a site’s own pages do not stand', () => {
  it.each([
    ['http://ordinary-name.com/wp-includes/js/bank/enter.php', 'address.odd-folder'],
    ['http://ordinary-name.com/wp-content/zx/clients/', 'address.odd-folder'],
    ['http://ordinary-name.com/wp-admin/maint/card.html', 'address.odd-folder'],
    ['http://ordinary-name.com/images/step2.php', 'address.odd-folder'],
    ['http://ordinary-name.com/.well-known/pki-validation/bank/login.php', 'address.odd-folder'],
    ['http://ordinary-name.com/a/login.php?cmd=login_submit&x=1', 'address.kit'],
    ['http://ordinary-name.com/banks/Quiet/step.php', 'address.kit'],
    ['http://ordinary-name.com/js/directing/lamp/step.php', 'address.kit'],
    ['http://ordinary-name.com/a?id=9f3c1a7be2d0846577c19f3c1a7be2d0&y=1', 'address.kit'],
    ['http://quiet-lamp.com.ordinary-name.net/', 'address.site-in-front'],
    ['http://quietlamp-com.ordinary-name.net/a.html', 'address.site-in-front'],
  ])('%s', (url, rule) => {
    expect(rulesOf(url)).toContain(rule);
  });

  it.each([
    'https://ordinary-name.com/wp-admin/',
    'https://ordinary-name.com/wp-admin/post.php?post=12&action=edit',
    'https://ordinary-name.com/wp-content/uploads/2026/01/table.html',
    'https://ordinary-name.com/wp-content/themes/plain/style.css',
    'https://ordinary-name.com/.well-known/acme-challenge/ab12',
    'https://ordinary-name.com/images/a.png',
    'https://ordinary-name.com/login.php?id=12',
    'http://www.quiet-lamp.com.ezproxy.ordinary-name.org/a',
    'http://www.quiet-lamp.com.webvpn.school.edu.cn/a',
    'http://www.quiet-lamp.com.ordinary-cdn.com/a.jpg',
    'https://com.ordinary-name.net/',
  ])('%s says nothing', (url) => {
    expect(rulesOf(url).filter((rule) => odd.test(rule))).toEqual([]);
  });
});

describe('a number as host, written oddly', () => {
  it('is told even where it leads to one’s own machine', () => {
    expect(rulesOf('http://0x7f.1/taobao/login')).toEqual(expect.arrayContaining(['address.ip-notation']));
    expect(rulesOf('http://127.0.0.1:8080/taobao/login')).not.toContain('address.ip-notation');
  });
});

describe('a family named in the path of a site under a cheap ending', () => {
  it.each([
    'https://linmu-deco.shop/auth/google/callback',
    'https://linmu-deco.store/login/wechat',
    'https://linmu-deco.pro/payment/paypal/return',
  ])('%s: others sign in or pay through it', (url) => {
    expect(rulesOf(url)).not.toContain('address.brand-path');
  });

  it.each([
    'https://linmu-deco.shop/taobao/login',
    'https://linmu-deco.top/Login_to_Facebook.html',
    'https://linmu-deco.top/paypal/signin/unlock',
  ])('%s: the page says it is the family’s', (url) => {
    expect(rulesOf(url)).toContain('address.brand-path');
  });
});
