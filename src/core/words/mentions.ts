// What stands in a message by its form: telephone numbers, account names to add, amounts, clipboard codes. Each pattern is linear.

export interface Mention {
  readonly group: string;
  readonly start: number;
  readonly end: number;
}

const maximumMentions = 32;

/** Patterns over folded text: no spaces, no marks, lower case. */
const patterns: readonly { readonly group: string; readonly pattern: RegExp }[] = [
  { group: 'phone', pattern: /(?<!\d)(?:86)?1[3-9]\d{9}(?!\d)/g },
  { group: 'phone', pattern: /(?<!\d)09\d{8}(?!\d)/g },
  {
    group: 'account',
    pattern:
      /(?:微信群?|威信|加q|q群|q号|vx|v信|wx|wechat|加v|加微|qq群?|扣扣群?|企鹅群?|群号?|line(?:id)?|电报|纸飞机|telegram|tg|whatsapp)(?:号码?|id|是|同)?(?:[a-z][a-z0-9]{4,19}|\d{5,12})(?![a-z0-9])/g,
  },
  { group: 'amount', pattern: /(?:[¥$]\d{1,9}|(?<!\d)\d{1,9}(?:元|块|万|w(?![a-z])|rmb|美金|u(?![a-z])))/g },
  {
    group: 'transfer-sum',
    pattern:
      /[转打汇借垫补充交付]\D{0,3}(?:\d{2,7}|[一二两三四五六七八九十百千万]{2,5})(?:元|块|万|千|过来|到|给|应急|钱|$)/g,
  },
  // A message that brings a code, not one that asks for it.
  {
    group: 'context-otp',
    pattern:
      /(?:验证码|校验码|动态码|动态密码|随机码|code)[^0-9]{0,6}(?<!\d)\d{4,8}(?!\d)|(?<!\d)\d{4,8}[^0-9]{1,8}(?:验证码|校验码|动态码)/g,
  },
  { group: 'withdraw-lure', pattern: /(?:领取?|拿|赢取?)(?:您的|你的)?\d{1,6}元(?:现金|红包)/g },
  // UnionPay cards; nobody gives one in passing.
  { group: 'card-number', pattern: /(?<!\d)62\d{14,17}(?!\d)/g },
  { group: 'percent', pattern: /(?<!\d)\d{1,5}%/g },
];

/** Nothing is mentioned without a digit or a letter, but for sums in Chinese numerals. */
const telling = /[0-9a-z]|[一二两三四五六七八九十百千万]{2}/;

export function mentionsIn(folded: string): readonly Mention[] {
  if (!telling.test(folded)) return [];
  const mentions: Mention[] = [];
  for (const { group, pattern } of patterns) {
    let count = 0;
    for (const found of folded.matchAll(pattern)) {
      mentions.push({ group, start: found.index, end: found.index + found[0].length });
      count += 1;
      if (count >= maximumMentions) break;
    }
  }
  return mentions;
}
