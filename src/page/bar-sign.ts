// Triangle for caution, octagon for danger: told apart in one colour.
const svg = 'http://www.w3.org/2000/svg';
const shapes = {
  caution: ['M12 2.2 23 21.3H1Z', 'M12 9v5.6M12 18v.1'],
  danger: ['M7.6 1.5h8.8l6.1 6.1v8.8l-6.1 6.1H7.6l-6.1-6.1V7.6Z', 'm8.2 8.2 7.6 7.6m0-7.6-7.6 7.6'],
} as const;

export function signOf(document: Document, level: 'caution' | 'danger'): SVGElement {
  const sign = document.createElementNS(svg, 'svg');
  sign.setAttribute('viewBox', '0 0 24 24');
  sign.setAttribute('aria-hidden', 'true');
  const [body, mark] = shapes[level].map((d) => {
    const path = document.createElementNS(svg, 'path');
    path.setAttribute('d', d);
    return path;
  });
  body?.setAttribute('fill', 'currentColor');
  mark?.setAttribute('stroke', 'var(--ground)');
  mark?.setAttribute('stroke-width', '2.6');
  mark?.setAttribute('stroke-linecap', 'round');
  sign.append(...[body, mark].filter((one) => one !== undefined));
  return sign;
}
