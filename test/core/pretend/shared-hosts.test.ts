import { describe, expect, it } from 'vitest';
import { look, rulesOf } from '../address/address-engine.ts';

describe('a name in the step of the path that everybody chooses', () => {
  it.each([
    ['https://sites.google.com/view/paypal-login', 'paypal'],
    ['https://sites.google.com/view/metamask/home', 'metamask'],
    ['https://storage.googleapis.com/alipay-tuikuan/index.html', 'alipay'],
    ['https://s3.ap-east-1.amazonaws.com/pdd-tixian/a/index.html', 'pinduoduo'],
    ['https://t.me/alipay_kefu', 'alipay'],
  ])('%s', (url, brand) => {
    expect(rulesOf(url)).toContain('address.brand-hosted');
    expect(look(url).pretends?.id).toBe(brand);
  });
});

describe('steps that name a brand and claim nothing', () => {
  it.each([
    'https://sites.google.com/view/taobao-guide/home',
    'https://sites.google.com/view/class-of-2026',
    'https://storage.googleapis.com/taobao-data/a.csv',
    'https://storage.googleapis.com/alipay-tuikuan/a.png',
    'https://s3.amazonaws.com/pdd-images/index.html',
    'https://t.me/taobao_deals',
    'https://www.google.com/view/paypal-login',
  ])('%s', (url) => {
    expect(rulesOf(url)).not.toContain('address.brand-hosted');
  });
});
