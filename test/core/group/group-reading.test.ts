import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/core/assess.ts';
import { compile, type Options } from '../../../src/core/engine.ts';
import { groupReadingOf } from '../../../src/core/group/group-reading.ts';
import type { Sighting } from '../../../src/core/model.ts';
import { buildPack } from '../../../src/tools/pack/build.ts';

const engine = compile([buildPack('assets/packs/base')]);
const options: Options = { sensitivity: 'standard', trusted: new Set(), reported: new Set() };
const read = (text: string) => {
  const sighting: Sighting = { id: '1', place: 'wechat-group', form: 'text', text, links: [] };
  return groupReadingOf(sighting, assess(sighting, engine, options), engine, options);
};

describe('what one message adds to the picture of its group', () => {
  test.each([
    ['帮我砍一刀，就差你了 https://mobile.yangkeduo.com/a', true, []],
    ['我是拼多多客服，你的订单可以理赔', false, ['official']],
    ['收新用户，一元一刀，砍完结账', false, ['paid-help']],
    ['助力神器，自动助力，秒成功', false, ['cheating']],
    ['跟着老师做，保本保息，日赚500', false, ['returns']],
    ['想做的加微信详聊', false, ['contact']],
  ])('%s', (text, asks, signs) => {
    expect(read(text)).toMatchObject({ asks, signs });
  });

  test.each(['今晚七点开会，记得带合同', '电子助力系统开始国产了', '周末去爬山吗？', '在吗'])(
    'ordinary: %s',
    (text) => {
      expect(read(text)).toEqual({ asks: false, signs: [], links: [], pretends: [] });
    },
  );

  test('a warning does none of what it warns of', () => {
    expect(read('警方提醒：凡是刷单返利、先垫付再提现、加微信领红包的都是诈骗，不要相信，不要转账')).toMatchObject({
      asks: false,
      signs: [],
    });
  });

  test('a link is told by what it pretends to be', () => {
    const { links, pretends } = read('拼多多官方提现通道，先交解冻费 https://pdd-tixian.top/x');
    expect(links).toEqual(['danger']);
    expect(pretends.map(({ name }) => name.zh_CN)).toEqual(['拼多多']);
  });
});
