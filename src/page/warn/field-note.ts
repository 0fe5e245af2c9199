// Beside a field that asks for something valuable, before the first character is typed: to whom it would go.
import { createSign } from '../mark/sign.ts';
import { button, element, openSurface, type Surface } from '../top-layer.ts';

export interface FieldNoteParts {
  readonly document: Document;
  readonly level: 'caution' | 'danger';
  readonly tag: string;
  readonly close: string;
  readonly css: string;
  /** The sentences for this field; none for a field that asks for nothing valuable. */
  readonly sentencesFor: (field: Element) => readonly string[];
  readonly signal: AbortSignal;
}

/** Shows the note for whichever field is entered, and for one that already has the focus. */
export function noteFields(parts: FieldNoteParts): void {
  const { document, signal, sentencesFor } = parts;
  const quiet = new WeakSet<Element>();
  let shown: { field: Element; surface: Surface } | undefined;
  const hide = () => {
    shown?.surface.remove();
    shown = undefined;
  };
  const enter = (field: unknown) => {
    if (!(field instanceof Element) || field === shown?.field) return;
    hide();
    const sentences = quiet.has(field) ? [] : sentencesFor(field);
    if (sentences.length === 0) return;
    const close = () => {
      quiet.add(field);
      hide();
    };
    shown = { field, surface: showNote(parts, field, sentences, close) };
  };
  const follow = () => {
    if (shown && !shown.field.isConnected) hide();
    else if (shown) placeBeside(shown.field, shown.surface.host);
  };
  const options = { capture: true, passive: true, signal };
  addEventListener('focusin', (event) => enter(event.composedPath()[0]), options);
  addEventListener('scroll', follow, options);
  addEventListener('resize', follow, options);
  enter(document.activeElement);
}

function showNote(parts: FieldNoteParts, field: Element, sentences: readonly string[], close: () => void): Surface {
  const { document, level, tag, css, signal } = parts;
  const surface = openSurface(document, 'inset:auto;width:max-content;', css, signal);
  const [first = '', ...others] = sentences;
  const note = element(
    document,
    'div',
    `note ${level}`,
    element(
      document,
      'p',
      'line',
      element(document, 'span', 'sign', createSign(document, level)),
      element(document, 'b', 'say', first),
    ),
    ...others.map((sentence) => element(document, 'p', '', sentence)),
    button(document, 'close', parts.close, close),
  );
  note.dataset.level = level;
  note.lang = tag;
  // Said when its field is entered; only danger breaks in.
  note.setAttribute('role', level === 'danger' ? 'alert' : 'status');
  surface.root.append(note);
  placeBeside(field, surface.host);
  return surface;
}

/** Below the field, or above it where there is no room; never over it. */
function placeBeside(field: Element, host: HTMLElement): void {
  const box = field.getBoundingClientRect();
  const own = host.getBoundingClientRect();
  const below = box.bottom + 6 + own.height <= innerHeight || box.top < own.height + 6;
  const top = below ? box.bottom + 6 : box.top - own.height - 6;
  const left = Math.max(8, Math.min(box.left, innerWidth - own.width - 8));
  host.style.cssText += `top:${top}px!important;left:${left}px!important`;
}
