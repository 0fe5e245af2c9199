// Does a message speak as a brand: signed with its name, headed by it, or to its customers?
import type { Hit } from '../words/phrases/groups.ts';
import type { Reading } from '../words/reading.ts';

/** Within 【】 the name stands first; shops, staff and fans of a brand sign with it, too, and 中国银行业协会, 京东方, 小米粥铺 only begin like it. */
const signedBefore = /[【[［〔]\s{0,2}(?:中国|中國)?$/;
const signedBehind =
  /^(?!方[】\]］〕]|粥|[^】\]］〕]*(?:[协協学學商联聯]合?[会會]|基金会|研究[院所]|大学|学院|物业|店|4[Ss]|经销|專賣|专卖|加盟|代理|招聘|培训|粉丝|群|俱乐部|社区|小区|攻略|测评|资讯|财经|新闻))[^【[\]］〕】]{0,8}[】\]］〕]/;

/** Whoever writes SMS in a brand's name begins with it: 支付宝提醒您, 京东客服：, 工商银行通知. */
const headBefore = /^(?:【[^】]{0,16}】)?[\s\p{P}\p{S}]{0,4}$/u;
const office = '(?:官方|平台|安全|风控|支付|会员|客户|客服|服务|账户|商户|信用卡){0,3}(?:团队|中心|部门?|小助手)?';
const headBehind = new RegExp(
  `^(?:${office}(?:通知|提醒|提示|公告|消息|[溫温]馨提示|警告)|\\s?(?:security |account |fraud )?(?:alert|notice|support|team)\\b)`,
  'iu',
);
/** 京东： may also head the news: it takes a demand. */
const colonBehind = new RegExp(`^${office}[：:]`, 'u');
const demand =
  /点[击此]|點[擊此]|登[录陆錄]|[验驗][证證]|核[实實]|[处處]理|解除|[领領]取|[缴繳]|填|更新|[认認][证證]|激活|申[诉訴]|[兑兌][换換]|取消|[确確][认認]|log ?in|sign ?in|verify|confirm|click/iu;
/** For a messenger `微信：` and `微信客服：` are labels of a contact. */
const messengerBehind = new RegExp(
  `^(?:${office}(?:通知|提醒|提示|公告|警告)|(?:安全|风控|支付|账户)${office}[：:])`,
  'u',
);

const dearBefore = /(?:尊敬的|[亲親][爱愛]的|致)$/;
const dearBehind = /^(?:银行|信用卡)?(?:用[户戶]|客[户戶]|会员|會員|商[户戶家]|车主|持卡人)/;

/** 您的支付宝账户存在风险; not 用您的微信账号登录. */
const yoursBefore = /[您你]的(?:中国|中國)?$/;
const yoursBehind =
  /^.{0,6}?(?:账[户号]|帳[號戶]|[卡号]|会员|會員|订单|訂單|钱包|店铺|包裹|快[件递])[^。！？!?]{0,8}?(?:将|將|被|存在|异常|異常|违规|違規|失效|[过過]期|未|需|[风風][险險]|[停冻凍]|受限|[锁鎖])/;

/** A sender speaks to somebody; headlines with a brand in front do not. */
const toReader = /[您请請]|尊敬|你的|尽快|盡快|立即|马上|馬上|及时|及時|[否則则]|\byour?\b/iu;

/** WeChat's own bubbles of red packets and transfers, written out: a real one has no link. */
const bubble =
  /^[\s\p{P}\p{S}]{0,2}微信(?:[红紅]包|[转轉][账賬帳])[^?？怎如教攻封群助]{0,16}?(?:恭喜[发發]|大吉大利|待[领領]取|收款|到[账賬帳])/u;

export function isBubble({ source }: Reading): boolean {
  return bubble.test(source);
}

/** What a brand has others do for it: surveys, interviews, streams, journeys; their pages are theirs. */
const errand =
  /(?:满意度|评价|评分|打分|问卷|调研|直播(?!权)|观看|面试|笔试|宣讲|招聘|投稿|须知|地图|导航|路线|师傅|司机|行程|考试|验厂|体检|由[^，。]{2,12}提供)[^。！？!?]{0,16}$/u;

/** `before`: what stands in front of the link. */
export function isErrand(before: string): boolean {
  return errand.test(before.slice(-around));
}

const around = 24;

/** `isMessenger`: WeChat, QQ and the like, whose names are mostly ways to reach somebody. */
export function isSender({ source, folded }: Reading, { start, end }: Hit, isMessenger: boolean): boolean {
  if (!toReader.test(source)) return false;
  const [begin, close] = [folded.starts[start] ?? 0, folded.ends[end - 1] ?? source.length];
  const before = source.slice(Math.max(0, begin - around), begin);
  const behind = source.slice(close, close + around);
  if (signedBefore.test(before) && signedBehind.test(behind)) return true;
  if (begin <= around && headBefore.test(before)) {
    if ((isMessenger ? messengerBehind : headBehind).test(behind)) return true;
    if (!isMessenger && colonBehind.test(behind) && demand.test(source)) return true;
  }
  return (dearBefore.test(before) && dearBehind.test(behind)) || (yoursBefore.test(before) && yoursBehind.test(behind));
}
