// Which links and texts are worth a question. Coarse on purpose and quick: precision is the worker's job. What is left
// out here costs the page nothing and is still met when it is opened.

const commonest = 'pdd|pinduo|pinduoduo|yangkeduo|temu|taobao|tmall|alipay|douyin|weixin|wechat'.split('|');
const judged = new Map<string, Judged>();
let labels = new Set<string>();
let labelPattern: RegExp;
/** Long enough for one wrong letter to mean something. */
let spelled = new Map<number, readonly string[]>();
useLabels([]);

/** Takes the brand labels of the rules in force in addition to the commonest ones. */
export function useLabels(more: readonly string[]): void {
  labels = new Set([...commonest, ...more.filter((one) => /^[a-z0-9-]{3,40}$/.test(one))]);
  const short = '(?:^|[./-])(?:jd|qq|wx|icbc|ccb|abc|boc|cmb|etc|line|okx)(?=[\\d.-])';
  labelPattern = new RegExp([...labels, short].join('|'), 'i');
  const long = [...labels].filter((label) => label.length >= 6 && !/\d/.test(label));
  spelled = new Map();
  for (const label of long) spelled.set(label.length, [...(spelled.get(label.length) ?? []), label]);
  judged.clear();
}

// Hosts of the platforms themselves: there only an invitation or an authorization is worth a question.
const official = /(?:^|\.)(?:qq\.com|jd\.com|ele\.me|vip\.com|x\.com|t\.co)$/;
// Only the endings that the families themselves registered first: under others anybody may hold the name.
const ownEnding = /^([a-z0-9-]+)\.(?:com|cn)$/;
/** Of 拼多多 and Temu every link from elsewhere is worth a question: most of them are invitations. */
const invites = /(?:^|\.)(?:pinduoduo|yangkeduo|temu)\.com$/;

function isOfficial(host: string): boolean {
  if (invites.test(host)) return false;
  return official.test(host) || labels.has(ownEnding.exec(siteOf(host))?.[1] ?? '');
}

const shared =
  /assist|share_?u|invite|bargain|kanjia|boost|coupon|red_?pac|hongbao|zhuli|withdraw|lottery|cash_?out|group_order_id|_wv=/i;
const appScheme = /^(?:weixin|mp|alipays?|taobao|tbopen|pinduoduo|snssdk\d*|itms-services|intent):/i;
const asks = /[?&#](?:redirect_ur[il]|client_id|appid|app_id|app_key|client_key)=/i;
const carried = /=(?:https?(?::|%3a)|[a-z0-9-]+(?:\.|%2e)[a-z])/i;

/** Whether a link's address is worth a question. `pageHost`: links within a page's own site say nothing new. */
export function isTellingAddress(url: string, pageHost: string, named: (host: string) => boolean): boolean {
  const authority = authorityOf(url);
  if (authority === undefined) return appScheme.test(url);
  const { host, site, kind } = judge(authority);
  if (host === pageHost || site === judge(pageHost).site) {
    return carried.test(url) && labelPattern.test(url.slice(authority.length + 8));
  }
  if (named(host)) return true;
  if (kind === 'official') return asks.test(url) || shared.test(url);
  return kind === 'telling' || asks.test(url) || (carried.test(url) && labelPattern.test(url));
}

interface Judged {
  readonly host: string;
  /** The last two labels: near enough for leaving out a page's links to itself. */
  readonly site: string;
  readonly kind: 'official' | 'telling' | 'dull';
}

/** Judged once a host: pages have thousands of links to a few. */
function judge(authority: string): Judged {
  const known = judged.get(authority);
  if (known) return known;
  const host = hostOf(authority);
  const kind = isOfficial(host) ? 'official' : isTelling(authority, host) ? 'telling' : 'dull';
  const fresh: Judged = { host, site: siteOf(host), kind };
  if (judged.size < 5_000) judged.set(authority, fresh);
  return fresh;
}

/** Brand names, foreign characters, addresses in numbers, a user name before the host. */
function isTelling(authority: string, host: string): boolean {
  const odd = authority.includes('@') || authority.includes('%') || /xn--|[^\x21-\x7e]|^[\d.x]+$|^\[/.test(host);
  return odd || labelPattern.test(host) || host.split(/[.-]/).some(isMisspelled);
}

function isMisspelled(token: string): boolean {
  if (token.length < 5 || token.length > 14) return false;
  const plain = token.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('rn', 'm').replaceAll('vv', 'w');
  for (let length = plain.length - 1; length <= plain.length + 1; length += 1) {
    for (const label of spelled.get(length) ?? []) {
      // One step away, a word keeps its first letter or its last.
      if ((label[0] === plain[0] || label.at(-1) === plain.at(-1)) && isOneApart(plain, label)) return true;
    }
  }
  return false;
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

export function isTellingHost(host: string): boolean {
  return judge(host).kind === 'telling';
}

/** An authorization page, or an invitation on a platform's own site. */
export function isLinkPage(url: string): boolean {
  const authority = authorityOf(url);
  if (!authority) return false;
  const { kind } = judge(authority);
  return kind === 'telling' || asks.test(url) || (kind === 'official' && shared.test(url));
}

function authorityOf(url: string): string | undefined {
  return /^(?:https?:)?\/\/([^/?#]*)/i.exec(url)?.[1];
}

function hostOf(authority: string): string {
  return authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d*$/, '')
    .toLowerCase();
}

function siteOf(host: string): string {
  const labels = host.split('.');
  const short = /^(?:com|net|org|gov|edu|co|ac)$/.test(labels.at(-2) ?? '');
  return labels.slice(short ? -3 : -2).join('.');
}
