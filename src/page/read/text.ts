// What a person reads in an element: line breaks kept, emoji pictures as text, nothing of scripts or hidden templates.
import { attributeOf, ownOf } from './dom.ts';

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const silent = setOf('script style template noscript textarea select svg iframe object');
// Fields and their labels stand beside each other, but nobody reads them as one word.
const blocks = setOf('p div li ul ol tr td table label input section article h1 h2 h3 h4 pre');

export interface Piece {
  /** Where the piece begins in the joined text. */
  readonly at: number;
  readonly node: Text;
}

export interface ReadText {
  readonly text: string;
  /** Text nodes behind the text, in order: marks find their place by them. */
  readonly pieces: readonly Piece[];
  /** The text went on beyond the cap. */
  readonly cut: boolean;
}

/**
 * At most `maximum` UTF-16 units; nodes deeper than 500 levels are left out, with `visibleOnly` also what is not
 * displayed.
 */
export function readText(element: Node, maximum: number, visibleOnly = false): ReadText {
  // Joined at the end: asking a growing text for its last character would copy it each time.
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  let midLine = false;
  const add = (part: string) => {
    if (part === '') return;
    parts.push(part);
    length += part.length;
    midLine = !part.endsWith('\n');
  };
  const visit = (node: Node, depth: number): void => {
    for (let child = ownOf(node, 'firstChild'); child && length < maximum; child = ownOf(child, 'nextSibling')) {
      if (child instanceof Text) {
        pieces.push({ at: length, node: child });
        const { data } = child;
        add(data.length > maximum ? data.slice(0, maximum) : data);
      } else if (child instanceof Element && depth < 500) {
        const { localName } = child;
        if (silent.has(localName)) continue;
        if (localName === 'br') add('\n');
        else if (localName === 'img') add(emojiOf(child));
        else if (visibleOnly && !isShown(child)) continue;
        else if (blocks.has(localName)) {
          if (midLine) add('\n');
          visit(child, depth + 1);
          if (midLine) add('\n');
        } else visit(child, depth + 1);
      }
    }
  };
  visit(element, 0);
  return { text: parts.join('').slice(0, maximum), pieces, cut: length >= maximum };
}

/** By style, where the browser can tell; the page's layout is not needed for it. */
function isShown(element: Element): boolean {
  const { checkVisibility } = Element.prototype;
  return checkVisibility ? Reflect.apply(checkVisibility, element, []) : attributeOf(element, 'hidden') === undefined;
}

/** Web WeChat draws emoji as pictures: `img.emoji.emoji1f44d[text="..._web"]`, `img.qqemoji[text="[微笑]_web"]`. */
function emojiOf(image: Element): string {
  const said = attributeOf(image, 'text') ?? '';
  if (said.startsWith('[')) return said.replace(/_web$/, '').slice(0, 20);
  const code = /\bemoji([0-9a-f]{2,6})\b/.exec(attributeOf(image, 'class') ?? '');
  const point = code?.[1] ? Number.parseInt(code[1], 16) : 0;
  return point > 0x1f && point <= 0x10ffff ? String.fromCodePoint(point) : '';
}
