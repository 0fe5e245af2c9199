// What others said about a site: the user, an organization, the lists people subscribe to.
import type { AddressFacts, FindingDraft } from './address-facts.ts';
import { listDrafts } from './lists/drafts.ts';
import type { ListLookup } from './lists/model.ts';

interface Said {
  readonly trusted: ReadonlySet<string>;
  readonly reported: ReadonlySet<string>;
  readonly lists?: ListLookup;
}

/** A host is covered by its own name, by any parent of it, and by its site; the most particular word counts. */
export function outsideDrafts(facts: AddressFacts, { trusted, reported, lists }: Said): readonly FindingDraft[] {
  const drafts = [...listDrafts(facts, lists)];
  const { host, siteAscii } = facts;
  if (host === '' || trusted.size + reported.size === 0) return drafts;
  for (let part = host; part !== ''; part = part.includes('.') ? part.slice(part.indexOf('.') + 1) : '') {
    if (trusted.has(part)) return [...drafts, draft('setting.trusted', part)];
    if (reported.has(part)) return [...drafts, draft('setting.reported', part)];
    if (part === siteAscii) break;
  }
  return drafts;
}

function draft(rule: string, site: string): FindingDraft {
  return { rule, family: 'setting', evidence: site, values: { site } };
}
