// Words about signing in, verifying and wallets where nobody answers for the site: on bare numbers, free hosting and throw-away endings.
import type { FindingDraft } from '../address-facts.ts';
import type { AddressEngine } from '../compile-addresses.ts';
import type { Link } from '../url.ts';
import { distinctiveLength, type Lexicon, type Name } from './names.ts';

/** `likened`: the host's own name was found to be a likeness already. */
export function lureDrafts(link: Link, engine: AddressEngine, likened: boolean): readonly FindingDraft[] {
  const { lexicon } = engine;
  const free = link.hosted || engine.freeHosting.has(link.suffix) || engine.freeHosting.has(link.site);
  const drafts: FindingDraft[] = [];
  if (link.ip) {
    const word = anyLureIn(link.path, lexicon);
    if (word !== undefined) drafts.push(draft('address.ip-lure', word));
  } else if (free && !likened) {
    const word = wordIn(link.hosted ? `${link.sub}.${link.name}` : link.sub, lexicon.lures);
    if (word !== undefined) drafts.push(draft('address.hosted-lure', word));
  }
  const named =
    (link.ip || free || lexicon.trash.has(link.suffix)) && drafts.length === 0 && !likened
      ? nameIn(link, engine)
      : undefined;
  if (named)
    drafts.push({ ...draft('address.brand-path', link.path), values: { brand: named.brand.name, site: link.site } });
  return drafts;
}

function draft(rule: string, evidence: string): FindingDraft {
  return { rule, family: 'address', evidence: evidence.slice(0, 200) };
}

function anyLureIn(path: string, { anyLure, lures, pathLures }: Lexicon): string | undefined {
  return anyLure.isIn(path) ? (wordIn(path, lures) ?? wordIn(path, pathLures)) : undefined;
}

function wordIn(text: string, words: readonly string[]): string | undefined {
  const lower = text.toLowerCase();
  return words.find((word) => lower.includes(word));
}

const longestPath = 300;

/** A family's distinctive name as a word of the path. */
function nameIn({ path }: Link, { lexicon }: AddressEngine): Name | undefined {
  if (path.length < distinctiveLength || path.length > longestPath) return undefined;
  // Articles name brands in their titles; pages that ask for a log-in say so beside the name.
  if (anyLureIn(path, lexicon) === undefined) return undefined;
  for (const word of path.toLowerCase().split(/[^a-z0-9]+/, 40)) {
    const name = word.length >= distinctiveLength ? lexicon.whole.get(word) : undefined;
    if (name?.strength === 'label') return name;
  }
  return undefined;
}
