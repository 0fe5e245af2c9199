// What a mark says when it is pointed at or has the focus: level, first reason, the characters that told it, where it
// leads.
import { element } from '../top-layer.ts';
import type { Box } from './place.ts';
import type { Spot } from './spot.ts';
import { say, type Words } from './words.ts';

export interface Tip {
  show(mark: HTMLElement, spot: Spot, count: number, words: Words): void;
  hide(): void;
  /** The mark that is being explained. */
  readonly of: HTMLElement | undefined;
}

const id = 'tip';
const gap = 6;

export function createTip(document: Document, root: ShadowRoot): Tip {
  const tip = element(document, 'div');
  tip.id = id;
  tip.setAttribute('role', 'tooltip');
  tip.hidden = true;
  root.append(tip);
  let of: HTMLElement | undefined;

  const line = (className: string, text: string) => {
    tip.append(element(document, 'p', className, text));
  };

  return {
    get of() {
      return of;
    },
    show(mark, spot, count, words) {
      of?.removeAttribute('aria-describedby');
      of = mark;
      tip.className = `tip ${spot.level}${mark.classList.contains('dark') ? ' dark' : ''}`;
      tip.replaceChildren();
      line('word', say(words, spot.level));
      if (spot.reason) line('reason', spot.reason);
      if (spot.evidence && !spot.reason.includes(spot.evidence)) line('quote', shortened(spot.evidence));
      if (spot.site) line('site', say(words, 'site', { site: spot.site }));
      if (count > 1) line('times', say(words, 'times', { count }));
      line('more', say(words, 'more'));
      tip.hidden = false;
      mark.setAttribute('aria-describedby', id);
      place(tip, mark.getBoundingClientRect());
    },
    hide() {
      of?.removeAttribute('aria-describedby');
      of = undefined;
      tip.hidden = true;
    },
  };
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

/** Under the mark, over it where there is no room below; never beyond the window. */
function place(tip: HTMLElement, mark: Box): void {
  const { width, height } = tip.getBoundingClientRect();
  const left = Math.max(8, Math.min(mark.left, innerWidth - width - 8));
  const below = mark.bottom + gap;
  const top = below + height <= innerHeight - 4 ? below : Math.max(4, mark.top - gap - height);
  tip.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}
