// A surface of ours above the page: a popover with a closed shadow root, made only when there is something to show.
// Nothing in it grants trust; badge and popup stay the authority. Built node by node: a page may forbid inline style
// and markup.
const html = 'http://www.w3.org/1999/xhtml';

export interface Surface {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly remove: () => void;
}

/** Inline and important: no rule of the page can win against it, nor what browsers give popovers. */
const hostStyle = 'all:initial;display:block;position:fixed;z-index:2147483647;color-scheme:light dark;';

/**
 * A page that removes or hides what we show gets it back this often; then badge and popup have to do. Nothing may loop.
 */
const maximumReturns = 5;

/** `place`: declarations, each with its semicolon, that say where the surface stands. */
export function openSurface(document: Document, place: string, css: string, signal: AbortSignal): Surface {
  const host = element(document, 'div');
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(document, root, css);
  let returns = 0;
  const show = () => {
    host.style.cssText = (hostStyle + place).replaceAll(';', '!important;');
    host.removeAttribute('hidden');
    topOf(document)?.append(host);
    try {
      host.popover = 'manual';
      host.showPopover();
    } catch {
      // No popover here (an XML document, say): the fixed position has to do.
      host.removeAttribute('popover');
    }
  };
  const isTaken = () =>
    // `all: initial` leaves the word `initial` there.
    !host.isConnected || host.hidden || host.style.display !== 'block' || !/^(?:initial)?$/.test(host.style.opacity);
  const watch = new MutationObserver(() => {
    if (!isTaken()) return;
    if (returns++ < maximumReturns) show();
    else watch.disconnect();
  });
  show();
  const top = topOf(document);
  if (top) watch.observe(top, { childList: true });
  watch.observe(host, { attributes: true });
  const remove = () => {
    signal.removeEventListener('abort', remove);
    watch.disconnect();
    host.remove();
  };
  signal.addEventListener('abort', remove);
  return { host, root, remove };
}

export function element<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: K,
  className = '',
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Reflect.apply(Document.prototype.createElementNS, document, [html, name]) as HTMLElementTagNameMap[K];
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A button that only a person can press. */
export function button(document: Document, className: string, label: string, press: () => void): HTMLButtonElement {
  const made = element(document, 'button', className, label);
  made.type = 'button';
  made.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) press();
  });
  return made;
}

/** From the prototype: a page can hide it behind an image named "documentElement". */
function topOf(document: Document): Element | undefined {
  const top: unknown = Reflect.get(Document.prototype, 'documentElement', document);
  return top instanceof Element ? top : undefined;
}

function addStyle(document: Document, root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Not every browser lets a content script adopt sheets: an element does it there.
    root.append(element(document, 'style', '', css));
  }
}
