// Words about signing in, verifying and wallets where nobody answers for the site: on bare numbers, free hosting and throw-away endings.

import type { AddressEngine } from '../address/compile.ts';
import { addressDraft, type FindingDraft } from '../address/facts.ts';
import type { Link } from '../address/url.ts';
import { isAffix } from './labels/affixes.ts';
import { distinctiveLength, type Lexicon, type Name } from './labels/names.ts';
import { asksToLogIn } from './second-signs.ts';
import { isLocal } from './shape.ts';

/** `likened`: the host's own name was found to be a likeness already. One's own machine or network, plainly written, is nobody's lure. */
export function addLureDrafts(drafts: FindingDraft[], link: Link, engine: AddressEngine, likened: boolean): void {
  const { lexicon } = engine;
  if (link.ip && isLocal(link.host) && !drafts.some(({ rule }) => rule === 'address.ip-notation')) return;
  const free = link.hosted || engine.freeHosting.has(link.suffix) || engine.freeHosting.has(link.site);
  const trash = lexicon.trash.has(link.suffix);
  if (!link.ip && !free && !lexicon.cheap.has(link.suffix)) return;
  let lured = false;
  if (link.ip) {
    const word = anyLureIn(link.path, lexicon);
    lured = word !== undefined;
    if (word !== undefined) drafts.push(addressDraft('address.ip-lure', word));
  } else if (free && !likened) {
    const word = wordIn(link.hosted ? `${link.sub}.${link.name}` : link.sub, lexicon.lures);
    lured = word !== undefined;
    if (word !== undefined) drafts.push(addressDraft('address.hosted-lure', word));
  }
  if (!link.ip && !free && !likened && isServiceName(link.name, lexicon))
    drafts.push(addressDraft('address.service-words', link.name));
  if (lured || likened || !(link.ip || free || trash)) return;
  const entry = free || link.ip ? nameAtEntry(link, lexicon) : undefined;
  const named = entry ?? nameIn(link, engine, link.ip || free);
  if (!named) return;
  const rule = entry ? 'address.brand-lure' : 'address.brand-path';
  drafts.push(addressDraft(rule, link.path, { brand: named.brand.name, site: link.site }));
}

/** Words of claims and accounts: `etc-chongzhi`, `tuikuan-lipei`, `verify-account`. Shops' own words (gift, vip, order) are none. */
const claimWord =
  /^(?:tixian|hongbao|lingqu|lingqian|lipei|tuikuan|butie|renzheng|yanzheng|jiefeng|jiedong|dongjie|chongzhi|huankuan|shebao|etc|kefu|verify|verification|account|login|recovery|unlock|refund|refunds|chaxun|jihuo|lq|hb|tx)\d{0,4}$/;

/** Under a cheap ending, a name of nothing but service words between hyphens, and claims among them. */
function isServiceName(name: string, lexicon: Lexicon): boolean {
  const parts = name.split('-');
  return (
    parts.length > 1 && parts.some((part) => claimWord.test(part)) && parts.every((part) => isAffix(part, lexicon))
  );
}

function anyLureIn(path: string, { anyLure, lures, pathLures }: Lexicon): string | undefined {
  return anyLure.isIn(path) ? (wordIn(path, lures) ?? wordIn(path, pathLures)) : undefined;
}

function wordIn(text: string, words: readonly string[]): string | undefined {
  const lower = text.toLowerCase();
  return words.find((word) => lower.includes(word));
}

const longestPath = 300;
/** Families through which other sites let people sign in or pay. */
const lending =
  /^(?:apple|microsoft|google|facebook|twitter|linkedin|wechat|wecom|qq|weibo|alipay|paypal|douyin|dingtalk|line|telegram|baidu|bytedance)$/;
/** A page by itself: what sites keep for signing in or paying through others has no such ending. */
const ownPage = /\.(?:html?|php|aspx?|jsp)$/i;
const exchange = /callback|notify|return|cancel|oauth|connect|checkout|order|payment|pay\b/i;

/** `/auth/google/callback`, `/login/wechat`: the name says through whom, not whose page. */
function isLent({ brand }: Name, path: string): boolean {
  const exchanges = exchange.test(path.replaceAll(/alipay|paypal/gi, ''));
  // Nobody signs in through a purse: there is only paying.
  if (brand.id === 'paypal') return exchanges;
  return lending.test(brand.id) && (exchanges || !ownPage.test(path));
}

/** `/taobao/login`: a path of a family's name and a log-in, nothing else. */
function nameAtEntry({ path }: Link, { whole }: Lexicon): Name | undefined {
  if (!asksToLogIn(path)) return undefined;
  const [, first = '', second, third] = path.split('/', 4);
  const name = second === undefined || third !== undefined ? undefined : whole.get(first.toLowerCase());
  return name && name.strength !== 'hint' && name.text.length > 2 ? name : undefined;
}

/** A family's distinctive name as a word of the path. `free`: on hosting for everybody or a bare number, where no honest site lets people sign in. */
function nameIn({ path, ip, port }: Link, { lexicon }: AddressEngine, free: boolean): Name | undefined {
  if (path.length < distinctiveLength || path.length > longestPath) return undefined;
  // Articles name brands in their titles; pages that ask for a log-in say so beside the name. A bare number has no articles.
  if ((!ip || port !== '') && anyLureIn(path, lexicon) === undefined) return undefined;
  for (const word of path.toLowerCase().split(/[^a-z0-9]+/, 40)) {
    const name = word.length >= distinctiveLength ? lexicon.whole.get(word) : undefined;
    if (name?.strength === 'label') return free || !isLent(name, path) ? name : undefined;
  }
  return undefined;
}
