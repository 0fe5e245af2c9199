import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apart, atEndOf, type Box, besideBubble } from '../../../src/page/mark/place.ts';

const size = { width: 50, height: 20 };
const clip: Box = { left: 0, top: 0, right: 800, bottom: 600 };
const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

describe('beside a bubble', () => {
  test('a mark stands outside, at the height of the line', () => {
    expect(besideBubble(box(100, 100, 300, 200), box(110, 140, 200, 160), clip, size, false)).toEqual(
      box(306, 140, 356, 160),
    );
  });
  test('the user’s own bubble has it on the left', () => {
    expect(besideBubble(box(500, 100, 700, 200), box(510, 140, 600, 160), clip, size, true)).toEqual(
      box(444, 140, 494, 160),
    );
  });
  test('without room it stands over the upper edge', () => {
    expect(besideBubble(box(100, 100, 790, 200), box(110, 140, 200, 160), clip, size, false)).toEqual(
      box(740, 90, 790, 110),
    );
  });
  test('a line that is scrolled away has none', () => {
    expect(besideBubble(box(100, -90, 300, 10), box(110, -50, 200, -30), clip, size, false)).toBeUndefined();
  });
});

describe('in running text', () => {
  test('a mark stands raised at the end of the link', () => {
    expect(atEndOf(box(100, 100, 160, 120), clip, size)).toEqual(box(162, 88, 212, 108));
  });
  test('at the edge it stays within', () => {
    expect(atEndOf(box(700, 100, 790, 120), clip, size)?.right).toBe(790);
  });
  test('a link without extent has none', () => {
    expect(atEndOf(box(0, 0, 0, 0), clip, size)).toBeUndefined();
  });
});

test('no two marks cover each other', () => {
  const boxes = fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(boxes, (corners) => {
      const sorted = corners.toSorted((a, b) => a[1] - b[1]);
      const placed = apart(sorted.map(([x, y]) => box(x, y, x + 50, y + 20)));
      for (const [i, a] of placed.entries())
        for (const b of placed.slice(i + 1))
          expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
    }),
  );
});
