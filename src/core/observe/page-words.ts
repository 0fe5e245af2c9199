// What a page's words ask for. A page may speak of anything at length, so words count only where they stand beside an act.
import type { AddressFacts, FindingDraft } from '../address-facts.ts';
import type { Observation } from '../model.ts';
import { linkOf } from '../url.ts';
import { evidenceOf, type Reading } from '../words/read.ts';

const lureGroups = [
  'assistance',
  'assist-count',
  'withdraw-lure',
  'redpacket',
  'prize',
  'subsidy',
  'promise-big',
  'lottery',
];
const download = /\.(?:apk|mobileconfig|ipa)$/i;

export function isLure({ groups }: Reading): boolean {
  return lureGroups.some((group) => groups.has(group));
}

export function wordDrafts(observation: Observation, facts: AddressFacts, reading: Reading): readonly FindingDraft[] {
  const drafts: FindingDraft[] = [];
  const share = reading.groups.get('share-forced')?.[0];
  if (share && isLure(reading)) {
    drafts.push({ rule: 'page.share-forced', family: 'page', evidence: evidenceOf(reading, share) });
  }
  const file = observation.links.find(({ url }) => download.test(linkOf(url)?.path ?? ''));
  if (file && isLure(reading)) {
    drafts.push({ rule: 'page.app-download', family: 'page', evidence: file.url, values: { site: facts.site } });
  }
  return drafts;
}
