// Web WeChat's messages as the page shows them. Structure: ../shared/facts/wechat.md 1.3 and 1.4 (client of 2022-03).
import type { Form, Place } from '../../core/model.ts';
import { type Found, idOf, type SeenAnchors } from '../found.ts';
import { attributeOf, closest, first, matches, type Root, select } from '../read/dom.ts';
import { readText } from '../read/text.ts';
import { readChatAnchors } from './chat-anchors.ts';
import { textWithoutSecrets } from './secrets.ts';

export const messageSelector = '.message.you, .message.me';
const maximumText = 32_000;
// The page's own words instead of a message it cannot show, such as 「[收到一条微信转账消息，请在手机上查看]」.
const placeholder = /^\[收到.{1,20}请在手机上查看\]$/;
const nothing: SeenAnchors = { links: [], anchors: [] };

/** Messages in `root`, in document order; the hidden measuring copies in `#prerender` are left out. */
export function messagesIn(root: Root): Element[] {
  return select(root, messageSelector).filter((message) => !closest(message, '#prerender'));
}

/** `undefined` for what holds no message (a time stamp, a measuring copy, a message not filled in yet). */
export function readMessage(message: Element): Found | undefined {
  if (closest(message, '#prerender')) return undefined;
  const bubble = first(message, '.js_message_bubble') ?? first(message, '.emoticon');
  if (!bubble) return undefined;
  const { form, text, seen } = readBody(bubble);
  const sender = senderOf(message);
  const id = messageIdOf(bubble) ?? idOf(`${form} ${sender} ${text} ${seen.links.map(({ url }) => url).join(' ')}`);
  const own = matches(message, '.me');
  const place = placeOf(message);
  const chat = place === 'wechat-group' ? chatOf(message) : '';
  const said = { id, place, form, text: textWithoutSecrets(text), links: seen.links };
  return {
    sighting: { ...said, ...(sender ? { sender } : {}), ...(chat ? { chat } : {}), ...(own ? { own } : {}) },
    element: bubble,
    anchors: seen.anchors,
  };
}

interface Body {
  readonly form: Form;
  readonly text: string;
  readonly seen: SeenAnchors;
}

function readBody(bubble: Element): Body {
  const words = (selector: string) =>
    select(bubble, selector).map((element) => readText(element, maximumText).text.trim());
  const body = (form: Form, text: string, seen = nothing): Body => ({ form, text, seen });
  // A red-packet bubble's title and description are the page's own, whatever the sender wrote.
  if (first(bubble, '.luckmoney')) return body('page-made', '');
  const plain = first(bubble, '.js_message_plain');
  if (plain) {
    const { text } = readText(plain, maximumText);
    const seen = readChatAnchors(plain);
    const made = placeholder.test(text.trim()) && seen.links.length === 0;
    return made ? body('page-made', '') : body('text', text, seen);
  }
  if (first(bubble, 'a.app')) {
    const seen = readChatAnchors(bubble, 'a.app', (card) => (first(card, '.title')?.textContent ?? '').trim());
    return body('card', words('a.app .title, a.app .desc').join('\n'), seen);
  }
  if (first(bubble, 'ul li a')) {
    // The label is the whole row: that is what its link is rated by.
    const seen = readChatAnchors(bubble, 'ul li a', (row) => readText(row, 500).text);
    return body('reader', words('ul li').join('\n'), seen);
  }
  if (first(bubble, '.attach')) return body('file', words('.attach .title').join('\n'));
  if (first(bubble, '.card'))
    return body('contact', words('.card .card_hd p, .card .display_name, .card .signature').join('\n'));
  if (first(bubble, '.picture, .custom_emoji') || matches(bubble, '.emoticon')) return body('image', '');
  return body('other', words('.location .desc').join('\n'));
}

function senderOf(message: Element): string {
  const name = first(message, 'h4.nickname')?.textContent?.trim();
  const title = first(message, 'img.avatar');
  return (name || (title ? attributeOf(title, 'title') : '') || '').slice(0, 100);
}

function placeOf(message: Element): Place {
  const area = closest(message, '#chatArea');
  if (!area) return 'wechat-private';
  const user = first(area, '.title_name[data-username]');
  const group = matches(area, '.chatRoom') || (user && attributeOf(user, 'data-username')?.startsWith('@@'));
  return group ? 'wechat-group' : 'wechat-private';
}

/**
 * Which group is open: its name, and a digest of its id, which itself never leaves here. Two groups may bear one name.
 */
function chatOf(message: Element): string {
  const area = closest(message, '#chatArea');
  const title = area && first(area, '.title_name');
  if (!title) return '';
  return `${(title.textContent ?? '').trim().slice(0, 80)} ${idOf(attributeOf(title, 'data-username') ?? '')}`;
}

/** `data-cm` is JSON with a line break and blanks in it; of a damaged one the digits are still taken. */
function messageIdOf(bubble: Element): string | undefined {
  const value = attributeOf(bubble, 'data-cm');
  if (!value || value.length > 4_000) return undefined;
  return /"msgId"\s*:\s*"?(\d{1,40})/.exec(value)?.[1];
}
