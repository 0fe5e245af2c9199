import { describe, expect, it } from 'vitest';
import { bundledEngine } from '../../../../src/tools/rate/engine.ts';

const { folder } = bundledEngine().lexicon.words();

describe('numbers told in Chinese figures', () => {
  it.each([
    ['五零零元', '500元'],
    ['交五零进群费', '交50进群费'],
    ['八八八八元', '8888元'],
    ['一零%', '10%'],
    ['日化二%', '日化2%'],
    ['零元砍价', '0元砍价'],
    ['yt五八一', 'yt581'],
    ['yt⑤⑧①', 'yt581'],
    ['①⓪%', '10%'],
    ['二〇〇元', '200元'],
    ['三七二一五零四八', '37215048'],
  ])('%s is %s', (text, folded) => {
    expect(folder.fold(text).text).toBe(folded);
  });

  it.each(['三五个人', '一百零五斤', '五百元', '零零后', '一二三开始', '七八块钱', '帮我砍①刀', '第一10名'])(
    '%s stays a word',
    (text) => {
      expect(folder.fold(text).text).toBe(text.replace('①', '一'));
    },
  );
});

describe('characters taken apart', () => {
  it.each([
    ['放士示欠', '放款'],
    ['尸巾刂单', '刷单'],
    ['氵去院', '法院'],
    ['氵 去院', '去院'],
    ['名士示弱', '名士示弱'],
    ['力口微', '加微'],
    ['用力，口渴', '用力口渴'],
  ])('%s is %s', (text, folded) => {
    expect(folder.fold(text).text).toBe(folded);
  });
});
