import { expect, it } from 'vitest';
import { type MarkedLink, readWords } from '../../../../src/core/words/read.ts';
import { bundledEngine } from '../../../../src/tools/rate/engine.ts';

const { lexicon } = bundledEngine();

function namesIn(text: string, links: MarkedLink[] = []): readonly string[] {
  const { folded, groups } = readWords(text, lexicon, links);
  const hits = [...(groups.get('program-as-paper') ?? []), ...(groups.get('program-of-office') ?? [])];
  return hits.map(({ start, end }) => folded.sourceOf(start, end));
}

it('takes the name of a program out of the sentence around it', () => {
  expect(namesIn('大家看下，关于放假安排(1).EXE 请查收')).toEqual(['关于放假安排(1).EXE']);
  expect(namesIn('《裁员名单.exe》和“工资表.scr”')).toEqual(['裁员名单.exe', '工资表.scr']);
});

it('knows a paper by what the name says, not by what is said around it', () => {
  expect(namesIn('把名单发我，setup.exe 打不开')).toEqual([]);
  expect(namesIn('工资表打不开，报错的是kernel32.exe')).toEqual([]);
});

it('leaves names alone that say they are software', () => {
  expect(namesIn('发票打印助手.exe')).toEqual([]);
  expect(namesIn('电子税务局客户端.exe')).toEqual([]);
});

it('takes two endings for a disguise, whatever the name', () => {
  expect(namesIn('IMG_2041.jpg.exe')).toEqual(['IMG_2041.jpg.exe']);
  expect(namesIn('IMG_2041.jpg')).toEqual([]);
});

it('asks only packages for phones whose app they are', () => {
  expect(namesIn('工商银行.apk')).toEqual(['工商银行.apk']);
  expect(namesIn('工商银行.exe')).toEqual([]);
});

it('does not take part of a longer ending or of a link for a program', () => {
  expect(namesIn('名单.exe.config 和 名单.exercise')).toEqual([]);
  const link = 'https://files.example/名单.exe';
  expect(namesIn(`看 ${link}`, [{ start: 2, end: 2 + link.length, groups: ['link'], site: '' }])).toEqual([]);
});

it('reads the first names of many', () => {
  expect(namesIn('名单.exe '.repeat(5_000)).length).toBe(8);
});
