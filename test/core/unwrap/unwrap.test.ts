import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLinks } from '../../../src/core/find-links/find-links.ts';
import { engine, look, pack } from '../address/address-engine.ts';

const target = 'https://evil-site.top/x?a=1';

describe('the real address inside a wrapper', () => {
  it.each([
    [`https://link.zhihu.com/?target=${encodeURIComponent(target)}`],
    [`https://link.zhihu.com/?target=${target.replace(':', '%3A')}`],
    [`https://www.curseforge.com/linkout?remoteUrl=${encodeURIComponent(encodeURIComponent(target))}`],
    [`https://c.pc.qq.com/middlem.html?pfurl=${encodeURIComponent(target)}`],
    [`https://txc.qq.com/products/123/link-jump?jump=${encodeURIComponent(target)}`],
    [`https://blog.51cto.com/transfer?${target}`],
    [`https://www.google.com.hk/url?q=${encodeURIComponent(target)}&sa=D`],
    [`https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(target)}&data=x`],
    ['https://urldefense.proofpoint.com/v2/url?u=https-3A__evil-2Dsite.top_x-3Fa-3D1&d=y'],
    ['https://urldefense.com/v3/__https://evil-site.top/x*a=1__;Pw!!abc$'],
    [`https://www.bing.com/ck/a?p=1&u=a1${btoa(target)}`],
    [`https://link.mcmod.cn/target/${btoa(target)}`],
    [`https://t.techlife.app/#/${btoa(target)}`],
    [`https://iphone.myzaker.com/zaker/link.php?url=${btoa(target)}`],
    [`alipays://platformapi/startapp?appId=20000067&url=${encodeURIComponent(target)}`],
    [`weixin://biz/ww/profile/${encodeURIComponent(target)}`],
    [`openjd://virtual?params=${encodeURIComponent(JSON.stringify({ url: target }))}`],
    [`intent://evil-site.top/x?a=1#Intent;scheme=https;end`],
    [`https://passport.jd.com/login?ReturnUrl=${encodeURIComponent(target)}`],
    [`http://HTTPS://evil-site.top/x?a=1`],
    // As browsers read them: any number of slashes, backslashes, tabs and line ends left out.
    [`https://link.zhihu.com/?target=${encodeURIComponent('https:/evil-site.top/x?a=1')}`],
    [`https://link.zhihu.com/?target=${encodeURIComponent('https:///evil-site.top/x?a=1')}`],
    [`https://link.zhihu.com/?target=${encodeURIComponent('https:\\\\evil-site.top/x?a=1')}`],
    [`https://link.zhihu.com/?target=${encodeURIComponent('ht\ttps://evil-site.top/x?a=1')}`],
    [`https://passport.jd.com/login?ReturnUrl=+${encodeURIComponent(target)}`],
    [`https://disq.us/url?url=${encodeURIComponent(`${target}:aBcDeFgHiJkLmNoPqRsT`)}`],
    [
      `https://render.alipay.com/p/s/i/?scheme=${encodeURIComponent(`alipays://platformapi/startapp?appId=20000067&url=${encodeURIComponent(target)}`)}`,
    ],
    [`https://accounts.google.com/ServiceLogin?continue=${encodeURIComponent(target)}`],
    [`https://www.linkedin.com/redir/redirect?url=${encodeURIComponent(target)}`],
    [`https://weibo.com/signup?backurl=${encodeURIComponent(target)}`],
    [`https://passport.weibo.cn/signin/login?r=${encodeURIComponent(target)}`],
    [`https://www.google.com/amp/s/evil-site.top/x?a=1`],
    // The host also has consent pages, whose addresses are not followed; this is none of them.
    [`https://mobile.pinduoduo.com/jump.html?url=${encodeURIComponent(target)}`],
  ])('%s', (url) => {
    expect(look(url)).toMatchObject({ target, siteAscii: 'evil-site.top' });
  });

  it('takes five wrappers off and says that there are more', () => {
    const wrap = (url: string) => `https://link.zhihu.com/?target=${encodeURIComponent(url)}`;
    let url = target;
    for (let layer = 0; layer < 5; layer++) url = wrap(url);
    expect(look(url)).toMatchObject({ target });
    expect(look(url).hops).toHaveLength(4);
    const deeper = look(wrap(url));
    expect(deeper.target).not.toBe(target);
    expect(deeper.drafts.map(({ rule }) => rule)).toContain('address.deep');
  });

  it.each([
    'https://l.facebook.com/l.php?u=javascript%3Aalert(1)',
    'https://accounts.google.com/ServiceLogin?continue=https%3A%2F%2Fmail.google.com%2F',
    'https://link.zhihu.com/?target=data%3Atext%2Fhtml%2Cx',
    'https://link.zhihu.com/?target=',
    'https://passport.jd.com/login?ReturnUrl=https%3A%2F%2Fitem.jd.com%2F1.html',
    'https://mobile.yangkeduo.com/goods.html?pic=https%3A%2F%2Fimg.evil-site.top%2F1.png',
  ])('%s keeps its own host', (url) => {
    expect(look(url).target).toBe(url);
  });

  it.each(['https://t.cn/A6xxxx', 'https://p.pinduoduo.com/AbCd', 'https://bit.ly/x', 'weixin://dl/business/?t=AbC'])(
    '%s hides where it leads',
    (url) => {
      expect(look(url)).toMatchObject({ opaque: true, authorization: { status: 'unchecked' } });
    },
  );

  it('a chat client’s own page hides nothing, its check without a target does', () => {
    expect(look('https://wx.qq.com/')).toMatchObject({ opaque: false });
    expect(look('https://wx.qq.com/?lang=zh_CN')).toMatchObject({ opaque: false });
    expect(look('https://wx.qq.com/cgi-bin/mmwebwx-bin/webwxcheckurl?opcode=2')).toMatchObject({ opaque: true });
  });

  it('knows every wrapper of the pack that names a parameter', () => {
    for (const { host, path = '/', parameters, encoding } of pack.wrappers) {
      const [parameter] = parameters;
      if (encoding !== 'url' || !parameter) continue;
      const place = `${host.replace('*.google.*', 'a.google.com').replace('.*', '.com').replace('*.', 'a.')}${path.replace(/^\*/, '/1').replaceAll('*', '1')}`;
      expect(look(`https://${place}?x=1&${parameter}=${encodeURIComponent(target)}`).target, place).toBe(target);
    }
  });
});

