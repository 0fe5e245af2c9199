// A surface of ours above the page, on the same layer that marks use. Nothing in it grants trust; badge and popup stay the
// authority. A page that takes it away gets it back a few times.
import { createElement, createLayer } from './mark/layer.ts';

export interface Surface {
  /** What stands on the layer. */
  readonly box: HTMLElement;
  readonly remove: () => void;
}

export function openSurface(document: Document, css: string, box: HTMLElement, signal: AbortSignal): Surface {
  const layer = createLayer(document, css);
  layer.root.append(box);
  const watch = new MutationObserver(() => layer.keep());
  const { parentNode } = layer.root.host;
  if (parentNode) watch.observe(parentNode, { childList: true });
  const remove = () => {
    watch.disconnect();
    layer.remove();
  };
  signal.addEventListener('abort', remove, { once: true });
  return { box, remove };
}

export function element(
  document: Document,
  name: 'div' | 'span' | 'p' | 'ul' | 'li' | 'button',
  className = '',
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = createElement(document, name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A button that only a person can press. */
export function button(document: Document, label: string, press: () => void): HTMLElement {
  const made = element(document, 'button', '', label);
  made.setAttribute('type', 'button');
  made.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) press();
  });
  return made;
}
