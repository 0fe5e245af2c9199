// What is odd about an address without any brand: context that only adds to other evidence, and a few tricks that speak for themselves.
import { addressDraft, type FindingDraft } from '../address/facts.ts';
import type { Link } from '../address/url.ts';
import type { Lexicon } from './labels/names.ts';
import { isRandom } from './labels/random.ts';

const usualPorts = new Set(['80', '443', '8080', '8443', '8000', '3000']);

/** Drafts for the host as it was written (`raw`) and as it is. `likened`: a likeness was found already; the shape of the name is no evidence beside it. */
export function addShapeDrafts(
  drafts: FindingDraft[],
  link: Link,
  raw: string,
  lexicon: Lexicon,
  likened: boolean,
): void {
  if (link.ip) drafts.push(...ipDrafts(link, raw));
  else addNameDrafts(drafts, link, lexicon, likened);
  addPortDraft(drafts, link);
}

export function addPortDraft(drafts: FindingDraft[], { port }: Link): void {
  if (port !== '' && !usualPorts.has(port)) drafts.push(addressDraft('address.port', `:${port}`));
}

function ipDrafts(link: Link, raw: string): readonly FindingDraft[] {
  const written = /^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(raw)?.[1] ?? '';
  const plain = link.host.startsWith('[') || written === '' || written === link.host;
  const own = isLocal(link.host) ? [] : [addressDraft('address.ip', link.host)];
  return plain ? own : [...own, addressDraft('address.ip-notation', written)];
}

/** Numbers that lead to somebody's own machine or network. */
export function isLocal(host: string): boolean {
  return /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.)/.test(host) || host === '[::1]';
}

/** Initials with a number, service numbers: `kdlaw38`, `11183`. Odd, but no program's doing. */
const initials = /^(?:[a-z]{2,5}\d{0,2}|\d{5})$/;

function addNameDrafts(drafts: FindingDraft[], link: Link, lexicon: Lexicon, likened: boolean): void {
  if (lexicon.cheap.has(link.suffix)) drafts.push(addressDraft('address.ending', `.${link.suffix}`));
  if (!likened && !initials.test(link.name) && isRandom(link.name, lexicon))
    drafts.push(addressDraft('address.random', link.name));
  const hyphens = countOf('-', link.host);
  if (hyphens >= 4 && !link.host.includes('xn--')) drafts.push(addressDraft('address.hyphens', link.host));
  if (countOf('.', link.sub) >= 3) drafts.push(addressDraft('address.labels', link.host));
  if (hyphens === 0) return;
  const borrowed = /(?:^|\.)(?!www\.)([a-z0-9-]+\.(?:com|co\.uk|gov|com\.tw|com\.cn))-[a-z0-9-]+\.[a-z]+$/.exec(
    link.host,
  );
  if (borrowed) drafts.push(addressDraft('address.com-inside', borrowed[1] ?? ''));
}

function countOf(character: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1;
  return count;
}
