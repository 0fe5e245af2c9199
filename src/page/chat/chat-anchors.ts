// Links on chat pages: what leaves here bears no session secret.
import { hrefOf, readAnchors, type SeenAnchors, visibleLabel } from '../found.ts';
import { targetOf, textWithoutSecrets } from './secrets.ts';

export function readChatAnchors(root: Element, selector = 'a[href]', labelOf = visibleLabel): SeenAnchors {
  // Somebody may have pasted a wrapped address: then it stands in the label, session values and all.
  return readAnchors(root, selector, (anchor) => textWithoutSecrets(labelOf(anchor)), chatAddressOf);
}

/** Target of an anchor, absolute; empty for what opens no other page. */
export function chatAddressOf(anchor: Element): string {
  const href = hrefOf(anchor);
  const target = targetOf(href);
  if (target === '' || target !== href || /^[a-z][a-z0-9+.-]*:/i.test(target)) return target;
  try {
    return targetOf(new URL(href, anchor.baseURI).href);
  } catch {
    return href;
  }
}