describe('session secrets of web WeChat', () => {
  const secrets = {
    skey: '@crypt_5f3a_9c1d',
    pass_ticket: 'Qw%2FErTy123',
    deviceid: 'e728192837465',
    username: '@@0a1b2c3d4e',
  };
  const pieces = [...Object.entries(secrets).map(([name, value]) => `${name}=${value}`), 'opcode=2', 'scene=1'];

  it('never come out, in whatever order and encoding they stand', () => {
    let taken = 0;
    fc.assert(
      fc.property(
        fc.shuffledSubarray(pieces, { minLength: 1 }),
        fc.constantFrom('requrl', 'REQURL', '%72equrl'),
        fc.constantFrom(
          encodeURIComponent(target),
          encodeURIComponent(encodeURIComponent(target)),
          target,
          'nonsense',
          '',
        ),
        fc.constantFrom(
          'https://wx.qq.com',
          'https://web2.wechat.com',
          'http://HTTPS://wx2.qq.com',
          '',
          'https://evil.example',
        ),
        fc.nat(6),
        fc.boolean(),
        (list, name, value, origin, at, nested) => {
          const all = [...list];
          all.splice(at, 0, `${name}=${value}`);
          const url = `${origin}/cgi-bin/mmwebwx-bin/webwxcheckurl?${all.join('&')}`;
          const facts = look(nested ? `https://link.zhihu.com/?target=${encodeURIComponent(url)}` : url);
          const out = JSON.stringify([facts, findLinks(`看 ${url} 吧`)]);
          if (facts.siteAscii === 'evil-site.top') taken++;
          for (const secret of ['crypt_5f3a', 'ErTy123', 'e728192837465', '0a1b2c3d4e'])
            expect(out).not.toContain(secret);
        },
      ),
      { numRuns: 500 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it('are cut out of the wrapped address, whose other parameters stay where they were', () => {
    const inside = encodeURIComponent('https://evil-site.top/?username=%40a1&x=1#b');
    const url = `https://wx.qq.com/cgi-bin/mmwebwx-bin/webwxcheckurl?requrl=${inside}&skey=s`;
    expect(look(url).target).toBe('https://evil-site.top/?x=1#b');
  });

  it('leaves other sites’ parameters of the same name alone', () => {
    expect(look('https://example.com/?username=anna').target).toBe('https://example.com/?username=anna');
  });
});

it('never throws, and only http and https come out', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ maxLength: 200 }), fc.webUrl({ withQueryParameters: true, withFragments: true })),
      (url) => {
        const { target: out } = look(url);
        expect(out === '' || /^https?:\/\//.test(out)).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
  expect(engine.hosts.size).toBeGreaterThan(500);
});
