// Which links and texts are worth a question. Coarse on purpose and quick: precision is the worker's job. What is left out
// here costs the page nothing and is still met when it is opened.
const brandLabels =
  'pdd|pinduo|yangkeduo|temu|taobao|tmall|alipay|jingdong|meituan|dianping|eleme|ctrip|12306|douyin|kuaishou|weixin|wechat|weibo|' +
  'xiaohongshu|xhslink|bilibili|unionpay|tenpay|paypal|amazon|shopee|lazada|aliexpress|shein|goofish|xianyu|vipshop|suning';
const labelPattern = new RegExp(`${brandLabels}|(?:^|[./-])(?:jd|qq|wx|icbc|ccb|abc|boc|cmb|etc)(?=[\\d.-])`, 'i');
/** Tokens long enough for one wrong letter to mean something. */
const spelled = brandLabels.split('|').filter((label) => label.length >= 6 && !/\d/.test(label));

// Hosts of the platforms themselves: there only an invitation or an authorization is worth a question.
const official =
  /(?:^|\.)(?:qq\.com|gtimg\.(?:com|cn)|qpic\.cn|weixin\.com|wechat\.com|taobao\.com|tmall\.com|alipay\.com|alipayobjects\.com|alicdn\.com|aliexpress\.com|jd\.com|meituan\.com|dianping\.com|ele\.me|ctrip\.com|12306\.cn|douyin\.com|kuaishou\.com|weibo\.(?:com|cn)|sinaimg\.cn|xiaohongshu\.com|bilibili\.com|unionpay\.com|tenpay\.com|paypal\.com|amazon\.(?:com|cn|co\.jp|de|co\.uk)|shopee\.[a-z.]+|lazada\.[a-z.]+|shein\.com|goofish\.com|vip\.com|vipshop\.com|suning\.com)$/;
const shared =
  /assist|share_?u|invite|bargain|kanjia|boost|coupon|red_?pac|hongbao|zhuli|withdraw|lottery|cash_?out|group_order_id|_wv=/i;
const asks = /[?&#](?:redirect_ur[il]|client_id|appid|app_id|app_key|client_key)=/i;
const carried = /=(?:https?(?::|%3a)|[a-z0-9-]+(?:\.|%2e)[a-z])/i;

const lures =
  /助力|砍一?刀|砍价|帮砍|帮点|提现|红包|免单|0元|零元|瓜分|现金|领取|领奖|中奖|抽奖|返利|返现|刷单|垫付|保证金|解冻|理赔|退款|客服|代付|拼小圈|福袋|口令|助點|提領|免費領|紅包|中獎|退費/g;
const claims = /官方|拼多多|淘宝|淘寶|天猫|支付宝|京东|微信|抖音|快手|美团|饿了么|银行|社保|公积金|蝦皮|郵局|ETC/i;

/** Whether a link's address is worth a question. `pageHost`: links within a page's own site say nothing new. */
export function isTellingAddress(url: string, pageHost: string, named: (host: string) => boolean): boolean {
  const authority = /^(?:https?:)?\/\/([^/?#]*)/i.exec(url)?.[1];
  if (authority === undefined)
    return /^(?:weixin|mp|alipays?|taobao|tbopen|pinduoduo|snssdk\d*|itms-services|intent):/i.test(url);
  const host = hostOf(authority);
  if (isSameSite(host, pageHost)) return carried.test(url) && labelPattern.test(url.slice(authority.length + 8));
  if (named(host)) return true;
  if (official.test(host)) return asks.test(url) || shared.test(url);
  return hostOracle(authority, host) || asks.test(url) || (carried.test(url) && labelPattern.test(url));
}

/** One's own eyes for a host: brand names, foreign characters, addresses in numbers, a user name before the host. */
function hostOracle(authority: string, host: string): boolean {
  const known = judged.get(authority);
  if (known !== undefined) return known;
  const odd = authority.includes('@') || authority.includes('%') || /xn--|[^\x21-\x7e]|^[\d.x]+$|^\[/.test(host);
  const telling = odd || labelPattern.test(host) || host.split(/[.-]/).some(isMisspelled);
  if (judged.size < 5_000) judged.set(authority, telling);
  return telling;
}

const judged = new Map<string, boolean>();

function isMisspelled(token: string): boolean {
  if (token.length < 5 || token.length > 14) return false;
  const plain = token.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('rn', 'm').replaceAll('vv', 'w');
  return spelled.some((label) => plain === label || isOneApart(plain, label));
}

/** One letter more, less or other, or two neighbours swapped. */
export function isOneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const leftA = a.slice(start, a.length - end);
  const leftB = b.slice(start, b.length - end);
  if (leftA.length <= 1 && leftB.length <= 1) return true;
  return leftA.length === 2 && leftB.length === 2 && leftA[0] === leftB[1] && leftA[1] === leftB[0];
}

/** A link's own words, or those right around it. */
export function isTellingLabel(label: string): boolean {
  return label.length <= 300 && (lureCount(label, 1) > 0 || claims.test(label));
}

/** How many different lures a text holds, counted up to `enough`. */
export function lureCount(text: string, enough: number): number {
  const found = new Set<string>();
  lures.lastIndex = 0;
  for (let hit = lures.exec(text); hit && found.size < enough; hit = lures.exec(text)) found.add(hit[0]);
  return found.size;
}

export function isTellingHost(host: string): boolean {
  return hostOracle(host, host) && !official.test(host);
}

/** An authorization page, or an invitation on a platform's own site. */
export function isLinkPage(url: string): boolean {
  const host = hostOf(/^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '');
  return host !== '' && (isTellingHost(host) || asks.test(url) || (official.test(host) && shared.test(url)));
}

export function hostOf(authority: string): string {
  return authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d*$/, '')
    .toLowerCase();
}

/** The last two labels agree: near enough for leaving out a page's links to itself. */
function isSameSite(host: string, pageHost: string): boolean {
  return host === pageHost || host.endsWith(`.${pageHost}`) || siteOf(host) === siteOf(pageHost);
}

function siteOf(host: string): string {
  const labels = host.split('.');
  const short = /^(?:com|net|org|gov|edu|co|ac)$/.test(labels.at(-2) ?? '');
  return labels.slice(short ? -3 : -2).join('.');
}
