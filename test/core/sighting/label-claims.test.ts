import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/assess.ts';
import { bundledEngine } from '../../../src/tools/rate/engine.ts';

const engine = bundledEngine();
const options = { sensitivity: 'standard', trusted: new Set<string>(), reported: new Set<string>() } as const;
function levelOf(label: string, url = 'https://ordinary-name.cn/a') {
  return assess({ id: 'a', place: 'web', form: 'anchor', text: '', links: [{ url, label }] }, engine, options).level;
}

describe('a label in a brand’s name', () => {
  it.each(['拼多多官方红包', '淘宝官方活动', '拼多多提现入口', '京东客服理赔中心'])(
    '%s on nobody’s site is warned of',
    (label) => {
      expect(levelOf(label)).toBe('caution');
    },
  );

  it.each([
    '拼多多砍价攻略',
    '天猫官方旗舰店',
    '微信客服',
    '抖音官方账号',
    '微信登录',
    '关于支付宝提现手续费调整的公告',
  ])('%s promises nothing', (label) => {
    expect(levelOf(label)).toBe('clear');
  });

  it('that is another’s address is warned of, but not where a well-known site says so', () => {
    expect(levelOf('https://www.taobao.com/')).toBe('caution');
    expect(levelOf('https://www.taobao.com/', 'https://zh.wikipedia.org/wiki/Taobao')).toBe('clear');
  });

  it('on the brand’s own site is its own', () => {
    expect(levelOf('拼多多官方红包', 'https://mobile.yangkeduo.com/a')).toBe('clear');
  });
});

describe('a platform’s page that hides where it leads', () => {
  it.each(['https://www.baidu.com/link?url=abcDEF123', 'https://t.cn/A6abcdef'])('%s is not called clear', (url) => {
    const { level, links } = assess(
      { id: 'a', place: 'web', form: 'anchor', text: '', links: [{ url }] },
      engine,
      options,
    );
    expect(level).toBe('unrated');
    expect(links[0]?.findings.map(({ rule }) => rule)).toEqual(['address.opaque']);
  });

  it('its own short link stays its own', () => {
    const links = [{ url: 'https://p.pinduoduo.com/AbCd1234' }];
    expect(assess({ id: 'a', place: 'web', form: 'anchor', text: '', links }, engine, options).level).not.toBe(
      'unrated',
    );
  });
});
