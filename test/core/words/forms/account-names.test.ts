import { describe, expect, test } from 'vitest';
import { assess } from '../../../../src/core/assess.ts';
import { bundledEngine } from '../../../../src/tools/rate/engine.ts';

const engine = bundledEngine();
const nobody: ReadonlySet<string> = new Set();
const levelOf = (text: string) => {
  const options = { sensitivity: 'standard', trusted: nobody, reported: nobody } as const;
  return assess({ id: 'm', place: 'wechat-group', form: 'text', text, links: [] }, engine, options).level;
};

describe('one character for the application and an account name behind it', () => {
  test.each([
    '黑户秒下款 薇zmd8829',
    '征信修复！V：daik6612',
    '招刷单 VVVV：daik6612',
    '招刷单 徽：zx8812',
    '黑户秒下款球球283917465',
    '黑户秒下款 威zm_d8829',
  ])('is a way to get in touch: %s', (text) => {
    expect(levelOf(text)).toBe('caution');
  });

  test.each([
    '征信修复的新规定看到了吗，v2024版',
    '黑户是没有户口的人，书在微盘2024',
    '买了vivo2023新款',
    '型号是微鲸w55c1223，黑户外套下款也有',
  ])('is none where the letters belong to a word: %s', (text) => {
    expect(levelOf(text)).toBe('clear');
  });
});
