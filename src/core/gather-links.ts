// The links of a sighting: those its text holds and those the page made, each once, with what their addresses show.
import type { AddressFacts, FoundLink } from './address-facts.ts';
import type { AddressEngine } from './compile-addresses.ts';
import { examine } from './examine.ts';
import { findLinks } from './find-links/find-links.ts';
import type { SeenLink } from './model.ts';
import { withoutSecrets } from './unwrap/secrets.ts';

/** A link with its place in the text (behind its end when it stands beside it) and the label it is shown with. */
export interface GatheredLink {
  readonly facts: AddressFacts;
  readonly start: number;
  readonly end: number;
  readonly label?: string;
}

/** More links than this in one message are not rated one by one; real messages have a handful. */
const maximumLinks = 100;

export function gatherLinks(
  text: string,
  seen: readonly SeenLink[],
  engine: AddressEngine,
  trusted: ReadonlySet<string>,
): readonly GatheredLink[] {
  const links = new Map<string, GatheredLink>();
  for (const found of findLinks(text).slice(0, maximumLinks)) {
    const facts = examine(found.url, engine, { trusted, how: found.how });
    add(links, { facts: { ...facts, url: shownOf(found, facts) }, start: found.start, end: found.end });
  }
  for (const { url, label } of seen.slice(0, maximumLinks)) {
    const facts = examine(withoutSecrets(url), engine, { trusted });
    const at = text.length;
    add(links, { facts, start: at, end: at, ...(label === undefined ? {} : { label }) });
  }
  return [...links.values()].slice(0, maximumLinks).sort((one, other) => one.start - other.start);
}

/** The address as its writer put it: `url` says what was found, not what was made of it. */
function shownOf(found: FoundLink, facts: AddressFacts): string {
  return found.raw === '' ? facts.url : found.raw;
}

/** The same target seen twice is one link: the one in the text, with the label of the anchor. */
function add(links: Map<string, GatheredLink>, link: GatheredLink): void {
  const key = link.facts.target === '' ? link.facts.url : link.facts.target;
  const before = links.get(key);
  if (!before) links.set(key, link);
  else if (before.label === undefined && link.label !== undefined) links.set(key, { ...before, label: link.label });
}
