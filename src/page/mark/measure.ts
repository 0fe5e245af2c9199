// What the page's layout says, read only: nothing here writes, so a whole draw costs one layout at most.
import { ownOf } from '../read/dom.ts';
import { type Box, intersectionOf } from './place.ts';

/** Last line of an anchor or of characters: marks stand at the end of what they are about. */
export function lineOf(where: Element | Range): Box {
  const lines = [...where.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  return lines.at(-1) ?? where.getBoundingClientRect();
}

/** Boxes that cut off what overflows them, from the inside outwards. */
export function clippersOf(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let box = ownOf(element, 'parentElement'); box && found.length < 8; box = ownOf(box, 'parentElement')) {
    if (box === document.body || box === document.documentElement) break;
    const { overflowX, overflowY } = getComputedStyle(box);
    if (overflowX !== 'visible' || overflowY !== 'visible') found.push(box);
  }
  return found;
}

export function clipOf(clippers: readonly Element[]): Box {
  let clip: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  for (const one of clippers) clip = intersectionOf(clip, one.getBoundingClientRect());
  return clip;
}

/** Whether the page is dark where the element stands. A page's own colours decide, not the system's. */
export function isDark(element: Element): boolean {
  for (let box: Element | null = element; box; box = ownOf(box, 'parentElement')) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (
      getComputedStyle(box).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number);
    if (alpha > 0.5) return red * 0.299 + green * 0.587 + blue * 0.114 < 110;
  }
  return getComputedStyle(document.documentElement).colorScheme === 'dark';
}
