// A link beside a finished sentence is quoted; only words that speak to a reader make it the link of a campaign.
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/assess.ts';
import { compile } from '../../../src/core/engine.ts';
import type { Pack } from '../../../src/core/pack/format.ts';
import { asksToOpen, isArticle } from '../../../src/core/sighting/asks-to-open.ts';
import { buildPack } from '../../../src/tools/pack/build.ts';

const engine = compile([buildPack('assets/packs/base') as Pack]);
const options = { sensitivity: 'standard', trusted: new Set<string>(), reported: new Set<string>() } as const;
const levelOf = (text: string) =>
  assess({ id: 'case', place: 'wechat-group', form: 'text', text, links: [] }, engine, options).level;

function asked(text: string): boolean {
  const start = text.indexOf('http');
  const end = text.indexOf(' ', start);
  return asksToOpen(text, { start, end: end < 0 ? text.length : end });
}

describe('words around a link', () => {
  it.each([
    '红包到了，点击领取 https://a.zzq/1',
    '您的社保卡已停用 https://a.zzq/1',
    '帮我助力一下 https://a.zzq/1',
    'https://a.zzq/1 打开就能看',
    '請登入 https://a.zzq/1',
    'Your parcel is held, track it here https://a.zzq/1',
  ])('ask for it: %s', (text) => expect(asked(text)).toBe(true));

  it.each([
    '拼多多回应“砍一刀”质疑 https://a.zzq/1',
    '淘宝客服态度太差了 https://a.zzq/1',
    '写了篇讲微信登录页的博客 https://a.zzq/1',
    '四点了，点评也出来了 https://a.zzq/1',
  ])('tell something: %s', (text) => expect(asked(text)).toBe(false));

  it('must stand beside an article, whoever is spoken to', () => {
    const text = '感谢您一年来的支持 ';
    expect(asksToOpen(text, { start: text.length, end: text.length }, true)).toBe(false);
    expect(asksToOpen(text, { start: text.length, end: text.length })).toBe(true);
    expect(asksToOpen('您的订单请点击 ', { start: 8, end: 8 }, true)).toBe(true);
  });

  it.each([
    ['https://www.linmu.com/2026/11/22/a.html', true],
    ['https://blog.linmu.com/a', true],
    ['https://www.linmu.com/info/8291', true],
    ['https://www.linmu.com/20261/a', false],
    ['https://www.linmu.com/a/82', false],
  ])('%s is an article: %s', (address, is) => expect(isArticle(address)).toBe(is));

  it('stand before the place of a link beside the text', () => {
    expect(asksToOpen('点击领取', { start: 4, end: 4 })).toBe(true);
    expect(asksToOpen('财报出来了', { start: 5, end: 5 })).toBe(false);
  });
});

describe('news and talk with a link', () => {
  it.each([
    '美团回应“充值返现被骗”：系第三方冒充 https://www.sohu.com/a/1',
    '“百亿补贴”之争：拼多多、淘宝、京东谁更便宜 https://paper.linmu-news.com/a/1',
    '个税APP退税1200到账了 https://blog.linmu-notes.net/a',
    '女子轻信刷单兼职，被骗16万 https://www.linmu-daily.com/news/3',
    '关注我们的官方微信，开业有礼 https://www.linmu-mall.com/open',
  ])('%s', (text) => expect(levelOf(text)).toBe('clear'));

  it.each([
    '【拼多多】您的现金红包即将过期，点击领取 https://www.linmu-net.com/a',
    '京东客服：您的订单异常，点击办理退款 https://www.linmu-net.com/a',
    '拼多多百亿补贴 https://pdd-butie.top/a',
    '拼多多 https://www.linmu-net.com/a',
  ])('but not: %s', (text) => expect(['caution', 'danger']).toContain(levelOf(text)));
});
