// The one element of ours in a page, made only when there is something to show: in the top layer, outside everything the
// page owns, its inside closed. A page can remove it, of course; the badge and the popup are what counts then.
const xhtml = 'http://www.w3.org/1999/xhtml';
const shell = [
  'all: initial',
  'position: fixed',
  'inset: 0',
  'width: auto',
  'height: auto',
  'margin: 0',
  'padding: 0',
  'border: 0',
  'background: transparent',
  'overflow: visible',
  'pointer-events: none',
  'display: block',
  'z-index: 2147483647',
  'color-scheme: light',
]
  .map((one) => `${one} !important`)
  .join(';');

export interface Layer {
  readonly root: ShadowRoot;
  /** Puts the layer back where a page took it away, a few times at most. */
  keep(): void;
  remove(): void;
}

/** A page that takes the layer away again and again shall have its way: nothing may loop. */
const maximumReturns = 5;

export function createLayer(document: Document, css: string): Layer {
  const host = createElement(document, 'div');
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root, css);
  let returns = 0;
  const attach = () => {
    // `Document.prototype`: a page can hide these behind an image named "documentElement".
    const top: unknown = Reflect.get(Document.prototype, 'documentElement', document);
    if (!(top instanceof Element)) return;
    host.style.cssText = shell;
    top.append(host);
    showOnTop(host);
  };
  attach();
  return {
    root,
    keep() {
      const taken = !host.isConnected || host.hasAttribute('hidden') || host.style.cssText.length < shell.length / 2;
      if (!taken || returns >= maximumReturns) return;
      returns += 1;
      host.removeAttribute('hidden');
      attach();
    },
    remove: () => host.remove(),
  };
}

export function createElement(document: Document, name: 'div' | 'span' | 'button' | 'p'): HTMLElement {
  return Reflect.apply(Document.prototype.createElementNS, document, [xhtml, name]) as HTMLElement;
}

function showOnTop(host: HTMLElement): void {
  if (!('showPopover' in host)) return;
  try {
    host.setAttribute('popover', 'manual');
    host.showPopover();
  } catch {
    // Without a top layer (a document that is not active) the z-index must do.
    host.removeAttribute('popover');
  }
}

function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox does not let a content script adopt sheets everywhere: an element does it there.
    const style = Reflect.apply(Document.prototype.createElementNS, root.ownerDocument, [xhtml, 'style']) as Element;
    style.textContent = css;
    root.append(style);
  }
}
