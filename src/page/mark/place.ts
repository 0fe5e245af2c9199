// Where a mark stands: beside the message or link, inside what the scrolling boxes around it let see. Numbers are CSS
// pixels of the viewport.
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 6;

/** In a chat: outside the bubble, at the height of the line in question; over its upper edge where there is no room. */
export function besideBubble(bubble: Box, line: Box, clip: Box, size: Size, own: boolean): Box | undefined {
  const middle = (line.top + line.bottom) / 2;
  if (!isInside(middle, clip)) return undefined;
  const top = middle - size.height / 2;
  const outside = own ? bubble.left - gap - size.width : bubble.right + gap;
  if (outside >= clip.left && outside + size.width <= clip.right) return boxOf(outside, top, size);
  const left = own ? bubble.left : bubble.right - size.width;
  return boxOf(within(left, clip.left, clip.right - size.width), bubble.top - size.height / 2, size);
}

/**
 * In running text: at the end of the link, raised over the line like a footnote, so that it covers as little as
 * possible.
 */
export function atEndOf(line: Box, clip: Box, size: Size): Box | undefined {
  const middle = (line.top + line.bottom) / 2;
  if (line.right <= line.left || !isInside(middle, clip) || line.right < clip.left || line.left > clip.right)
    return undefined;
  const left = line.right + 2 + size.width <= clip.right ? line.right + 2 : line.right - size.width;
  return boxOf(within(left, clip.left, clip.right - size.width), line.top - size.height * 0.6, size);
}

/** Marks that would cover each other move down, in order. */
export function apart(boxes: readonly Box[]): readonly Box[] {
  const placed: Box[] = [];
  for (const box of boxes) {
    let moved = box;
    const underneath = (one: Box) => placed.find((other) => overlaps(one, other));
    // Each step goes down past one other for good, so there are at most as many steps as others.
    for (let under = underneath(moved); under; under = underneath(moved)) {
      moved = boxOf(moved.left, under.bottom + 2, sizeOf(moved));
    }
    placed.push(moved);
  }
  return placed;
}

export function intersectionOf(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isInside(y: number, { top, bottom }: Box): boolean {
  return y >= top && y <= bottom;
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

function boxOf(left: number, top: number, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function sizeOf({ left, top, right, bottom }: Box): Size {
  return { width: right - left, height: bottom - top };
}
