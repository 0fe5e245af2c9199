// The links of a sighting: those its text holds and those the page made, each once, with what their addresses show.

import type { AddressEngine } from '../address/compile.ts';
import { examine } from '../address/examine.ts';
import type { AddressFacts } from '../address/facts.ts';
import { findLinks } from '../find-links/find-links.ts';
import type { SeenLink } from '../model.ts';
import type { MarkedLink } from '../words/read.ts';
import { groupsOf } from './link-groups.ts';

/** A link with its place in the text (behind its end when it stands beside it) and the label it is shown with. */
export interface GatheredLink extends MarkedLink {
  readonly facts: AddressFacts;
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
  const links: GatheredLink[] = [];
  const found = text === '' ? [] : findLinks(text);
  for (const link of found.length > maximumLinks ? found.slice(0, maximumLinks) : found) {
    const facts = examine(link.url, engine, { trusted, how: link.how, raw: link.raw });
    const label = labelBefore(text, link.start);
    const site = siteOf(facts);
    const one = { facts, site, start: link.start, end: link.end, groups: groupsOf(facts, text, link) };
    add(links, label === undefined ? one : { ...one, label });
  }
  const at = text.length;
  for (const { url, label } of seen.length > maximumLinks ? seen.slice(0, maximumLinks) : seen) {
    const facts = examine(url, engine, { trusted, strip: true });
    const link = {
      facts,
      site: siteOf(facts),
      start: at,
      end: at,
      groups: groupsOf(facts, text, { start: at, end: at }),
    };
    add(links, label === undefined ? link : { ...link, label });
  }
  return links.length > maximumLinks ? links.slice(0, maximumLinks) : links;
}

/** Whose page comes up in the end: whoever receives a consent opens it. */
function siteOf({ stranger, site }: AddressFacts): string {
  return stranger ?? site;
}

/** The same target seen twice is one link: the one in the text, with the label of the anchor. There are few: they are compared one by one. */
function add(links: GatheredLink[], link: GatheredLink): void {
  if (links.length === 0) {
    links.push(link);
    return;
  }
  const key = keyOf(link);
  const at = links.findIndex((other) => keyOf(other) === key);
  const before = links[at];
  if (!before) links.push(link);
  else if (before.label === undefined && link.label !== undefined) links[at] = { ...before, label: link.label };
}

function keyOf({ facts }: GatheredLink): string {
  return facts.target === '' ? facts.url : facts.target;
}

const longestLabel = 200;

/** The label of a link as Markdown writes it: `[label](address`. */
function labelBefore(text: string, start: number): string | undefined {
  if (text[start - 1] !== '(' || text[start - 2] !== ']') return undefined;
  const begin = text.lastIndexOf('[', start - 3);
  return begin < 0 || start - begin > longestLabel ? undefined : text.slice(begin + 1, start - 2);
}
