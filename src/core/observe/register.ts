// What kind of page it is by its words: an office's, a register of those who are paid, questions and talk.
import type { Observation } from '../model.ts';

/** A school, office or works council that collects accounts to pay to. */
const register = /登记|登記|采集|收集|申报|申報|信息表|核对|核對|统一发放|統一發放/;
/** What such a page never says. */
const bait = /恭喜|领取|領取|待领|未领|限时|限時|逾期|作废|今日|立即|马上|截止|中奖|提现|红包|紅包|激活|失效|异常|冻结/;
const talk = /[?？]$|(?:吗|嗎|么|呢)(?:[?？!！\s_-]|$)|求助|怎么办|是不是|骗局|警惕|防骗|防范|提醒/;
/** What opens the purse by itself: no register asks for it. */
const keys = ['sms-code', 'password', 'cvv', 'payment', 'seed'] as const;

export function isRegister({ title, text, forms }: Observation): boolean {
  const words = `${title}\n${text}`;
  if (!register.test(words) || bait.test(words)) return false;
  return forms.every(({ asks }) => !keys.some((key) => asks.includes(key)));
}

const office = /社会?保[障卡险]|社保|医保|医疗保障|公积金|人社|个税|个人所得税|税务局|养老金|社會保險|健保|勞保|國稅/;

/** Social insurance, taxes and the like: only offices hold these accounts. */
export function isOfOffice({ title, text }: Observation): boolean {
  return office.test(title) || office.test(text);
}

/** The title asks, or warns: what stands below is talk about such pages. */
export function isTalk({ title }: Observation): boolean {
  return talk.test(title);
}
