// The file helper's messages. Structure: ../shared/facts/wechat.md 2. Links in texts and wrapped cards are unverified
// there: both are read.
import type { Form } from '../../core/model.ts';
import { type Found, idOf, type SeenAnchors } from '../found.ts';
import { closest, first, matches, type Root, select } from '../read/dom.ts';
import { readText } from '../read/text.ts';
import { readChatAnchors } from './chat-anchors.ts';
import { textWithoutSecrets } from './secrets.ts';

export const itemSelector = '.msg-item';
const maximumText = 32_000;

export function itemsIn(root: Root): Element[] {
  return select(root, itemSelector).filter((item) => closest(item, '.msg-list'));
}

/**
 * The page gives its messages no id: the same content counts as the same message. Nobody else writes here, so there is no group
 * to be told about, and no sender to be muted.
 */
export function readItem(item: Element): Found | undefined {
  const parts: readonly (readonly [Form, string])[] = [
    ['card', '.msg-appmsg'],
    ['file', '.msg-file'],
    ['image', '.msg-image'],
    ['text', '.msg-text'],
  ];
  for (const [form, selector] of parts) {
    const element = first(item, selector);
    if (!element) continue;
    const text = textWithoutSecrets(textOf(element, form));
    const seen: SeenAnchors =
      form === 'text' || form === 'card' ? readChatAnchors(element, 'a[href]', labelOf) : { links: [], anchors: [] };
    const id = idOf(`${form} ${text} ${seen.links.map(({ url }) => url).join(' ')}`);
    const own = matches(item, '.mine');
    const sighting = { id, place: 'filehelper' as const, form, text, links: seen.links, ...(own ? { own } : {}) };
    return { sighting, element, anchors: seen.anchors };
  }
  return undefined;
}

function textOf(element: Element, form: Form): string {
  if (form === 'image') return '';
  if (form === 'text') return readText(element, maximumText).text;
  const titles = select(element, '.msg-appmsg__title, .msg-appmsg__desc, .msg-file__title');
  return titles.map((title) => readText(title, maximumText).text.trim()).join('\n');
}

function labelOf(anchor: Element): string {
  return (first(anchor, '.msg-appmsg__title') ?? anchor).textContent ?? '';
}
