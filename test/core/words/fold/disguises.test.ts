import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledEngine } from '../../../../src/tools/rate/engine.ts';

const lexicon = bundledEngine().lexicon.words();
const read = (text: string) => {
  const folded = lexicon.folder.fold(text);
  lexicon.disguises.undo(folded);
  return folded.text;
};

describe('keywords in disguise', () => {
  it.each([
    ['拥金日结', '佣金日结'],
    ['荭包来了', '红包来了'],
    ['茺值返利', '充值返利'],
    ['互侃群', '互砍群'],
    ['银行咔和蜜码', '银行卡和密码'],
    ['先电付，后返拥', '先垫付后返佣'],
    ['帮我zhuli一下', '帮我助力一下'],
    ['平台ke服', '平台客服'],
    ['把验证ma发来', '把验证码发来'],
    ['加我ti 现', '加我提现'],
    ['诚招jz，拥金高', '诚招兼职佣金高'],
  ])('%s is read as %s', (text, written) => {
    expect(read(text)).toBe(written);
  });

  it.each([
    '体现价值',
    '没问题现在就去',
    '电付了吗',
    '备用金',
    '银杏叶',
    '我在看家',
    '加微信zhuli88888',
    'zhuli',
    'kf发来的',
    '打call',
    '好有意思',
    '银行，咔嚓',
    '帮我点一下助力',
    '帮我点下助力',
    '周末约跑吗',
    '早点集合',
    '彩票忘兑奖',
  ])('%s stays what it is', (text) => {
    expect(read(text)).toBe(lexicon.folder.fold(text).text);
  });

  it('keep the places they came from', () => {
    const text = '求 zhuli 一下，ke服';
    const folded = lexicon.folder.fold(text);
    lexicon.disguises.undo(folded);
    const at = folded.text.indexOf('助力');
    expect(folded.sourceOf(at, at + 2)).toBe('zhuli');
    const role = folded.text.indexOf('客服');
    expect(folded.sourceOf(role, role + 2)).toBe('ke服');
  });

  it('never leave a unit without a place in the message', () => {
    const piece = fc.constantFrom(
      'ti',
      '现',
      'tixian',
      '拥',
      '金',
      ' ',
      '，',
      'yhk',
      '验',
      'zhengma',
      '码',
      '9',
      '荭包',
      '❤',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const folded = lexicon.folder.fold(text);
        lexicon.disguises.undo(folded);
        let last = 0;
        for (let at = 0; at < folded.length; at += 1) {
          const [start, end] = [folded.starts[at] ?? -1, folded.ends[at] ?? -1];
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });
});
