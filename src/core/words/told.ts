// Texts that tell, judge or wonder about such things and speak to nobody: somebody else's story, how it ended, what it means.
import { linkUnit } from './fold/fold.ts';
import { type Folded, gap } from './fold/folded.ts';
import type { Reading } from './reading.ts';

/** Somebody who reads is spoken to, quotations left out. */
const speaksToReader =
  /(?<!不[让给])[你您](?!们?(?:怎么看|觉得|敢信|说呢))|亲,|(?<![要说让叫])(?<![要说让叫]我)帮[我忙]|(?<![要说让叫])给我|借我(?!手机)|救我|(?<!邀)请(?![假教问了客])|私[聊信我]|咨询|加[微v薇威徽]|(?<![人他她方友])加我|找我|有意|速|来电|报名|滴滴|(?<!拉)进群|[急诚长]招|招[聘人募]|接单|注册填|代办|出售|收购|v信|qq|\d{7,}|尽快|点击|扫码[^\u4e00-\u9fff]|转我|(?<![晚天刚])发我|看过来|快来|想[跟要做赚]|互[砍点助]|求[点助互]|(?:各位|大家|家人们|姐妹们?|兄弟们?|宝子们?|谁)(?!别|都?不|小心|注意|当心|看|中)|(?:点|戳)一?下/;

/** What is for sale, or to be paid: by itself no tale, unless somebody else stands in it. */
const offers = /需要|可以?追回|能追回|找回|拦截下来|拿回|先[付交打转]|打到|转到|立即|马上|联系|同步给/;

/** Groups that lead its reader elsewhere. */
const leads = [
  ...['account', 'account-loose', 'phone', 'hotline', 'third-contact', 'far-app'],
  ...['link-unknown', 'link-hidden', 'link-program', 'card-number', 'hush', 'borrow-plea', 'new-number'],
];

const somebody =
  '(?:[表堂]?[姐哥弟妹嫂](?![姐哥弟妹们])[夫子]?|小[姨姑舅叔]子|[大小二三四]?[姨姑舅叔婶伯]妈?|[爸妈爷奶公婆]{1,2}|[老丈][公婆人]|[姨姑]父|外[婆公]|亲戚|邻居|同事|室友|同学|朋友|网友|闺蜜|[男女]朋?友|粉丝|群友|老人|老太|大[妈爷叔娘]|阿姨|[男女]子|[男女]孩|大学生|小伙|学生|宝妈|主播|某[\\u4e00-\\u9fff]?|[他她]们?)';
const another = '(?:有人|别人|人家|那人|对方|陌生人|骗子)';
const edge = '(?:^|[,。])';

/** Somebody else, and what became of it: 表姐网贷“解冻费”交了三次. */
const tales: readonly RegExp[] = [
  new RegExp(
    `${edge}(?:[昨前上今]\\S[天晚周月]?|听说|据说|那个|之前|以前)?(?:我的?|我家|咱|俺)?${somebody}(?![,。])[^,。]{0,14}(?:[了过被说让叫老总]|[收接]到)(?![,。]?(?:急|要))`,
  ),
  new RegExp(`${edge}[^,。\\d]{0,6}${another}[^,。]{0,3}(?:[让叫找问说骗拉]|加我|冒充)`),
  /[让叫劝教骗要问说].?[他她](?!微信|号)|让人(?:[垫付交转扫借]|做任务)|(?<!别信|别听|比|跟)[他她](?:说|让|问|还|又|就|们|老公|网恋|对象)/,
  // What I did not do: 我没理, 我可不敢, 直接举报了.
  /我(?:就|又|也|可|才|都)?(?:没|不)(?:有)?(?:理|信|敢|搭理|同意|答应|加他|加她|上当|相信)|没(?:交|付|借|给|充|转|扫|理他)(?:$|[,。])|拒绝了|挂了|举报了|屏蔽了|(?:直接|果断|气得我)(?:卸载|拉黑|删|退群|挂|划走)|被我(?:拉黑|骂|轰|踢|删)|婉拒|没上当|差点(?:就|被|信|上|转|点|给)|反应过来|多了个心眼|扭头就走|免打扰|太麻烦|(?:^|[,。])(?:听[^,。]{1,5}说|原来|难怪|怪不得|合着|敢情)|真的不想|别发了|都不敢|也是服了|新花样|没见谁|不?醒悟|一听就|一看就/,
];

