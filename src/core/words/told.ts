// Texts that tell, judge or wonder about such things and speak to nobody: somebody else's story, how it ended, what it means.
import { linkUnit } from './fold.ts';
import { type Folded, gap } from './folded.ts';
import type { Reading } from './reading.ts';

/** Somebody who reads is spoken to, quotations left out. */
const speaksToReader =
  /[你您]|亲,|(?<![要说让叫])帮[我忙]|给我|借我|救我|请(?![假教问了客])|私[聊信我]|咨询|加[我微v薇威徽]|找我|有意|速|来电|报名|滴滴|进群|[急诚长]招|招[聘人募]|接单|代办|出售|收购|v信|qq|\d{7,}|尽快|点击|扫码[^\u4e00-\u9fff]|转我|发我|看过来|想[跟要做赚]|互[砍点助]|求[点助互]|(?:各位|大家|家人们|姐妹们?|兄弟们?|宝子们?|谁)(?!别|都?不|小心|注意|当心|看)|(?:点|戳)一?下/;

/** What is for sale, or to be paid: by itself no tale, unless somebody else stands in it. */
const offers = /需要|可以?追回|能追回|找回|拦截下来|拿回|先[付交打转]|打到|转到|立即|马上|联系|同步给/;

/** Groups that lead its reader elsewhere. */
const leads = [
  ...['account', 'account-loose', 'phone', 'hotline', 'contact-add', 'third-contact', 'far-app'],
  ...['link-unknown', 'link-hidden', 'link-program', 'card-number', 'hush', 'borrow-plea', 'new-number'],
];

const somebody =
  '(?:[表堂]?[姐哥弟妹](?![姐哥弟妹们])夫?|[大小二三四]?[姨姑舅叔婶伯]妈?|[爸妈爷奶公婆]{1,2}|[姨姑]父|外[婆公]|亲戚|邻居|同事|室友|同学|朋友|网友|闺蜜|[男女]朋?友|粉丝|群友|老人|老太|大[妈爷叔娘]|阿姨|[男女]子|[男女]孩|大学生|小伙|学生|宝妈|主播|某[\\u4e00-\\u9fff]?|[他她]们?|有人|那人|对方|骗子)';

/** Somebody else, and what became of it: 表姐网贷“解冻费”交了三次. */
const tales: readonly RegExp[] = [
  new RegExp(
    `(?:^|[,。])(?:[昨前上今]\\S[天晚周月]?|听说|据说|那个|之前|以前)?(?:我的?|我家|咱|俺)?${somebody}(?![,。])[^,。]{0,14}[了过被说让叫老总](?![,。]?(?:急|要))`,
  ),
  /[让叫劝教骗要问说].?[他她](?!微信|号)|(?<!别信|别听|比|跟)[他她](?:说|让|问|还|又|们)/,
];

const told: readonly RegExp[] = [
  // How it ended.
  /被骗|遭骗|险被|受骗|上当|被[判拘]|获刑|判刑|(?<!别|不)报了?警(?!$)|追不回|不翼而飞|落网|抓获|破获|宣判|跑路了|失联|血本无归|打水漂|行拘|一审|打赏退|被劝阻|全没了|被转走/,
  // What I did not do: 我没理, 我可不敢, 直接举报了.
  /我(?:就|又|也|可|才|都)?(?:没|不)(?:有)?(?:理|信|敢|搭理|同意|答应|加他|加她|上当|相信)|拒绝了|挂了|举报了|(?:直接|果断|气得我)(?:卸载|拉黑|删|退群)|没上当|差点(?:就|被|信|上|转|点|给)|反应过来|免打扰|太麻烦|不?醒悟|一听就|一看就/,
  // What it is: 刷单返利是陷阱.
  /(?<!不|没|就不|可不|又不)(?:是|[=＝])[^,。]{0,6}(?:陷阱|骗[子局术人]|圈套|坑[人钱]?|犯罪|违法|编的|假的|洗钱|套路|作弊|广告)/,
  // What it means, and whether it is true.
  /什么意思|是真的吗|真的假的|怎么弄|靠谱吗|该不该|是不是(?:骗|套路|真|假)|正常吗|合理吗|有坑吗|安全吗|能信吗|可信吗|合法吗|犯法吗|[咋怎]么?回事|说不行|对吗|会有事吗|能防吗/,
];

/** Nobody is asked for anything, and something is told, judged or wondered at. */
export function isTold({ source, folded, groups }: Reading): boolean {
  if (source === '' || leads.some((group) => groups.has(group))) return false;
  const text = plainOf(folded);
  const unquoted = text.replace(quoted, '');
  if (speaksToReader.test(unquoted)) return false;
  return tales.some((tale) => tale.test(text)) || (told.some((one) => one.test(text)) && !offers.test(unquoted));
}

const quoted = /“[^”]{0,60}”/g;

/** Folded characters with `,` and `。` where clauses and sentences end, and what stands in quotation marks in “”. */
function plainOf(folded: Folded): string {
  const { units, gaps, starts, ends, length, source } = folded;
  let text = '';
  let inQuotation = false;
  for (let at = 0; at < length; at += 1) {
    const between = (gaps[at] ?? 0) > gap.none && at > 0 ? source.slice(ends[at - 1], starts[at]) : '';
    for (const one of between) {
      if (opening.test(one) && !(inQuotation && one === '"')) text += inQuotation ? '' : '“';
      else if (closing.test(one)) text += inQuotation ? '”' : '';
      else continue;
      inQuotation = text.endsWith('“');
    }
    if (between !== '') text += stopOf(between);
    const unit = units[at] ?? 0;
    text += unit === linkUnit ? ',' : String.fromCharCode(unit);
  }
  return text;
}

const opening = /[“‘「『"]/;
const closing = /[”’」』"]/;

function stopOf(between: string): string {
  if (/[。！？!?…；;\n]/.test(between)) return '。';
  return /[，,：:]/.test(between) ? ',' : '';
}
