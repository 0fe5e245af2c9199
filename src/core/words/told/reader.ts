// Is the reader of a text spoken to, asked for something, or led elsewhere?
import { anyOf } from './any-of.ts';

/** Somebody who reads is spoken to, quotations left out. */
export const speaksToReader = anyOf(
  '(?<!不[让给])[你您](?!们?(?:怎么看|觉得|敢信|说呢))',
  '亲,',
  '(?<!给)(?:各位|大家)(?!别|都?不|小心|注意|当心|看|中)|(?:家人们|姐妹们?|兄弟们?|宝子们?|谁)(?!别|都?不|小心|注意|当心|看|中)',
  // What it is to do: help, give, lend, come, add, call, forward.
  '(?<![要说让叫])(?<![要说让叫]我)帮[我忙]|(?<![要说让叫学事友他她人])给我|借我(?!手机)|救我|转我|(?<![晚天刚])发我',
  '(?<!邀)请(?![假教问了客])|私[聊信我]|咨询|有意|速|来电|报名|滴滴|尽快|点击|扫码[^\\u4e00-\\u9fff]|看过来|快来|想[跟要做赚]',
  '加[微v薇威徽]|(?<![人他她方友])加我|找我|v信|qq|\\d{7,}|(?<!拉)进群',
  '互[砍点助]|求[点助互]|(?:点|戳)一?下',
  // What is traded or wanted.
  '[急诚长]招|招[聘人募]|接单|注册填|代办|出售|收购',
);

/** What is for sale, or to be paid: by itself no tale, unless somebody else stands in it. */
export const offers = /需要|可以?追回|能追回|找回|拦截下来|拿回|先[付交打转]|打到|转到|立即|马上|联系|同步给/;

/** Groups that lead its reader elsewhere. */
export const leads = [
  ...['account', 'account-loose', 'phone', 'hotline', 'third-contact', 'far-app'],
  ...['link-unknown', 'link-hidden', 'link-program', 'card-number', 'hush', 'borrow-plea', 'new-number'],
];
