// A sighting together with where it stands, while both are at hand. Nodes are re-used: nobody keeps a `Found`.
import type { SeenLink, Sighting } from '../core/model.ts';
import { attributeOf, select } from './read/dom.ts';

export interface Found {
  readonly sighting: Sighting;
  /** The bubble, card or anchor. */
  readonly element: Element;
  /** The anchors, in the order of `sighting.links`. */
  readonly anchors: readonly Element[];
}

export interface SeenAnchors {
  readonly links: readonly SeenLink[];
  readonly anchors: readonly Element[];
}

const maximumLinks = 200;
const maximumLabel = 300;
const silent = /^(?:javascript|data|blob|about|mailto|tel|sms|[a-z-]*extension|file):/i;

/** Anchors inside `root`, absolute; the same address with the same label only once. */
export function readAnchors(
  root: Element,
  selector = 'a[href]',
  labelOf = visibleLabel,
  addressIn: (anchor: Element) => string = addressOf,
): SeenAnchors {
  const links: SeenLink[] = [];
  const anchors: Element[] = [];
  const seen = new Set<string>();
  for (const anchor of select(root, selector)) {
    if (links.length >= maximumLinks) break;
    const url = addressIn(anchor);
    const label = labelOf(anchor).trim().slice(0, maximumLabel);
    if (!url || seen.has(`${url} ${label}`)) continue;
    seen.add(`${url} ${label}`);
    links.push(label ? { url, label } : { url });
    anchors.push(anchor);
  }
  return { links, anchors };
}

/** Absolute address of an anchor; empty for what opens no other page. Not for chat pages: chat-anchors.ts. */
export function addressOf(anchor: Element): string {
  const href = hrefOf(anchor);
  if (href === '' || /^[a-z][a-z0-9+.-]*:/i.test(href)) return href;
  try {
    return new URL(href, anchor.baseURI).href;
  } catch {
    return href;
  }
}

/** The address as it stands there; empty for what opens no other page. */
export function hrefOf(anchor: Element): string {
  const href = attributeOf(anchor, 'href')?.trim() ?? '';
  return href.startsWith('#') || silent.test(href.replace(/[^!-~]/g, '')) ? '' : href;
}

export function visibleLabel(element: Element): string {
  return element.textContent ?? '';
}

/** Stands in for an id where the page gives none: the same content has the same id. */
export function idOf(content: string): string {
  let high = 0x811c9dc5;
  let low = 0x1000193;
  for (let index = 0; index < content.length; index += 1) {
    const code = content.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b) + index;
  }
  return `c${(high >>> 0).toString(36)}${(low >>> 0).toString(36)}`;
}
