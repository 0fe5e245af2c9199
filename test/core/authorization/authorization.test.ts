import { describe, expect, it } from 'vitest';
import { look, pack, rulesOf } from '../address/address-engine.ts';

const back = encodeURIComponent('https://evil-site.top/cb');

describe('who asks for which data, and who receives it', () => {
  it.each([
    [
      `https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx0123456789abcdef&redirect_uri=${back}&response_type=code&scope=snsapi_userinfo&state=1#wechat_redirect`,
      'wechat',
      'snsapi_userinfo',
      false,
      ['昵称', '头像', '性别', '所在地区'],
    ],
    [
      `https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx0123456789abcdef&redirect_uri=${back}&response_type=code&scope=snsapi_base#wechat_redirect`,
      'wechat',
      'snsapi_base',
      true,
      ['账号标识（openid 等）'],
    ],
    [
      `https://open.weixin.qq.com/connect/oauth2/authorize?appid=ww0123456789abcdef&redirect_uri=${back}&response_type=code&scope=snsapi_base&agentid=1`,
      'wecom',
      'snsapi_base',
      true,
      ['企业成员身份'],
    ],
    [
      `https://graph.qq.com/oauth2.0/authorize?response_type=code&client_id=1&redirect_uri=${back}&scope=get_user_info`,
      'qq',
      'get_user_info',
      false,
      ['昵称', '头像', '性别'],
    ],
    [
      `https://openauth.alipay.com/oauth2/publicAppAuthorize.htm?app_id=1&scope=auth_base&redirect_uri=${back}`,
      'alipay',
      'auth_base',
      true,
      ['账号标识（openid 等）'],
    ],
    [
      `https://open.douyin.com/platform/oauth/connect?client_key=1&response_type=code&scope=mobile&redirect_uri=${back}`,
      'douyin',
      'mobile',
      false,
      ['手机号'],
    ],
    [
      `https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=1&redirect_uri=${back}&response_type=code&scope=User.Read`,
      'microsoft',
      'User.Read',
      false,
      ['公开的个人资料'],
    ],
  ])('%s', (url, provider, scope, silent, data) => {
    const { authorization } = look(url);
    expect(authorization).toMatchObject({
      status: 'requested',
      provider,
      scope,
      silent,
      receiver: 'evil-site.top',
      receiverIs: 'other',
    });
    expect(authorization.data.map((text) => text.zh_CN)).toEqual(data);
  });

  it('a receiver without a scheme is one; a page of the platform’s own and an app’s scheme are none', () => {
    const receiver = (back: string) =>
      look(`https://oauth.taobao.com/authorize?client_id=1&response_type=code&redirect_uri=${encodeURIComponent(back)}`)
        .authorization.receiver;
    expect(receiver('www.evil-site.top/cb')).toBe('evil-site.top');
    expect(receiver('goods.html?id=1')).toBeUndefined();
    expect(receiver('com.example.app:/back')).toBeUndefined();
  });

  it('tells the link’s own site from the platform’s and from others', () => {
    const wrapped = (redirect: string) =>
      `https://shop.example.com/jump?url=x&next=${encodeURIComponent(`https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx0123456789abcdef&redirect_uri=${encodeURIComponent(redirect)}&response_type=code&scope=snsapi_base`)}`;
    expect(look(wrapped('https://shop.example.com/cb')).authorization).toMatchObject({
      receiver: 'example.com',
      receiverIs: 'link',
    });
    expect(look(wrapped('https://mp.weixin.qq.com/cb')).authorization).toMatchObject({ receiverIs: 'platform' });
    expect(look(wrapped('https://evil-site.top/cb')).authorization).toMatchObject({ receiverIs: 'other' });
  });

  it('looks at the receiver as at any link', () => {
    const url = `https://graph.qq.com/oauth2.0/authorize?response_type=code&client_id=1&redirect_uri=${encodeURIComponent('https://pinduoduo-vip.top/cb')}`;
    expect(look(url)).toMatchObject({ pretends: { id: 'pinduoduo' }, brand: { id: 'qq' } });
  });

  it('reads every endpoint and every scope of the pack', () => {
    for (const { provider, host, path, app, appPrefix = 'a', redirect, requires, merchant } of pack.endpoints) {
      const asked = pack.scopes.filter((one) => one.provider === provider);
      for (const { scope } of asked.length > 0 ? asked : [{ scope: 'x' }]) {
        const query = [
          ...app.slice(0, 1).map((name) => `${name}=${appPrefix}1`),
          ...redirect.slice(0, 1).map((name) => `${name}=${back}`),
          ...requires.filter((name) => !app.includes(name)).map((name) => `${name}=1`),
          `scope=${encodeURIComponent(scope)}`,
        ];
        const { authorization } = look(`https://${host}${path.replaceAll('*', '1')}?${query.join('&')}`);
        expect(authorization, `${host}${path}`).toMatchObject({ status: 'requested', provider, scope });
        expect(authorization.receiver).toBe(redirect.length > 0 ? 'evil-site.top' : undefined);
        expect(authorization.merchant ?? false).toBe(merchant);
      }
    }
  });

  it('names every provider, and every kind of data, in all languages', () => {
    for (const endpoint of pack.endpoints) expect(pack.providers[endpoint.provider], endpoint.provider).toBeDefined();
    for (const id of [...pack.scopes, ...pack.endpoints].flatMap(({ data }) => data))
      expect(pack.data[id], id).toBeDefined();
  });
});

