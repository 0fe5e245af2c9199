// Draws the spots it is given and keeps them in place while the page scrolls. Everything is read first, then written.
import { element, openSurface, type Surface } from '../top-layer.ts';
import { clipOf, clippersOf, isDark, lineOf } from './measure.ts';
import { apart, atEndOf, type Box, besideBubble, type Size } from './place.ts';
import { createMark } from './sign.ts';
import type { Spot } from './spot.ts';
import { createTip, type Tip } from './tip.ts';
import { say, type Words } from './words.ts';

export interface Counted {
  readonly spot: Spot;
  /** How often the same request was seen on this page. */
  readonly count: number;
}

export interface Drawing {
  draw(spots: readonly Counted[], words: Words): void;
  /** The same marks, where their places are now. */
  follow(): void;
  remove(): void;
}

interface Drawn extends Counted {
  readonly mark: HTMLElement;
  readonly size: Size;
  readonly clippers: readonly Element[];
}

/** The surface is as large as the window, and clicks go through it everywhere but on the marks. */
const place = 'inset:0;pointer-events:none;';

export type Manner = (spot: Spot, line: Box, clip: Box, size: Size) => Box | undefined;

export const inChat: Manner = (spot, line, clip, size) =>
  besideBubble(spot.beside.getBoundingClientRect(), line, clip, size, spot.own);
export const inText: Manner = (_spot, line, clip, size) => atEndOf(line, clip, size);

export function createDrawing(document: Document, manner: Manner, signal: AbortSignal): Drawing {
  let layer: Surface | undefined;
  let tip: Tip | undefined;
  let alerts: HTMLElement | undefined;
  let drawn = new Map<string, Drawn>();
  const announced = new Set<string>();

  const open = (words: Words): Surface => {
    if (layer) return layer;
    layer = openSurface(document, place, words.css, signal);
    const group = element(document, 'div');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', say(words, 'layer'));
    group.lang = words.locale.replace('_', '-');
    alerts = element(document, 'div', 'said');
    alerts.setAttribute('role', 'alert');
    layer.root.append(group, alerts);
    tip = createTip(document, layer.root);
    return layer;
  };

  const make = ({ spot, count }: Counted, words: Words, { root }: Surface): HTMLElement => {
    const level = say(words, spot.level);
    const text = count > 1 ? say(words, 'repeated', { level, count }) : level;
    const mark = createMark(document, spot.level, text, manner === inText);
    mark.setAttribute('aria-label', say(words, 'label', { level, reason: spot.reason || say(words, 'more') }));
    const show = (event: Event) => {
      if (event.isTrusted) tip?.show(mark, spot, count, words);
    };
    for (const type of ['pointerenter', 'focus', 'click']) mark.addEventListener(type, show);
    for (const type of ['pointerleave', 'blur']) mark.addEventListener(type, () => tip?.of === mark && tip.hide());
    mark.addEventListener('keydown', (event) => event.key === 'Escape' && tip?.hide());
    root.firstElementChild?.append(mark);
    if (spot.level === 'danger' && !announced.has(spot.key) && alerts) {
      announced.add(spot.key);
      const live = alerts;
      // A live region that is filled as it is made is not read out.
      setTimeout(() => {
        live.textContent = say(words, 'alert', { reason: spot.reason });
      }, 150);
    }
    return mark;
  };

  const follow = () => {
    const all = [...drawn.values()].filter(({ spot }) => spot.beside.isConnected);
    const places = all.map(({ spot, clippers, size }) => manner(spot, lineOf(spot.where), clipOf(clippers), size));
    const boxes = apart(places.filter((box) => box !== undefined));
    let next = 0;
    all.forEach(({ mark }, index) => {
      const box = places[index] && boxes[next++];
      mark.style.visibility = box ? 'visible' : 'hidden';
      if (box) mark.style.transform = `translate(${Math.round(box.left)}px, ${Math.round(box.top)}px)`;
    });
    if (tip?.of) tip.hide();
  };

  return {
    draw(spots, words) {
      if (spots.length === 0 && !layer) return;
      const shown = open(words);
      const before = drawn;
      drawn = new Map();
      const made: [Counted, HTMLElement, boolean][] = [];
      for (const counted of spots) {
        const old = before.get(counted.spot.key);
        before.delete(counted.spot.key);
        if (old && sameSaid(old, counted)) drawn.set(counted.spot.key, { ...old, ...counted });
        else {
          old?.mark.remove();
          made.push([counted, make(counted, words, shown), isDark(counted.spot.beside)]);
        }
      }
      for (const { mark } of before.values()) {
        if (tip?.of === mark) tip.hide();
        mark.remove();
      }
      for (const [counted, mark, dark] of made) {
        mark.classList.toggle('dark', dark);
        const { width, height } = mark.getBoundingClientRect();
        const clippers = clippersOf(counted.spot.beside);
        drawn.set(counted.spot.key, { ...counted, mark, size: { width, height }, clippers });
      }
      follow();
    },
    follow,
    remove() {
      layer?.remove();
      layer = undefined;
      drawn.clear();
    },
  };
}

function sameSaid(a: Counted, b: Counted): boolean {
  return a.count === b.count && a.spot.level === b.spot.level && a.spot.reason === b.spot.reason;
}
