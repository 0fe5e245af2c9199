// Keeps the marks of a page right: only what is on screen is drawn, nodes are re-read each time (they are re-used for
// other messages), and scrolling costs one measuring of what is drawn.
import { createDrawing, type Manner } from './drawing.ts';
import type { Spot } from './spot.ts';
import type { Words } from './words.ts';

export interface Marking {
  readonly document: Document;
  readonly manner: Manner;
  /** What is to be said beside an element now; nothing when it shows something else meanwhile. */
  readonly spotsAt: (element: Element, words: Words) => readonly Spot[];
  /** How often a request was seen on this page. */
  readonly countOf: (request: string) => number;
  readonly words: () => Promise<Words | undefined>;
  readonly signal: AbortSignal;
}

export interface Marks {
  /** There may be something to say beside this element. */
  watch(element: Element): void;
  /** Something changed: marks are checked before the next paint. */
  changed(): void;
}

/** More marks than this on one screen would hide the page. */
const maximumMarks = 60;

export function createMarks({ document, manner, spotsAt, countOf, words, signal }: Marking): Marks {
  const watched = new WeakSet<Element>();
  const visible = new Set<Element>();
  const drawing = createDrawing(document, manner, signal);
  let loaded: Words | undefined;
  let asked = false;
  let due: 'draw' | 'follow' | undefined;

  const sight = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) visible.add(target);
      else visible.delete(target);
    }
    schedule('draw');
  });

  const schedule = (what: 'draw' | 'follow') => {
    if (signal.aborted || (visible.size === 0 && what === 'follow')) return;
    if (due === undefined) requestAnimationFrame(run);
    if (due !== 'draw') due = what;
  };

  const run = () => {
    const what = due;
    due = undefined;
    if (signal.aborted) return;
    if (what === 'draw') draw();
    else drawing.follow();
  };

  const draw = () => {
    if (!loaded) return void load();
    const requests = new Set<string>();
    const spots: Spot[] = [];
    for (const element of visible) {
      const here = element.isConnected ? spotsAt(element, loaded) : [];
      if (here.length === 0) forget(element);
      spots.push(...here);
    }
    // 2: `b` precedes, 4: it follows, neither: several spots of one message stay in their order.
    const order = spots.sort((a, b) => 3 - (a.beside.compareDocumentPosition(b.beside) & 6 || 3));
    const once = order.filter(({ request }) => !requests.has(request) && requests.add(request));
    drawing.draw(
      once.slice(0, maximumMarks).map((spot) => ({ spot, count: countOf(spot.request) })),
      loaded,
    );
  };

  const load = async () => {
    if (asked || visible.size === 0) return;
    asked = true;
    loaded = await words();
    asked = false;
    if (loaded) schedule('draw');
  };

  const forget = (element: Element) => {
    visible.delete(element);
    watched.delete(element);
    sight.unobserve(element);
  };

  const follow = () => schedule('follow');
  addEventListener('scroll', follow, { capture: true, passive: true, signal });
  addEventListener('resize', () => schedule('draw'), { passive: true, signal });
  signal.addEventListener('abort', () => {
    sight.disconnect();
    drawing.remove();
  });

  return {
    watch(element) {
      if (watched.has(element)) return;
      watched.add(element);
      sight.observe(element);
    },
    changed: () => visible.size > 0 && schedule('draw'),
  };
}