describe('requests that no shopper is asked for', () => {
  it.each([
    [
      'https://fuwu.pinduoduo.com/service-market/auth?response_type=code&client_id=1&redirect_uri=https%3A%2F%2Fx.top%2Fcb',
      'authorization.merchant',
    ],
    [
      'https://openauth.alipay.com/oauth2/appToAppAuth.htm?app_id=1&redirect_uri=https%3A%2F%2Fx.top',
      'authorization.merchant',
    ],
    ['https://login.weixin.qq.com/l/4ZbEXAMPLE==', 'authorization.session'],
    ['https://open.weixin.qq.com/connect/confirm?uuid=0123', 'authorization.confirm'],
    ['https://txz.qq.com/p?k=AbCdEf&f=716027609', 'authorization.confirm'],
    ['https://qr.m.jd.com/p?k=AAEAIExample', 'authorization.confirm'],
    ['https://login.m.taobao.com/qrcodeCheck.htm?lgToken=0123&tbScanOpenType=Notification', 'authorization.confirm'],
    [
      'https://openauth.alipaydev.com/oauth2/publicAppAuthorize.htm?app_id=1&scope=auth_user&redirect_uri=https%3A%2F%2Fx.top',
      'authorization.sandbox',
    ],
    [
      'https://weixin-open.top/connect/oauth2/authorize?appid=wx0123456789abcdef&scope=snsapi_userinfo',
      'authorization.lookalike',
    ],
    [
      'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=1&response_type=code&scope=Mail.ReadWrite',
      'authorization.wide',
    ],
  ])('%s', (url, rule) => {
    expect(rulesOf(url)).toContain(rule);
  });

  it.each([
    'https://mms.pinduoduo.com/open.html',
    'https://login.weixin.qq.com/',
    'https://txz.qq.com/p',
    'https://login.m.taobao.com/login.htm?lgToken=0123',
    'https://open.weixin.qq.com/connect/oauth2/authorize',
    'https://www.example.com/connect?x=1',
  ])('%s asks for nothing', (url) => {
    expect(look(url).authorization.status).toBe('not-seen');
    expect(rulesOf(url).filter((rule) => rule.startsWith('authorization'))).toEqual([]);
  });
});

describe('requests on hosts of nobody we know', () => {
  it('are told with what is unusual about them', () => {
    const rules = rulesOf(
      'https://sso.example.org/oauth2/authorize?client_id=1&response_type=token&redirect_uri=http%3A%2F%2Fother.example.net%2Fcb',
    );
    expect(rules).toEqual(
      expect.arrayContaining([
        'authorization.generic',
        'authorization.implicit',
        'authorization.no-state',
        'authorization.plain',
        'authorization.elsewhere',
      ]),
    );
  });

  it('have nothing unusual when they follow the book', () => {
    const rules = rulesOf(
      'https://sso.example.org/oauth2/authorize?client_id=1&response_type=code&state=a&redirect_uri=https%3A%2F%2Fapp.example.org%2Fcb',
    );
    expect(rules).toEqual(['authorization.generic']);
  });
});

const toward = (redirect: string) =>
  `https://graph.qq.com/oauth2.0/authorize?response_type=code&client_id=1&redirect_uri=${encodeURIComponent(redirect)}`;

it('a program on the own machine may receive (RFC 8252), a stranger is told', () => {
  expect(rulesOf(toward('http://127.0.0.1:8080/cb'))).not.toContain('authorization.receiver');
  expect(rulesOf(toward('http://localhost/cb'))).not.toContain('authorization.plain');
  expect(rulesOf(toward('http://stranger-site.cn/cb'))).toEqual(
    expect.arrayContaining(['authorization.receiver', 'authorization.plain']),
  );
});

it('of a parameter that stands twice the first counts: a second one cannot hide who receives', () => {
  const { receiver, app } = look(
    `${toward('https://stranger-site.cn/cb')}&client_id=2&redirect_uri=https%3A%2F%2Fqq.com%2F`,
  ).authorization;
  expect([receiver, app]).toEqual(['stranger-site.cn', '1']);
});