const told: readonly RegExp[] = [
  // How it ended.
  /被骗|遭骗|险被|受骗|上当|被[判拘罚]|获刑|判刑|(?<!别|不)报了?警(?!$)|追不回|要回来吗|不翼而飞|落网|抓获|破获|带走了|案件的|宣判|跑路了|失联|血本无归|打水漂|拘役|行拘|一审|止付|劝[阻住下]|拦[下住](?!来)|全没了|赔进去|被转走|谢谢参与|提了[\d一两三五几][\d.]*[毛块]|年刑|判了|个月刑|得不偿失|名目一套|一套一套|一环套一环|老把戏|别[做碰干]了?[啊哈了]*$/,
  // What it is: 刷单返利是陷阱.
  /(?<!不|没|就不|可不|又不)(?:是|[=＝])[^,。]{0,6}(?:陷阱|骗[子局术人]|圈套|坑[人钱]?|犯罪|违法|编的|假的|洗钱|套路|作弊|广告)|涉嫌欺诈|就该报警|[那这]种[^,。]{0,12}的(?:消息|链接|软件|广告|短信|活动)|这种(?:话|事|人|套路|骗|短信|电话)|(?:的|都)是(?:小钱|本金)|正常的/,
  // What it means, and whether it is true.
  /什么(?:意思|是“|叫“)|是真的吗|真的假的|怎么弄|靠谱吗|该不该|是不是(?:骗|套路|真|假)|正常吗|合理吗|有坑吗|安全吗|能信吗|可信吗|合法吗|犯法吗|[咋怎]么?回事|说不行|对吗|会有事吗|能防吗/,
];

/** Whom to turn down, and how: 要是有人叫你转账，马上挂掉; 遇到教炒股的老师，直接删. */
const advice = new RegExp(
  `(?:遇到|碰[到上]|看到|收到)[^。]{2,30}(?:直接|马上|立刻|就|一律)(?:删|划走|挂|拉黑|关掉|别|打110)|(?:如果|要是|假如|一旦|但凡|凡是?|只要|遇到|碰到|谁|${another})[^。]{0,10}[让叫要找劝催说喊借].{2,40}?(?:(?<!不要|别|勿|不能|不)挂[断掉了电]|拉黑|(?<!不要|别)报警|(?:千万|就|都|也)?(?:别|不要)(?:理|信|碰|扫|点|给|转|交|听|搭理)|拒绝|一律|都不?是|骂回去|跟我说|告诉我|心眼|想清楚|警惕|走人|96110)`,
);
const ofUs = /我们|我司|本公司|咱家|我这|就说/;

/** What kind of text it is stands at its head: a press report, minutes, a draft, a lesson. */
const genre =
  /^(?:(?![^,。]{0,4}[代卖收写发])[\u4e00-\u9fff]{0,4}(?:新闻|案例|课题|论文|话术|来信|评论|问答|笔录|剧本|标题|提纲|[考试]题|题目|判决书?|起诉书|产品需求|需求(?:文档|变更)|测试用例|用例|接口文档)(?:分析|标题|里说|稿)?|律师|专家|记者|法官|检察官|产品|运营|测试|开发|法务|风控|设计)[,。]/;

/** Nobody is asked for anything, and something is told, judged or wondered at. */
export function isTold({ source, folded, groups }: Reading): boolean {
  if (source === '' || groups.hasOneOf(leads)) return false;
  const text = plainOf(folded);
  if (genre.test(text) || (advice.test(text) && !ofUs.test(text))) return true;
  const unquoted = text.replace(quoted, '');
  if (speaksToReader.test(unquoted)) return false;
  return tales.some((tale) => tale.test(text)) || (told.some((one) => one.test(text)) && !offers.test(unquoted));
}

const quoted = /“[^”]{0,60}”/g;

/** Folded characters with `,` and `。` where clauses and sentences end, and what stands in quotation marks in “”. */
function plainOf({ text, units, gaps, starts, ends, length, source }: Folded): string {
  let plain = '';
  let inQuotation = false;
  let told = 0;
  for (let at = 0; at < length; at += 1) {
    const isParted = (gaps[at] ?? 0) > gap.none;
    const isLink = units[at] === linkUnit;
    if (!isParted && !isLink) continue;
    plain += text.slice(told, at);
    told = isLink ? at + 1 : at;
    if (isParted) {
      const between = source.slice(at > 0 ? ends[at - 1] : 0, starts[at]);
      for (const one of between) {
        if (opening.test(one) && !(inQuotation && one === '"')) plain += inQuotation ? '' : '“';
        else if (closing.test(one)) plain += inQuotation ? '”' : '';
        else continue;
        inQuotation = plain.endsWith('“');
      }
      plain += stopOf(between);
    }
    if (isLink) plain += ',';
  }
  return plain + text.slice(told);
}

const opening = /[“‘「『"]/;
const closing = /[”’」』"]/;

function stopOf(between: string): string {
  if (/[。！？!?…；;\n]/.test(between)) return '。';
  return /[，,：:]/.test(between) ? ',' : '';
}
