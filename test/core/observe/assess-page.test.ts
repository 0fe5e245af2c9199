import { describe, expect, it } from 'vitest';
import type { Observation, SeenForm } from '../../../src/core/model.ts';
import { assessPage } from '../../../src/core/observe/assess-page.ts';
import { bundledEngine } from '../../../src/tools/rate/engine.ts';

const engine = bundledEngine();
const form = (asks: SeenForm['asks'], action = ''): SeenForm => ({ asks, action, evidence: asks.join(' ') });
const nothing: Observation = {
  url: 'https://a.example/',
  title: '',
  text: '',
  forms: [],
  links: [],
  inspected: 'whole',
};

function rate(seen: Partial<Observation>) {
  const options = { sensitivity: 'standard', trusted: new Set<string>(), reported: new Set<string>() } as const;
  return assessPage({ ...nothing, ...seen }, engine, options);
}
const rulesIn = (seen: Partial<Observation>) => rate(seen).findings.map(({ rule }) => rule);

describe('a page', () => {
  it('that bears a platform’s name and asks for a card is danger', () => {
    const seen = { title: '拼多多 - 提现', forms: [form(['card', 'sms-code'])] };
    expect(rate(seen).level).toBe('danger');
    expect(rulesIn(seen)).toEqual(expect.arrayContaining(['page.brand-title', 'page.brand-secret']));
  });

  it('of the platform itself is not', () => {
    const seen = {
      url: 'https://www.icbc.com.cn/login',
      title: '中国工商银行 登录',
      forms: [form(['card', 'password'])],
    };
    expect(rate(seen).level).toBe('clear');
  });

  it('that bears a platform’s name and asks for a password is caution', () => {
    expect(rate({ title: '微信登录', forms: [form(['password'])] }).level).toBe('caution');
  });

  it.each([
    ['a forum’s login', { title: '摄影论坛 - 登录', forms: [form(['password', 'name'])] }],
    ['a shop’s checkout', { title: '收银台', text: '合计 99 元', forms: [form(['card', 'cvv', 'name', 'address'])] }],
    ['an article about a platform', { title: '拼多多发布财报 - 财经日报', forms: [form(['password'])] }],
    ['a warning about fraud', { title: '警方提醒：谨防刷单诈骗', text: '先垫付再返佣金的都是诈骗' }],
    ['a parcel form', { title: '寄件', forms: [form(['name', 'phone', 'address'])] }],
  ])('is clear: %s', (_, seen: Partial<Observation>) => {
    expect(rate(seen).level).toBe('clear');
  });

  it('of rewards that asks for card and identity is caution, and danger when it must be shared first', () => {
    const seen = { title: '领红包', text: '恭喜，还差2人即可提现', forms: [form(['card', 'id-number'])] };
    expect(rate(seen).level).toBe('caution');
    expect(rate({ ...seen, text: '分享到3个群即可领红包提现' }).level).toBe('danger');
  });

  it('names itself and at most thirty of its doubtful links', () => {
    const links = Array.from({ length: 40 }, (_, at) => ({ url: `https://pinduoduo-tixian.top/${at}` }));
    const shown = rate({ links }).links.map(({ target }) => target);
    expect(shown).toHaveLength(31);
    expect(shown[0]).toBe('https://a.example/');
    expect(rate({ links: [{ url: 'https://plain-site.org/' }] }).links).toHaveLength(1);
  });

  it('says where a form goes when it goes elsewhere', () => {
    const there = { forms: [form(['password'], 'https://b.example/in')] };
    expect(rulesIn(there)).toContain('page.form-elsewhere');
    expect(rulesIn({ forms: [form(['password'], 'https://www.a.example/in')] })).not.toContain('page.form-elsewhere');
    const shared = 'https://team.feishu.cn/docx/a';
    const own = [form(['password'], 'https://passport.feishu.net/in')];
    expect(rulesIn({ url: shared, forms: own })).not.toContain('page.form-elsewhere');
    expect(rulesIn({ url: shared, ...there })).toContain('page.form-elsewhere');
  });

  it('that refuses to be read here is not called clear', () => {
    const verdict = rate({ title: '请在微信客户端打开链接', inspected: 'refused' });
    expect(verdict.level).toBe('unrated');
    expect(verdict.findings.map(({ rule }) => rule)).toEqual(['page.refused']);
  });

  it('offering an app for a reward says so', () => {
    const links = [{ url: 'https://a.example/x.apk' }];
    expect(rulesIn({ text: '下载后领红包', links })).toContain('page.app-download');
    expect(rulesIn({ text: '开源播放器下载', links })).not.toContain('page.app-download');
  });
});
