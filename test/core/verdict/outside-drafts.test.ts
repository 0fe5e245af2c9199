import { beforeAll, describe, expect, test } from 'vitest';
import { assess } from '../../../src/core/assess.ts';
import { compile, type Engine } from '../../../src/core/engine.ts';
import { buildPack } from '../../../src/tools/pack/build.ts';

let engine: Engine;
beforeAll(() => {
  engine = compile([buildPack('assets/packs/base')]);
});

const asking =
  'https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx1&redirect_uri=https%3A%2F%2Fhb.zhuli-hd.icu%2F&response_type=code&scope=snsapi_userinfo';

function settingRules(text: string, trusted: readonly string[], reported: readonly string[]) {
  const options = { sensitivity: 'standard', trusted: new Set(trusted), reported: new Set(reported) } as const;
  const verdict = assess({ id: '1', place: 'web', form: 'text', text, links: [] }, engine, options);
  const rules = verdict.links.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  return { level: verdict.level, rules: rules.filter((rule) => rule.startsWith('setting.')) };
}

describe('the word of the user', () => {
  test('on whoever receives an authorization counts for the page that asks for it', () => {
    expect(settingRules(asking, [], ['zhuli-hd.icu'])).toEqual({ level: 'danger', rules: ['setting.reported'] });
    expect(settingRules(asking, ['zhuli-hd.icu'], []).rules).toEqual(['setting.trusted']);
    expect(settingRules(asking, ['icu-other.cn'], ['other.cn']).rules).toEqual([]);
  });

  test('on a platform that receives it says nothing of the page that asks', () => {
    const platform = asking.replace('hb.zhuli-hd.icu', 'www.taobao.com');
    expect(settingRules(platform, ['taobao.com'], []).rules).toEqual([]);
    expect(settingRules(platform, [], ['taobao.com']).rules).toEqual([]);
  });

  test('on the asking host itself comes first', () => {
    expect(settingRules(asking, ['qq.com'], ['zhuli-hd.icu']).rules).toEqual(['setting.trusted']);
  });

  test('covers hosts under a site, and no site that only ends alike', () => {
    expect(settingRules('http://a.b.bad-site.cn/x', [], ['bad-site.cn']).rules).toEqual(['setting.reported']);
    expect(settingRules('http://not-bad-site.cn/x', [], ['bad-site.cn']).rules).toEqual([]);
  });

  test('on an ending, which is nobody’s site, covers nobody; the most particular word counts', () => {
    expect(settingRules('http://a.bad-site.cn/x', ['cn'], []).rules).toEqual([]);
    expect(settingRules('http://a.bad-site.cn/x', ['a.bad-site.cn'], ['bad-site.cn']).rules).toEqual([
      'setting.trusted',
    ]);
    expect(settingRules('http://a.bad-site.cn/x', ['bad-site.cn'], ['a.bad-site.cn']).rules).toEqual([
      'setting.reported',
    ]);
  });
});
