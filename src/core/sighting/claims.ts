// What a link says it is against what it is: its visible label, and the brand its message speaks for.

import { brandOf } from '../address/brands.ts';
import type { AddressEngine } from '../address/compile.ts';
import type { FindingDraft } from '../address/facts.ts';
import { linkOf } from '../address/url.ts';
import { findLinks } from '../find-links/find-links.ts';
import { evidenceOf } from '../words/evidence.ts';
import { brandsNamed } from '../words/named-brands.ts';
import type { Hit } from '../words/phrases/groups.ts';
import { brandGroup, type Lexicon } from '../words/phrases/lexicon.ts';
import { readWords } from '../words/read.ts';
import type { Reading } from '../words/reading.ts';
import type { GatheredLink } from './gather-links.ts';
import { standingOf } from './link-groups.ts';
import { isBubble, isErrand, isSender } from './sender.ts';

const none: readonly FindingDraft[] = [];

export function claimsOf(
  link: GatheredLink,
  reading: Reading,
  engine: AddressEngine,
  lexicon: Lexicon,
): readonly FindingDraft[] {
  const label = labelClaim(link, engine) ?? namedLabelClaim(link, lexicon);
  const brand = brandClaim(link, reading, lexicon);
  if (!label) return brand ? [brand] : none;
  return brand ? [label, brand] : [label];
}

/** The label is an address of one site, the target is another's. */
function labelClaim({ facts, label }: GatheredLink, engine: AddressEngine): FindingDraft | undefined {
  if (label === undefined || label.length > 300 || !facts.siteAscii.includes('.')) return undefined;
  const [shown] = findLinks(label);
  const said = shown && linkOf(shown.url);
  // Only a label that is an address and nothing else makes a promise about the address.
  if (!said || label.trim().length > shown.end - shown.start + 2 || said.site === facts.siteAscii) return undefined;
  if (facts.known || facts.hops.some((hop) => linkOf(hop)?.site === said.site)) return undefined;
  const family = brandOf(said.host, engine.hosts);
  if (family && facts.brand?.id === family.brand.id) return undefined;
  const short = family?.role === 'short' || engine.shorteners.has(said.site);
  if (short || facts.brand) return undefined;
  const values = { site: facts.site, said: said.site };
  if (!family) return { rule: 'claim.label', family: 'claim', evidence: label, values };
  return {
    rule: 'claim.label-brand',
    family: 'claim',
    evidence: label,
    values: { ...values, brand: family.brand.name },
  };
}

/** A button in a brand's name: `拼多多官方红包`, `京东客服理赔`. Articles about it are longer, or say so. */
const button = /官方|客服|提现|提現|领取|領取|领奖|退款|理赔/;
const article = /攻略|教程|怎么|如何|指南|下载|公告|新闻|套路|骗|真的|旗舰店|官方店|专卖|账号|帳號|公众号|[?？]/;
/** `微信客服`: the way to reach one, not the messenger's own. */
const contact = /(?:微信|QQ|line|whatsapp|telegram|钉钉).{0,4}(?:客服|官方)/i;
const longestButton = 14;

function namedLabelClaim({ facts, label }: GatheredLink, lexicon: Lexicon): FindingDraft | undefined {
  const plain = label?.trim() ?? '';
  if (plain === '' || plain.length > longestButton || !button.test(plain) || article.test(plain)) return undefined;
  if (contact.test(plain)) return undefined;
  if (standingOf(facts) !== 'unknown') return undefined;
  const reading = readWords(plain, lexicon);
  const [{ brand } = {}] = brandsNamed(reading, lexicon);
  if (!brand || brand.id === facts.brand?.id) return undefined;
  const values = { brand: brand.name, site: facts.stranger ?? facts.site };
  return { rule: 'claim.brand-campaign', family: 'claim', evidence: plain, values };
}

/** Longer texts say something about the brand, and are not just its name. */
const longestName = 40;
/** Characters from a brand's name within which 官方, 领取, 登录 are its own words. */
const nearby = 8;
/** What a brand's own message would say, to somebody who is to do something. */
const campaigns = [
  ...['assistance', 'assist-count', 'withdraw-lure', 'redpacket', 'prize', 'subsidy', 'points-cash'],
  ...['imp-service', 'expire-hard', 'official-claim', 'threat-strong', 'secret-given'],
];

