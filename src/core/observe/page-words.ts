// What a page's words ask for. A page may speak of anything at length, so words count only where they stand beside an
// act.
import type { AddressFacts, FindingDraft } from '../address/facts.ts';
import { linkOf } from '../address/url.ts';
import type { Observation } from '../model.ts';
import { evidenceOf } from '../words/evidence.ts';
import type { Reading } from '../words/reading.ts';
import type { Around } from './forms.ts';

const lureGroups = [
  'assistance',
  'assist-count',
  'withdraw-lure',
  'redpacket',
  'prize',
  'subsidy',
  'promise-big',
  'lottery',
  'gift-won',
];
const download = /\.(?:apk|mobileconfig|ipa)$/i;

export function isLure({ groups }: Reading): boolean {
  return groups.hasOneOf(lureGroups);
}

/** Rewards that no honest page hands out for installing something, nor for a code. */
const cashGroups = ['assistance', 'assist-count', 'withdraw-lure', 'prize', 'subsidy'];

export function isOfCash({ groups }: Reading): boolean {
  return groups.hasOneOf(cashGroups);
}

/**
 * A parcel that cannot be delivered, a document or account that lapses, an insurance to be cancelled, a credit record
 * to be mended.
 */
export function isTrouble({ groups }: Reading): boolean {
  const has = (group: string) => groups.has(group);
  return (
    (has('courier') && has('courier-fail')) ||
    (has('million-cover') && has('cancel')) ||
    (has('credit-mark') && has('credit-fix')) ||
    (has('expire-hard') && (has('gov') || has('bank') || has('bank-account')))
  );
}

export function isOfWallet({ groups }: Reading): boolean {
  return groups.has('wallet');
}

/** Nothing to win, but something to see. */
const unlocks = /(?:次|群|好友|朋友圈)[后後]?.{0,8}(?:观看|觀看|解锁|解鎖|查看|播放|继续|繼續)|解[锁鎖](?:完整|全部)/;

/** So many groups or friends, not one: who is asked for one may take part in a draw. */
const several = /[2-9\d两兩三四五六七八九十]\s*(?:个|個|位|名)|groups|friends/;
const cash = /红包|紅包|提[现現]|现金|現金/;

/** To be shared before anything is had; where nobody settles, money spoken of is enough. */
function isForced(text: string, lures: boolean, thrown: boolean): boolean {
  return unlocks.test(text) || (lures && several.test(text)) || (thrown && (lures || cash.test(text)));
}

export function wordDrafts(
  observation: Observation,
  facts: AddressFacts,
  reading: Reading,
  { pretends, thrown }: Pick<Around, 'pretends' | 'thrown'>,
): readonly FindingDraft[] {
  const drafts: FindingDraft[] = [];
  const share = reading.groups.get('share-forced')?.[0];
  // Articles of anybody on a platform's host ask to be passed on: a nuisance there, no page made to be spread.
  if (share && facts.brand === undefined && isForced(observation.text, isLure(reading), thrown)) {
    drafts.push({ rule: 'page.share-forced', family: 'page', evidence: evidenceOf(reading, share) });
  }
  const file = observation.links.find(({ url }) => download.test(linkOf(url)?.path ?? ''));
  const rule = file && appRule(reading, pretends, thrown);
  if (rule)
    drafts.push({
      rule,
      family: rule.startsWith('page') ? 'page' : 'address',
      evidence: file.url,
      values: { site: facts.site },
    });
  return drafts;
}

function appRule(reading: Reading, pretends: boolean, thrown: boolean): string | undefined {
  if (pretends) return 'page.brand-app';
  if (isOfCash(reading)) return 'page.app-cash';
  if (isLure(reading)) return 'page.app-download';
  return thrown ? 'address.app-thrown' : undefined;
}
