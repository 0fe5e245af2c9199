// A person is about to open a link. What was rated `danger` meets our warning page first; everything else is left
// alone. The decision is made at once, from verdicts that are already here: a click cannot wait. A link that slips
// through by another way (context menu, script, drop on the tab strip) is met by the worker when the navigation begins.
import type { Sighting, Verdict } from '../../core/model.ts';
import { attributeOf } from '../read/dom.ts';

export type Opening = 'here' | 'tab' | 'behind';

export interface GuardParts {
  readonly window: Window;
  readonly isOn: () => boolean;
  /** Absolute address of an anchor, session secrets dropped, as it stood in the sighting. */
  readonly addressOf: (anchor: Element) => string;
  readonly ask: (url: string, open: Opening) => Promise<{ readonly warned: boolean } | undefined>;
  readonly signal: AbortSignal;
}

export interface Guard {
  /**
   * Takes note of what is dangerous. It is let go when the worker says so, and when every sighting that made it dangerous was rated
   * anew without danger: the same link may stand in other words.
   */
  readonly learn: (sighting: Sighting, verdict: Verdict) => void;
}

const maximumSightings = 5000;

export function startGuard({ window, isOn, addressOf, ask, signal }: GuardParts): Guard {
  const dangerous = new Map<string, Set<string>>();
  const learnt = new Map<string, readonly string[]>();
  const once = new WeakSet<Element>();

  const meet = (event: MouseEvent): void => {
    if (dangerous.size === 0 || !event.isTrusted || !isOn()) return;
    const anchor = anchorOf(event);
    if (!anchor || once.has(anchor)) return;
    const url = addressOf(anchor);
    if (!dangerous.has(url)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const open = openingOf(event, anchor);
    void ask(url, open).then((answer) => {
      // No answer: the extension was reloaded or removed, and nobody is left to open our page. A dead link would be
      // worse.
      if (answer?.warned) return;
      dangerous.delete(url);
      if (isPlainClick(event)) letGo(anchor, once);
      // A drag cannot be begun for the user, nor a download: they pass when they are tried again.
      else if (event.type !== 'dragstart' && !event.altKey) window.open(url, '_blank', 'noopener');
    });
  };

  const options = { capture: true, signal };
  window.addEventListener('click', meet, options);
  window.addEventListener('auxclick', (event) => event.button === 1 && meet(event), options);
  window.addEventListener('dragstart', meet, options);

  const forget = (id: string) => {
    for (const url of learnt.get(id) ?? []) {
      const ids = dangerous.get(url);
      ids?.delete(id);
      if (ids?.size === 0) dangerous.delete(url);
    }
    learnt.delete(id);
  };
  return {
    learn: (sighting, verdict) => {
      const { id } = sighting;
      forget(id);
      const urls = dangersOf(sighting, verdict);
      if (urls.length === 0 || learnt.size >= maximumSightings) return;
      learnt.set(id, urls);
      for (const url of urls) dangerous.set(url, (dangerous.get(url) ?? new Set()).add(id));
    },
  };
}

/**
 * Addresses of a sighting's anchors that lead to what was rated `danger`. A verdict names a link by the text's
 * characters.
 */
function dangersOf({ links: seen }: Sighting, { links }: Verdict): readonly string[] {
  const dangerous = links.filter(({ level }) => level === 'danger');
  if (dangerous.length === 0) return [];
  const named = new Set(dangerous.flatMap(({ url, target, hops }) => [url, target, ...hops].map(plainOf)));
  const all = dangerous.length === links.length;
  return seen.map(({ url }) => url).filter((url) => all || named.has(plainOf(url)));
}

/** For comparing only: without scheme and closing slash, as parsers write it. */
function plainOf(address: string): string {
  try {
    return new URL(/^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `http://${address}`).href.replace(/^\w+:|\/$/g, '');
  } catch {
    return address;
  }
}

/** The link that the event would open: also inside open shadow roots, also an image map or a link in a drawing. */
function anchorOf(event: Event): Element | undefined {
  const path = event.composedPath();
  if (event.type === 'dragstart' && path[0] instanceof Element && path[0].localName === 'img') return undefined;
  return path.find(
    (node): node is Element =>
      node instanceof Element && (node.localName === 'a' || node.localName === 'area') && hasAddress(node),
  );
}

function hasAddress(element: Element): boolean {
  return ['href', 'xlink:href'].some((name) => attributeOf(element, name) !== undefined);
}

function openingOf(event: MouseEvent, anchor: Element): Opening {
  if (event.type !== 'dragstart') {
    if (event.button === 1 || event.ctrlKey || event.metaKey) return event.shiftKey ? 'tab' : 'behind';
    if (event.shiftKey) return 'tab';
  }
  const target = attributeOf(anchor, 'target') ?? '';
  return event.type === 'dragstart' || /^_?blank$/i.test(target) ? 'tab' : 'here';
}

function isPlainClick({ type, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return type === 'click' && button === 0 && !(ctrlKey || metaKey || shiftKey || altKey);
}

/** The worker found nothing to warn about any more: the click goes on as if it had not been held. */
function letGo(anchor: Element, once: WeakSet<Element>): void {
  once.add(anchor);
  if (anchor instanceof HTMLElement) Reflect.apply(HTMLElement.prototype.click, anchor, []);
  once.delete(anchor);
}