/** What is given away everywhere: only an address that speaks against itself makes it a campaign in the brand's name. */
const lures = [
  ...campaigns,
  ...['redpacket-talk', 'coupon', 'lottery', 'freebie', 'gain-cash', 'gain-thing', 'camp-coupon', 'camp-gift'],
];

/** With any of these a survey or an interview is a pretext. */
const baits = [...lures, 'sign-trouble', 'notice-trouble', 'account-threat', 'courier-fail', 'urgency', 'secret-card'];

/** `官方微信`, `QQ客服`: a messenger's name is mostly the way to reach somebody. */
const messengers = new Set(['wechat', 'qq', 'wecom', 'line', 'whatsapp', 'telegram', 'dingtalk']);
const wayBefore = /官方|客服|[关關]注|加|添|公[众眾]|[用发發]/;
const wayBehind = /^\s?(?:公[众眾]|客服|[号號]|群|[红紅]包|扫|掃|好友)/;

function isWayToReach(reading: Reading, name: Hit): boolean {
  const [before, behind] = around(reading, name);
  return wayBefore.test(before) || wayBehind.test(behind);
}

/** 请用Apple ID登录: a way to log in at somebody else's. */
const meansBefore = /(?:用|使用|通过|通過|with|via)\s?$/i;
const meansBehind = /^\s?(?:ID|id|账号|帳號|[扫掃][码碼])?(?:[扫掃][码碼])?(?:登|授)/;

function isMeans(reading: Reading, name: Hit): boolean {
  const [before, behind] = around(reading, name);
  return meansBefore.test(before) && meansBehind.test(behind);
}

/** The six characters in front of a name and behind it. */
function around({ source, folded }: Reading, { start, end }: Hit): readonly [string, string] {
  const [begin, behind] = [folded.starts[start] ?? 0, folded.ends[end - 1] ?? source.length];
  return [source.slice(Math.max(0, begin - 6), begin), source.slice(behind, behind + 6)];
}

/** Nothing but names (and words of a platform's own pages), as the brand itself, of a campaign in its name, or a mere mention. */
function howSpoken(
  reading: Reading,
  name: Hit,
  isMessenger: boolean,
  campaign: readonly string[],
): 'alone' | 'sender' | 'campaign' | 'elsewhere' {
  const { folded, groups } = reading;
  if (folded.length <= longestName) {
    const named = new Set<number>();
    for (const group of ['brand', 'own-page', 'link']) {
      for (const { start, end } of groups.get(group) ?? []) for (let at = start; at < end; at += 1) named.add(at);
    }
    const rest = folded.length - named.size;
    if (rest <= 1 || (rest <= 4 && rest * 2 < named.size)) return 'alone';
  }
  if (isSender(reading, name, isMessenger)) return 'sender';
  if (isMessenger && isBubble(reading)) return 'sender';
  const acts = groups.get('own-act') ?? [];
  const near = acts.some(({ start }) => Math.abs(start - name.end) <= nearby);
  return near || groups.hasOneOf(campaign) ? 'campaign' : 'elsewhere';
}

/** The words speak as a brand or of its campaign, the link goes to a site that is nobody's we know. */
function brandClaim(
  { facts, groups, start }: GatheredLink,
  reading: Reading,
  lexicon: Lexicon,
): FindingDraft | undefined {
  if (!reading.groups.has(brandGroup) || standingOf(facts) !== 'unknown') return undefined;
  for (const { brand, hit } of brandsNamed(reading, lexicon)) {
    if (brand.id === facts.brand?.id) continue;
    const evidence = evidenceOf(reading, hit);
    const isMessenger = messengers.has(brand.id);
    const spoken = howSpoken(reading, hit, isMessenger, groups.includes('link-doubtful') ? lures : campaigns);
    const isMention =
      groups.includes('link-mention') ||
      isMeans(reading, hit) ||
      (spoken === 'sender' && isErrand(reading.source.slice(0, start)) && !reading.groups.hasOneOf(baits)) ||
      (isMessenger && !isBubble(reading) && isWayToReach(reading, hit));
    const rule = `claim.brand-${isMention && spoken !== 'alone' ? 'elsewhere' : spoken}`;
    return { rule, family: 'claim', evidence, values: { brand: brand.name, site: facts.stranger ?? facts.site } };
  }
  return undefined;
}
