// Links of an ordinary page that are worth a question, in slices of time: a page with 10,000 links shall not notice.
import type { Sighting } from '../../core/model.ts';
import { addressOf, type Found, idOf } from '../found.ts';
import { isTellingAddress } from '../hints.ts';
import { isTellingLabel } from '../lures.ts';
import { attributeOf, closest, type Root, selectList } from './dom.ts';
import { readText } from './text.ts';

export interface Looking {
  readonly pageHost: string;
  /** Hosts that the user named: worth a question wherever they stand. */
  readonly named: (host: string) => boolean;
}

/** The anchors of a root whose addresses may leave the site, or carry an address that does; nothing is judged yet. */
export function anchorsIn(root: Root): ArrayLike<Element> {
  return selectList(root, ':is(a,area):is([href*=":"],[href*="//"],[href*=http])');
}

/** A link that is worth a question, with its own words and those around it. */
export function readLink(anchor: Element, { pageHost, named }: Looking): Found | undefined {
  // Asked directly: an anchor, unlike a form, has no names of the page's own that could hide its methods.
  const raw = anchor.getAttribute('href') ?? '';
  if (raw.length < 8 || raw.length > 8_192 || raw.startsWith('#')) return undefined;
  const outward = /^(?:[a-z][a-z0-9+.-]*:)?\/\/|^(?:weixin|mp|alipays?|taobao|intent|itms-services):/i.test(
    raw.trimStart(),
  );
  if (!outward && !raw.includes('http')) return undefined;
  const byAddress = isTellingAddress(outward ? raw.trim() : addressOf(anchor), pageHost, named);
  if (!byAddress && (!outward || raw.includes(`//${pageHost}`))) return undefined;
  const label = labelOf(anchor);
  if (!byAddress && !isTellingLabel(label)) return undefined;
  const url = addressOf(anchor);
  if (!url) return undefined;
  const around = label.length < 12 ? wordsAround(anchor) : label;
  const sighting: Sighting = {
    id: idOf(`${url} ${label}`),
    place: 'web',
    form: 'anchor',
    text: around,
    links: label ? [{ url, label }] : [{ url }],
  };
  return { sighting, element: anchor, anchors: [anchor] };
}

function labelOf(anchor: Element): string {
  const text = (anchor.textContent ?? '').trim();
  return (text || attributeOf(anchor, 'aria-label') || attributeOf(anchor, 'title') || '').slice(0, 300);
}

function wordsAround(anchor: Element): string {
  const block = closest(anchor, 'p, li, td, dd, blockquote, h1, h2, h3, h4');
  return readText(block ?? anchor, 300).text.trim();
}
