// The full stop of Chinese ends sentences, and stands for a dot in addresses that are to be overlooked.
import { expect, it } from 'vitest';
import { findLinks } from '../../../src/core/find-links/find-links.ts';

it.each([
  '退订回TD。VIP客户专享9折',
  '回复td。详情咨询客服电话或访问官网了解更多信息。VIP',
  '我买了iPhone。cc你一份账单',
  'OK。me too',
  '今晚看NBA。live直播',
  '喝了杯latte。shop里人很多',
  '他说yes。top级的',
])('%s is two sentences', (text) => {
  expect(findLinks(text)).toEqual([]);
});

it.each([
  ['登录taobao。top快来', 'http://taobao.top'],
  ['打开 pdd-lq66。top 领', 'http://pdd-lq66.top'],
  ['打开pdd。top/a', 'http://pdd.top/a'],
  ['hongbao88。cc快点', 'http://hongbao88.cc'],
  ['进入 wx。qq。com 看', 'http://wx.qq.com'],
  ['去linmuyouxuan。shop看看', 'http://linmuyouxuan.shop'],
])('%s holds an address', (text, url) => {
  expect(findLinks(text).map((link) => link.url)).toEqual([url]);
});
