// What stands in a message by its form: telephone numbers, account names to add, amounts, clipboard codes. Each pattern is linear.

import { type Folded, gap } from '../fold/folded.ts';
import { askForms } from './ask-forms.ts';
import type { Form } from './form.ts';
import { fraudForms } from './fraud-forms.ts';
import { Needs } from './needs.ts';
import { sumForms } from './sum-forms.ts';

export interface Mention {
  readonly group: string;
  readonly start: number;
  readonly end: number;
}

const maximumMentions = 32;

const digits = '0123456789';
const latin = 'abcdefghijklmnopqrstuvwxyz';
const numerals = '一二两三四五六七八九十百千万';

/** Patterns over folded text: no spaces, no marks, lower case. */
export const forms: readonly Form[] = [
  ...askForms,
  ...fraudForms,
  ...sumForms,
  { group: 'phone', needs: [digits], pattern: /(?<!\d)(?:86)?1[3-9]\d{9}(?!\d)/g },
  { group: 'phone', needs: [digits], pattern: /(?<!\d)09\d{8}(?!\d)/g },
  {
    group: 'account',
    needs: [digits + latin],
    // LINE POINTS, WeChat Pay and the like are products, no names to add.
    pattern:
      /(?:微信群?|威信|加q|联系[qv]|q群|q号|vx|v信|wx|加v|加微|qq群?|扣扣群?|企鹅群?|群号?|赖|(?:line|wechat|telegram|whatsapp)(?!pay|point|today|bank|shopping|music|store|official|voom|webtoon|taxi|sticker|login|channel|premium|business)(?:id)?|电报|纸飞机|tg)(?:号码?|id|是|同)?(?:[a-z][a-z0-9]{4,19}|\d{5,12})(?![a-z0-9])/g,
  },
  // One character for the application, an account name behind it: 薇 zmd8829, V：daik6612, 徽zx_88, 球球283917465.
  {
    group: 'account',
    needs: [digits, 'v微威薇徽喂卫嶶溦维绿球扣'],
    pattern:
      /(?:[微威薇徽喂卫嶶溦维绿]|(?<![a-z0-9])v{1,4})(?!(?:ersion|er|ol|ip|ue|ivo|isa|olvo)\d)(?:[a-z][a-z_-]{1,9}\d[a-z0-9_-]{2,12}|[a-z]\d{5,12})(?![a-z0-9])|(?:球球|[薇徽嶶溦]|扣扣)\d{6,12}(?!\d)/g,
  },
  {
    group: 'amount',
    needs: [digits],
    pattern: /(?:[¥$]\d{1,9}|(?<!\d)\d{1,9}(?:元|块|万|w(?![a-z])|rmb|美金|u(?![a-z])))/g,
  },
  {
    group: 'transfer-sum',
    needs: ['转打汇借垫补充交付', digits + numerals],
    pattern:
      /[转打汇借垫补充交付]\D{0,3}(?:\d{2,7}|\d(?=[万千])|[一二两三四五六七八九十百千万]{2,5})(?:元|块|万|千|过来|到|给|畀|俾|吧|应急|救急|急用|钱|$)/g,
  },
  {
    group: 'transfer-sum',
    needs: [digits, '转打汇', '到给进过'],
    pattern: /(?<!\d)\d{3,7}(?:元|块|万)?[转打汇](?:到|给|进|过)/g,
  },
  // A message that brings a code, not one that asks for it.
  {
    group: 'context-otp',
    needs: [digits, '码e', '验校动随c'],
    pattern:
      /(?:验证码|校验码|动态码|动态密码|随机码|code)[^0-9]{0,6}(?<!\d)\d{4,8}(?!\d)|(?<!\d)\d{4,8}[^0-9]{1,8}(?:验证码|校验码|动态码)/g,
  },
  {
    group: 'withdraw-lure',
    needs: [digits, '领拿赢', '元'],
    pattern: /(?:领取?|拿|赢取?)(?:您的|你的)?\d{1,6}元(?:现金|红包)/g,
  },
  // A payment of a sum or a part, whatever the verb: 存入5000元, 缴纳贷款金额30%, 先打两千.
  {
    group: 'pay-sum',
    needs: ['缴纳存充付交打补垫汇转', digits + numerals],
    pattern:
      /(?:[缴存充付交打补垫汇转])[^\d一二两三四五六七八九十到]{0,8}(?:\d{1,7}(?:元|块|万|%)|\d{2,6}(?!\d)|[一二两三四五六七八九十]{1,3}[千百万成])/g,
  },
  // What a day, a piece or a month brings, without a word for money: 一天给800, 一个120, 每万提80.
  {
    group: 'unit-price',
    needs: [`${digits}百千万`, '每一', '个天周月张套万'],
    pattern: /[一每](?:个月?|天|周|月|张|套|万)(?:给|提|返|得)?你?(?:\d{2,5}|[一二两三五六八九][百千万])/g,
  },
  { group: 'percent', needs: [digits, '%'], pattern: /(?<!\d)\d{1,5}%/g },
  { group: 'pay-verb', needs: [digits, '交缴付'], pattern: /[交缴付]\d{2,6}(?:元|块)?/g },
  {
    group: 'piece-pay',
    needs: [digits + numerals, '每一'],
    pattern:
      /[每一](?:个|单|条|次|赞|页|张|家|篇|部)(?:(?:返|给|结|奖)?(?:\d{1,3}|[一二两三四五六八九十])(?:元|块)|[返奖赚挣]\d{1,4})/g,
  },
  // 一单12, where a clause ends there.
  { group: 'piece-pay', needs: [digits, '每一'], ends: true, pattern: /[每一](?:单|赞)\d{1,3}/g },
  { group: 'prepay-hard', needs: ['垫', '返'], pattern: /垫[\d一二两三五八十百千]{1,4}返/g },
  { group: 'postage', needs: [digits, '付', '费'], pattern: /付\d{1,4}(?:元|块)?(?:运费|邮费|快递费)/g },
  { group: 'extort-price', needs: ['费', digits], pattern: /费用?\d{3,6}(?!\d)/g },
  { group: 'land-line', needs: ['0', '拨电询'], pattern: /[拨电询](?:打|至)?(?:电话)?0\d{2,3}[2-9]\d{6,7}(?!\d)/g },
  { group: 'hotline', needs: ['0', '45'], pattern: /(?<!\d)(?:400\d{7}|00852\d{8})(?!\d)/g },
  { group: 'lottery', needs: ['抽', digits], pattern: /抽\d{2,6}(?:元|现金|点|万)/g },
  // 转520返5200: several times over; shops that give a tenth or half back are none of these.
  {
    group: 'payback',
    needs: [digits, '转发充投存捐交', '返到得变发给'],
    pattern:
      /[转发充投存捐交][值资入]?(\d{1,6})(?:元|块|u)?(?:红包)?[^\d]{0,4}?(?:返|到账|得|变成?|发你|给你)(?:你|您)?(\d{1,7})(?![\d分个张次积点经])/g,
    // A round sum: 到账98.5 has lost its point here.
    when: ([all, paid, back]) =>
      /(?:0|(\d)\1)$/.test(back ?? '') && Number(back) >= (/^[投转捐]/.test(all) ? 2 : 3) * Number(paid),
  },
  // 打赏199返1999, 投500，一周后拿5000: money for money, nothing counted in pieces.
  {
    group: 'payback',
    needs: [digits, '赏投发', '返反得变拿回赢'],
    pattern:
      /(?:打赏|投|你发)(\d{1,6})(?:元|块|u)?[^\d个份条张次人]{0,5}?(?:返|反|得|变|拿|回|赢)(?:你|您)?(\d{1,7})(?![\d年月日天周分积豆个张次点经份条人票%])/g,
    when: ([, paid, back]) => /(?:0|(\d)\1)$/.test(back ?? '') && Number(back) >= 3 * Number(paid),
  },
  {
    group: 'daily-return',
    needs: ['日天周月年', '返分红收益赚化给保', digits + numerals],
    pattern:
      /(?:每[天日周月]|日|一天|月|一年|个月后)(?:固定|能|可|都能)?(?:返利?|分红|收益|赚|化|给你)[^\d一二三四五六七八九十]{0,2}(?:\d{1,4}[%元块百千万]|[一二三五六八十]{1,2}[百千万])|每[天日](?:返|返利|分红)\d{2,4}|保证每[天日周月]\d{1,3}%/g,
  },
  // UnionPay cards, nobody gives one in passing; other cards are no number of an order where they are named as one.
  {
    group: 'card-number',
    needs: [digits],
    pattern:
      /(?<!\d)62\d{14,17}(?!\d)|(?<=(?:卡号|账号|账户|户头|[这张]卡|[转汇打存]到|[转汇存]入|[汇打转]至)\D{0,6})[3-69]\d{15,18}(?!\d)|(?<!\d)[3-69]\d{15,18}(?=户名|开户)/g,
  },
  // Names of accounts as spam leaves them: letters with digits, or digits behind a worn-down 加, 扣 or 微.
  { group: 'id-code', needs: [digits, latin], pattern: /(?<![a-z0-9])[a-z]{1,4}\d{3,9}(?![a-z0-9])/g },
  {
    group: 'account-loose',
    needs: [digits, '口扣窛寇叩加佳伽迦家嘉笳企乞卫喂抠'],
    pattern:
      /\d{8,10}[家加]?[口扣窛寇叩]|(?:[加佳伽迦家嘉笳][微威]|企鹅|乞[儿鹅]|卫星|喂心|[扣抠]号?)(?:[a-z]{1,4}\d{3,9}|\d{8,10})(?![a-z0-9])/g,
  },
];

const needs = new Needs(forms);

const opening = /[“‘"'《〈「『（(【[]/;

/** Does the text, a clause or a word end there? What is quoted goes on: 点一下“已阅”. */
function endsAt(folded: Folded, at: number): boolean {
  const { gaps, length } = folded;
  if (at >= length) return true;
  return gaps[at] !== gap.none && !opening.test(folded.sourceOf(at - 1, at + 1));
}

export function mentionsIn(folded: Folded): readonly Mention[] {
  needs.read(folded);
  const mentions: Mention[] = [];
  for (let index = 0; index < forms.length; index += 1) {
    const form = needs.hasAllOf(index) ? forms[index] : undefined;
    if (!form) continue;
    const { group, pattern, when, ends } = form;
    pattern.lastIndex = 0;
    for (let count = 0; count < maximumMentions; count += 1) {
      const found = pattern.exec(folded.text);
      if (!found) break;
      const end = found.index + found[0].length;
      if ((when && !when(found)) || (ends && !endsAt(folded, end))) continue;
      mentions.push({ group, start: found.index, end });
    }
  }
  return mentions;
}
