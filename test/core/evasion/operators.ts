// Twenty ways in which writers hide words from filters. Each takes the words between links; addresses are left as they
// are.

export interface Operator {
  readonly name: string;
  readonly apply: (text: string) => string;
}

const han = /\p{Script=Han}/u;
const letters = (text: string) => Array.from(text);
const between = (mark: string) => (text: string) =>
  letters(text).reduce((whole, one, index, all) => {
    const before = all[index - 1];
    return whole + (before !== undefined && han.test(before) && han.test(one) ? mark : '') + one;
  }, '');
const replaced = (pairs: Readonly<Record<string, string>>) => (text: string) =>
  letters(text)
    .map((one) => pairs[one] ?? one)
    .join('');
const shifted = (from: RegExp, move: (code: number) => number) => (text: string) =>
  text.replace(from, (one) => String.fromCodePoint(move(one.codePointAt(0) ?? 0)));

const traditional = replaced({
  ...{ 单: '單', 验: '驗', 证: '證', 码: '碼', 银: '銀', 卡: '卡', 号: '號', 冻: '凍', 结: '結', 费: '費', 转: '轉' },
  ...{ 账: '賬', 户: '戶', 资: '資', 垫: '墊', 赔: '賠', 发: '發', 给: '給', 我: '我', 红: '紅', 现: '現', 领: '領' },
  ...{ 会: '會', 议: '議', 软: '軟', 贷: '貸', 款: '款', 贯: '貫', 们: '們', 钱: '錢', 电: '電', 话: '話', 帮: '幫' },
});
const likeness = replaced({ 微: '薇', 加: '咖', 刷: '唰', 群: '裙', 信: '❤' });
const sound = replaced({ 验: '燕', 码: '马', 银: '寅', 冻: '洞', 垫: '店', 赔: '陪', 刷: '涮', 扫: '嫂', 助: '住' });
const keycap = (text: string) => text.replace(/\d/g, (one) => `${one}\uFE0F\u20E3`);
const emoji = (text: string) =>
  letters(text)
    .map((one, at) => (at % 3 === 2 && han.test(one) ? `${one}🔥` : one))
    .join('');

export const operators: readonly Operator[] = [
  { name: 'zero-width space', apply: between('\u200B') },
  { name: 'zero-width joiner', apply: between('\u200D') },
  { name: 'soft hyphen', apply: between('\u00AD') },
  { name: 'bidi marks', apply: between('\u202E\u202C') },
  { name: 'variation selectors', apply: between('\uFE0F') },
  { name: 'combining strokes', apply: between('\u0336') },
  { name: 'spaces', apply: between(' ') },
  { name: 'dots', apply: between('.') },
  { name: 'stars', apply: between('*') },
  { name: 'underscores', apply: between('_') },
  { name: 'wide spaces', apply: between('\u3000') },
  { name: 'vertical bars', apply: between('丨') },
  { name: 'full-width letters', apply: shifted(/[!-~]/g, (code) => code + 0xfee0) },
  { name: 'circled digits', apply: shifted(/[1-9]/g, (code) => code - 0x31 + 0x2460) },
  { name: 'styled digits', apply: shifted(/\d/g, (code) => code - 0x30 + 0x1d7ce) },
  { name: 'keycap digits', apply: keycap },
  { name: 'traditional characters', apply: traditional },
  { name: 'characters that look alike', apply: likeness },
  { name: 'characters that sound alike', apply: sound },
  { name: 'emoji among words', apply: emoji },
];
