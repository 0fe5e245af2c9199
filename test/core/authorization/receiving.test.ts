import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/assess.ts';
import { assessPage } from '../../../src/core/observe/assess-page.ts';
import { bundledEngine } from '../../../src/tools/rate/engine.ts';
import { look, rulesOf } from '../address/address-engine.ts';

const engine = bundledEngine();
const options = { sensitivity: 'standard', trusted: new Set<string>(), reported: new Set<string>() } as const;
const asking = (receiver: string, scope = 'snsapi_userinfo') =>
  `https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx1234567890abcdef&redirect_uri=${encodeURIComponent(receiver)}&response_type=code&scope=${scope}&state=1#wechat_redirect`;
const weibo = (receiver: string, scope: string) =>
  `https://api.weibo.com/oauth2/authorize?client_id=1&response_type=code&redirect_uri=${encodeURIComponent(receiver)}&scope=${scope}`;

describe('who receives what a consent page hands over', () => {
  it.each([
    ['https://4f7a09c3.bqzkx.top/cb', 'address.machine-sub'],
    ['https://pinduoduo-tixian.top/cb', 'address.brand-dressed'],
    ['http://203.0.113.9/cb', 'authorization.number'],
    [
      `https://c.pc.qq.com/middlem.html?pfurl=${encodeURIComponent('https://pinduoduo-tixian.top/cb')}`,
      'address.brand-dressed',
    ],
    ['https://quiet-lamp.com.ordinary-name.net/cb', 'address.site-in-front'],
  ])('%s is looked at like a link', (receiver, rule) => {
    expect(rulesOf(asking(receiver))).toContain(rule);
  });

  it.each([
    'https://www.ordinary-name.cn/cb',
    'http://192.168.1.8:8080/cb',
    'https://mp.weixin.qq.com/cb',
    `https://c.pc.qq.com/middlem.html?pfurl=${encodeURIComponent('https://www.ordinary-name.cn/')}`,
  ])('%s shows nothing', (receiver) => {
    expect(rulesOf(asking(receiver)).filter((rule) => !rule.startsWith('authorization.'))).toEqual([]);
    expect(rulesOf(asking(receiver))).not.toContain('authorization.number');
  });

  it('is told where it may act for the user, unless it is known or the page’s own', () => {
    const link = weibo('https://www.ordinary-name.cn/cb', 'direct_messages_write');
    expect(rulesOf(link)).toContain('authorization.acts');
    expect(rulesOf(weibo('https://www.ordinary-name.cn/cb', 'email'))).not.toContain('authorization.acts');
    expect(rulesOf(weibo('https://weibo.com/cb', 'direct_messages_write'))).not.toContain('authorization.acts');
    const page = { url: 'https://www.ordinary-name.cn/', title: '', text: '', forms: [], links: [{ url: link }] };
    const verdict = assessPage({ ...page, inspected: 'whole' }, engine, options);
    expect(verdict.links[1]?.findings.map(({ rule }) => rule)).not.toContain('authorization.acts');
  });

  it('is a stranger where nobody knows it, and then the words of the message weigh', () => {
    expect(look(asking('https://hd.ordinary-name.cn/cb')).stranger).toBe('ordinary-name.cn');
    expect(look(asking('https://mp.weixin.qq.com/cb')).stranger).toBeUndefined();
    const say = (text: string) =>
      assess({ id: 'a', place: 'web', form: 'text', text, links: [] }, engine, options).level;
    expect(say(`拼多多助力领现金，就差你一个 ${asking('https://hd.ordinary-name.cn/cb')}`)).toMatch(/caution|danger/);
    expect(say(`公司团建报名，微信登录后填 ${asking('https://hd.ordinary-name.cn/cb')}`)).toBe('clear');
  });
});

describe('a consent page that no pack names', () => {
  it('on a family’s own site is the family’s, and not a way to its receiver', () => {
    const { host, authorization } = look(
      'https://discord.com/oauth2/authorize?client_id=1&scope=identify&redirect_uri=https%3A%2F%2Fordinary-name.cn%2Fcb&response_type=code',
    );
    expect(host).toBe('discord.com');
    expect(authorization).toMatchObject({ status: 'requested', provider: 'discord', receiver: 'ordinary-name.cn' });
  });

  it('on anybody’s site has no provider', () => {
    const { authorization } = look('https://sso.ordinary-name.cn/oauth2/authorize?client_id=1&response_type=code');
    expect(authorization.status).toBe('requested');
    expect(authorization.provider).toBeUndefined();
  });
});
