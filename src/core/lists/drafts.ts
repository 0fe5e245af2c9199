// What lists say about a link, as findings: which list, and since when.
import type { AddressFacts, FindingDraft } from '../address/facts.ts';
import { linkOf } from '../address/url.ts';
import type { ListLookup } from './model.ts';

export function listDrafts(
  facts: Pick<AddressFacts, 'target' | 'host' | 'siteAscii'>,
  lists?: ListLookup,
): readonly FindingDraft[] {
  if (!lists || facts.host === '') return [];
  const hit = lists(facts.host, facts.siteAscii, linkOf(facts.target)?.path ?? '/');
  if (!hit) return [];
  const { name, entry, since, date } = hit;
  const rule = hit.says === 'block' ? 'list.listed' : 'list.excepted';
  return [{ rule, family: 'list', evidence: entry, values: { list: name, entry, since, date } }];
}
