import fc from 'fast-check';
import { expect, it } from 'vitest';
import { forms, mentionsIn } from '../../../../src/core/words/forms/mentions.ts';
import { bundledEngine } from '../../../../src/tools/rate/engine.ts';

const { folder } = bundledEngine().lexicon.words();
const pieces = [
  '加微信',
  'abc12345',
  '13800138000',
  '0912345678',
  '转',
  '账',
  '一千',
  '500元',
  '到',
  '验证码',
  '是',
  '8848',
  'code',
  '领取',
  '100元',
  '红包',
  '62',
  '6222021234567890',
  '50%',
  '¥',
  '8',
  '月入',
  '十万',
  '还差',
  '两个人',
  '0.02',
  '99.9%',
  '填我的',
  'ab12cd34',
  '搜',
  '82937162',
  '¥a1b2c3d4e5¥',
  '满20减15',
  '8折券',
  '10点抢',
  '抽三位',
  '集满',
  '38个赞',
  '投',
  '66号',
  // Fitted by the last forms of the list.
  '0085238102219',
  '保证每周20%',
  '赖zx8829',
  '账户信息已更新',
  '一个月三万',
  '每日3票',
  '没交',
];

it('what a form fits is mentioned, whatever characters it says it needs', () => {
  let seen = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (some) => {
      const folded = folder.fold(some.join(''));
      const expected = forms.flatMap(({ group, pattern }) =>
        [...folded.text.matchAll(pattern)].map((one) => `${group} ${one.index} ${one[0].length}`),
      );
      seen += expected.length;
      expect(mentionsIn(folded).map(({ group, start, end }) => `${group} ${start} ${end - start}`)).toEqual(expected);
    }),
    { numRuns: 1500 },
  );
  expect(seen).toBeGreaterThan(500);
});
