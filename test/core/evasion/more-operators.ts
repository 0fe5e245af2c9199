// Ways that came later: written downwards, taken apart, half in pinyin, numerals as on banknotes.
import type { Operator } from './operators.ts';

const han = /\p{Script=Han}/u;
const spelled = (pairs: Readonly<Record<string, string>>) => (text: string) =>
  Object.entries(pairs).reduce((whole, [from, to]) => whole.replaceAll(from, to), text);
const between = (mark: string) => (text: string) =>
  Array.from(text).reduce((whole, one, index, all) => {
    const before = all[index - 1];
    return whole + (before !== undefined && han.test(before) && han.test(one) ? mark : '') + one;
  }, '');
const around = (left: string, right: string) => (text: string) =>
  text.replace(/\p{Script=Han}/gu, (one) => `${left}${one}${right}`);

/** Another one of `marks` behind every second Chinese character. */
const adorned = (marks: readonly string[]) => (text: string) => {
  let count = 0;
  return text.replace(/\p{Script=Han}(?=\p{Script=Han})/gu, (one) => {
    count += 1;
    return count % 2 === 0 ? one + marks[(count / 2) % marks.length] : one;
  });
};
const inFigures = (number: string) => number.replace(/\d/g, (one) => '零一二三四五六七八九'[Number(one)] ?? one);
/** Broken as a narrow column breaks text: addresses, words and numbers stay whole. */
const wrapped = (width: number) => (text: string) => {
  let [whole, line] = ['', 0];
  for (const [piece] of text.matchAll(/[!-~]+|[^!-~]/gu)) {
    if (line > 0 && line + piece.length > width) [whole, line] = [`${whole}\n`, 0];
    whole += piece;
    line += piece.length;
  }
  return whole;
};

export const moreOperators: readonly Operator[] = [
  { name: 'interpuncts', apply: between('·') },
  { name: 'hearts', apply: between('❤') },
  { name: 'written downwards', apply: between('\n') },
  { name: 'a narrow column', apply: wrapped(6) },
  { name: 'a less narrow column', apply: wrapped(9) },
  { name: 'ever other emoji', apply: adorned(['❤', '🎁', '💰', '☎', '💎', '➕', '🔥', '💕']) },
  { name: 'circles around figures', apply: (text) => text.replace(/\d/g, (one) => '⓪①②③④⑤⑥⑦⑧⑨'[Number(one)] ?? one) },
  { name: 'figures one by one', apply: (text) => text.replace(/\d*0\d*(?=元|块)/g, inFigures) },
  { name: 'full stops', apply: between('。') },
  { name: 'brackets', apply: around('【', '】') },
  { name: 'slashes', apply: between('/') },
  { name: 'bopomofo letters', apply: between('ㄅ') },
  { name: 'circles around', apply: between('\u20dd') },
  { name: 'doubled emoji', apply: between('😀😀') },
  {
    name: 'numerals as on banknotes',
    apply: spelled({ 0: '零', 1: '壹', 2: '贰', 3: '叁', 5: '伍', 8: '捌' }),
  },
  {
    name: 'characters taken apart',
    apply: spelled({
      加: '力口',
      款: '士示欠',
      刷: '尸巾刂',
      法: '氵去',
      付: '亻寸',
      验: '马佥',
      码: '石马',
      银: '钅艮',
      钱: '钅戋',
      账: '贝长',
      信: '亻言',
      扫: '扌彐',
    }),
  },
  {
    name: 'several words by their sound',
    apply: spelled({
      ...{ 佣金: '拥金', 垫付: '垫负', 红包: '荭包', 充值: '茺值', 密码: '蜜码', 银行卡: '银行咔', 贷款: '黛款' },
      ...{ 冻结: '栋结', 兼职: '蒹职', 刷单: '唰担', 客服: '愘服', 砍一刀: '侃一刀', 帮我: '邦我', 转入: '啭入' },
    }),
  },
  {
    name: 'several words in pinyin',
    apply: spelled({
      助力: 'zhuli',
      提现: 'ti现',
      红包: 'hong包',
      客服: 'kefu',
      充值: '充zhi',
      贷款: 'dai款',
      冻结: 'dongjie',
    }),
  },
  {
    name: 'half in pinyin',
    apply: spelled({
      验证码: '验证ma',
      银行卡: '银行ka',
      身份证: '身份zheng',
      客服: 'ke服',
      佣金: 'yong金',
      兼职: 'jian职',
    }),
  },
  {
    name: 'first letters',
    apply: spelled({ 验证码: 'yzm', 银行卡: 'yhk', 身份证: 'sfz', 加微信: '加wx' }),
  },
];
