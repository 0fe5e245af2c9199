// Pages of nobody we know that carry another address to go on to: what that address pretends speaks against them, too.

import { readableHost } from '../pretend/labels/punycode.ts';
import { encodedAddressIn } from '../unwrap/base64.ts';
import { redirectIn } from '../unwrap/redirect.ts';
import { type AddressFacts, addressDraft, type FindingDraft } from './facts.ts';
import { addressMark } from './marks.ts';
import { type Link, linkOf } from './url.ts';

/** What honest addresses show, too: it says nothing about a page that only names one. */
const asides = new Set(
  ['ending', 'random', 'hyphens', 'labels', 'port', 'ip', 'opaque', 'campaign', 'contact', 'brand-hint'].map(
    (rule) => `address.${rule}`,
  ),
);

/** An address in a parameter of a destination, or in the path, in plain letters or in base64. */
function carriedBy(link: Link): string | undefined {
  if (!addressMark.test(link.path)) return redirectIn(link);
  const plain = /\/(https?:\/{1,2}[^/]{3}.*)$/i.exec(link.path)?.[1];
  return redirectIn(link) ?? (plain === undefined ? encodedAddressIn(link.path) : plain + link.query);
}

/** What the address shows that `link` goes on to; none where it is the same site's or shows nothing. */
export function ledOn(link: Link, look: (address: string) => AddressFacts): AddressFacts | undefined {
  const address = carriedBy(link);
  const target = address === undefined ? undefined : linkOf(address);
  if (!target || target.site === link.site) return undefined;
  const facts = look(target.href);
  return facts.drafts.some(({ rule, family }) => family === 'address' && !asides.has(rule)) ? facts : undefined;
}

/** The findings about where it goes, said of the page that goes there. */
export function ledOnDrafts(link: Link, { site, drafts }: AddressFacts): readonly FindingDraft[] {
  const own = drafts.filter(({ family }) => family === 'address');
  const values = { site: readableHost(link.site), receiver: site };
  return [...own, addressDraft('address.leads-on', site, values)];
}
