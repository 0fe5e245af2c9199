// A person is about to open a link. What was rated `danger` meets our warning page first; everything else is left alone.
// The decision is made at once, from verdicts that are already here: a click cannot wait. A link that slips through by
// another way (context menu, script, drop on the tab strip) is met by the worker when the navigation begins.
import type { Verdict } from '../core/model.ts';

export type Opening = 'here' | 'tab' | 'behind';

export interface GuardParts {
  readonly window: Window;
  /** Absolute address of an anchor, session secrets dropped, as it stood in the sighting. */
  readonly addressOf: (anchor: Element) => string;
  readonly ask: (url: string, open: Opening) => Promise<{ readonly warned: boolean } | undefined>;
  readonly signal: AbortSignal;
}

export interface Guard {
  /** Takes note of rated links; a link that is no longer dangerous is let go. */
  readonly learn: (verdicts: readonly Verdict[]) => void;
}

const maximumAddresses = 5000;

export function startGuard({ window, addressOf, ask, signal }: GuardParts): Guard {
  const dangerous = new Set<string>();
  const once = new WeakSet<Element>();

  const meet = (event: MouseEvent): void => {
    if (dangerous.size === 0 || !event.isTrusted) return;
    const anchor = anchorOf(event);
    if (!anchor || once.has(anchor)) return;
    const url = addressOf(anchor);
    if (!dangerous.has(url)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const open = openingOf(event, anchor);
    void ask(url, open).then((answer) => {
      // No answer: the extension was reloaded or removed, and nobody is left to open our page. A dead link would be worse.
      if (answer?.warned) return;
      dangerous.delete(url);
      letGo(anchor, once);
    });
  };

  const options = { capture: true, signal };
  window.addEventListener('click', meet, options);
  window.addEventListener('auxclick', (event) => event.button === 1 && meet(event), options);
  window.addEventListener('dragstart', meet, options);

  return {
    learn: (verdicts) => {
      for (const { url, level } of verdicts.flatMap(({ links }) => links)) {
        if (level !== 'danger') dangerous.delete(url);
        else if (dangerous.size < maximumAddresses) dangerous.add(url);
      }
    },
  };
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
  return ['href', 'xlink:href'].some((name) => Reflect.apply(Element.prototype.hasAttribute, element, [name]));
}

function openingOf(event: MouseEvent, anchor: Element): Opening {
  if (event.type !== 'dragstart') {
    if (event.button === 1 || event.ctrlKey || event.metaKey) return event.shiftKey ? 'tab' : 'behind';
    if (event.shiftKey) return 'tab';
  }
  const target = Reflect.apply(Element.prototype.getAttribute, anchor, ['target']) ?? '';
  return event.type === 'dragstart' || /^_?blank$/i.test(target) ? 'tab' : 'here';
}

/** The worker found nothing to warn about any more: the click goes on as if it had not been held. */
function letGo(anchor: Element, once: WeakSet<Element>): void {
  once.add(anchor);
  if (anchor instanceof HTMLElement) Reflect.apply(HTMLElement.prototype.click, anchor, []);
  once.delete(anchor);
}
