// One observer for the whole chat page. What changed is noted at once and read in idle time, in slices that never hold
// the page up.
import { closest, type Root, select } from '../read/dom.ts';

export interface Watching {
  readonly document: Document;
  /** Selector of a message. */
  readonly selector: string;
  /** Messages under a root, copies and templates left out. */
  readonly messagesIn: (root: Root) => readonly Element[];
  /** Called in idle time for every message that is new or may have changed. */
  readonly read: (message: Element) => void;
  /** Called before the next paint when anything changed: what is drawn may be about another message now. */
  readonly changed: () => void;
  readonly signal: AbortSignal;
}

export interface Watch {
  /** Reads everything shown once more. */
  readAll(): void;
}

const sliceMs = 8;
const idleTimeoutMs = 400;
const maximumNoted = 3_000;

export function watchMessages({ document, selector, messagesIn, read, changed, signal }: Watching): Watch {
  let noted = new Set<Node>();
  let whole = false;
  let scheduled = false;
  let reading: Iterator<Element> | undefined;

  const schedule = () => {
    if (scheduled || signal.aborted) return;
    scheduled = true;
    whenIdle(document, slice);
  };

  const slice = () => {
    scheduled = false;
    if (signal.aborted) return;
    const until = performance.now() + sliceMs;
    while (performance.now() < until) {
      reading ??= pending();
      const next = reading?.next();
      if (!next) return;
      if (next.done) reading = undefined;
      else if (next.value.isConnected) read(next.value);
    }
    schedule();
  };

  const pending = (): Iterator<Element> | undefined => {
    if (!whole && noted.size === 0) return undefined;
    const found = whole ? messagesIn(document) : messagesOf(noted, selector, messagesIn);
    noted = new Set();
    whole = false;
    return found.values();
  };

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (noted.size > maximumNoted) whole = true;
      if (whole) break;
      if (type !== 'childList' || closestMessage(target, selector)) noted.add(target);
      else for (const node of addedNodes) noted.add(node);
    }
    if (whole) noted.clear();
    changed();
    schedule();
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['data-cm', 'href'],
  });
  signal.addEventListener('abort', () => observer.disconnect());

  const readAll = () => {
    whole = true;
    schedule();
  };
  readAll();
  return { readAll };
}

function messagesOf(nodes: Iterable<Node>, selector: string, messagesIn: Watching['messagesIn']): readonly Element[] {
  const found = new Set<Element>();
  for (const node of nodes) {
    if (!node.isConnected) continue;
    const inside = closestMessage(node, selector);
    if (inside) found.add(inside);
    else if (node instanceof Element && select(node, selector).length > 0) {
      for (const message of messagesIn(node)) found.add(message);
    }
  }
  return [...found];
}

function closestMessage(node: Node, selector: string): Element | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  return element ? closest(element, selector) : undefined;
}

function whenIdle(document: Document, task: () => void): void {
  const view = document.defaultView;
  if (view && 'requestIdleCallback' in view) view.requestIdleCallback(task, { timeout: idleTimeoutMs });
  else setTimeout(task, 1);
}
