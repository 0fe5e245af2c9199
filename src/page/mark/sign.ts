// One sign per level: a shape that can be told in one colour at 12 px, and its word. The shapes are those of
// src/ui/level-sign.tsx.
import type { Level } from '../../core/model.ts';
import { element } from '../top-layer.ts';

const svg = 'http://www.w3.org/2000/svg';

const shapes: Partial<Record<Level, readonly [solid: string, line: string]>> = {
  notice: [
    'M5 2.5h14A2.5 2.5 0 0 1 21.5 5v10a2.5 2.5 0 0 1-2.5 2.5h-5L8 22v-4.5H5A2.5 2.5 0 0 1 2.5 15V5A2.5 2.5 0 0 1 5 2.5Z',
    'M7 8h10M7 12.2h6.5',
  ],
  caution: ['M12 2.2 23 21.3H1Z', 'M12 9v5.6M12 18v.1'],
  danger: ['M7.6 1.5h8.8l6.1 6.1v8.8l-6.1 6.1H7.6l-6.1-6.1V7.6Z', 'm8.2 8.2 7.6 7.6m0-7.6-7.6 7.6'],
};

export function createSign(document: Document, level: Level): Element {
  const [solid = '', line = ''] = shapes[level] ?? [];
  const picture = svgElement(document, 'svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  picture.append(
    svgElement(document, 'path', { d: solid, fill: 'currentColor' }),
    svgElement(document, 'path', {
      d: line,
      fill: 'none',
      stroke: 'var(--ground)',
      'stroke-width': '2.6',
      'stroke-linecap': 'round',
    }),
  );
  return picture;
}

export function createMark(document: Document, level: Level, word: string, small: boolean): HTMLElement {
  const text = element(document, 'span', '', word);
  const mark = element(
    document,
    'button',
    `mark ${level} new${small ? ' small' : ''}`,
    createSign(document, level),
    text,
  );
  mark.type = 'button';
  return mark;
}

function svgElement(document: Document, name: string, attributes: Record<string, string>): Element {
  const made = Reflect.apply(Document.prototype.createElementNS, document, [svg, name]) as Element;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
