// What others said about a site: the user, an organization, the lists people subscribe to.
import type { AddressFacts, FindingDraft } from '../address/facts.ts';
import { listDrafts } from '../lists/drafts.ts';
import type { ListLookup } from '../lists/model.ts';

interface Said {
  readonly trusted: ReadonlySet<string>;
  readonly reported: ReadonlySet<string>;
  readonly lists?: ListLookup;
}

const none: readonly FindingDraft[] = [];

/** What was said about the link's own host, else about whoever would receive the authorization it asks for. */
export function outsideDrafts(facts: AddressFacts, said: Said): readonly FindingDraft[] {
  if (!said.lists && said.trusted.size + said.reported.size === 0) return none;
  const { host, siteAscii, authorization } = facts;
  const own = wordOn(host, siteAscii, said);
  const { receiver, receiverIs } = authorization;
  const others =
    !own && receiver !== undefined && receiverIs === 'other' ? wordOn(receiver, receiver, said) : undefined;
  const word = own ?? others;
  return [...listDrafts(facts, said.lists), ...(word ? [word] : [])];
}

/** A host is covered by its own name, by any parent of it, and by its site; the most particular word counts. */
function wordOn(host: string, site: string, { trusted, reported }: Said): FindingDraft | undefined {
  if (host === '' || trusted.size + reported.size === 0) return undefined;
  for (let part = host; part !== ''; part = part.includes('.') ? part.slice(part.indexOf('.') + 1) : '') {
    if (trusted.has(part)) return draft('setting.trusted', part);
    if (reported.has(part)) return draft('setting.reported', part);
    if (part === site) break;
  }
  return undefined;
}

function draft(rule: string, site: string): FindingDraft {
  return { rule, family: 'setting', evidence: site, values: { site } };
}
