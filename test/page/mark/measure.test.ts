// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isDark } from '../../../src/page/mark/measure.ts';

test.each([
  ['a dark box on a light page', 'background: #fff', 'background: #202124', true],
  ['a light box on a dark page', 'background: #000', 'background: #fafafa', false],
  ['a clear box on a dark page', 'background: #000', 'background: transparent', true],
  ['a box that hardly tints a light page', 'background: #fff', 'background: rgba(0, 0, 0, 0.1)', false],
  ['a page without colours', '', '', false],
])('marks on %s take the colours of what is behind them', (_, page, box, dark) => {
  document.body.style.cssText = page;
  document.body.innerHTML = `<div style="${box}"><p>x</p></div>`;
  const [text] = document.getElementsByTagName('p');
  expect(text && isDark(text)).toBe(dark);
});
