// Words about signing in, verifying and wallets where nobody answers for the site: on bare numbers and on free hosting.
import type { FindingDraft } from '../address-facts.ts';
import type { AddressEngine } from '../compile-addresses.ts';
import type { Link } from '../url.ts';

export function lureDrafts(link: Link, engine: AddressEngine, pretends: boolean): readonly FindingDraft[] {
  if (link.ip) {
    const word = lureIn(link.path, engine);
    return word === undefined ? [] : [draft('address.ip-lure', word)];
  }
  if (pretends || !(link.hosted || engine.freeHosting.has(link.suffix) || engine.freeHosting.has(link.site))) return [];
  const word = lureIn(link.hosted ? `${link.sub}.${link.name}` : link.sub, engine);
  return word === undefined ? [] : [draft('address.hosted-lure', word)];
}

function draft(rule: string, evidence: string): FindingDraft {
  return { rule, family: 'address', evidence: evidence.slice(0, 200) };
}

function lureIn(text: string, { lexicon }: AddressEngine): string | undefined {
  const lower = text.toLowerCase();
  return lexicon.lures.find((lure) => lower.includes(lure));
}
