// The slim bar on a page rated `caution` or `danger`: one sentence, the reasons on demand, closed once per site.
import { createSign } from '../mark/sign.ts';
import { button, element, openSurface, type Surface } from '../top-layer.ts';

/** What the bar says, in the reader's language: whole sentences, made by the worker. */
export interface BarWords {
  readonly tag: string;
  readonly label: string;
  readonly level: string;
  readonly sentence: string;
  readonly why: string;
  readonly close: string;
  readonly reasons: readonly string[];
}

export interface BarParts {
  readonly document: Document;
  readonly level: 'caution' | 'danger';
  readonly words: BarWords;
  readonly css: string;
  readonly onClose: () => void;
  readonly signal: AbortSignal;
}

export function showBar({ document, level, words, css, onClose, signal }: BarParts): Surface {
  const surface = openSurface(document, 'inset:0 0 auto;width:100%;', css, signal);
  const reasons = element(document, 'ul', '', ...words.reasons.map((reason) => element(document, 'li', '', reason)));
  reasons.hidden = true;
  const why = button(document, 'why', words.why, () => {
    reasons.hidden = !reasons.hidden;
    why.setAttribute('aria-expanded', String(!reasons.hidden));
  });
  why.setAttribute('aria-expanded', 'false');
  const close = button(document, 'close', words.close, () => {
    surface.remove();
    onClose();
  });
  const line = element(
    document,
    'div',
    'line',
    element(document, 'span', 'sign', createSign(document, level), words.level),
    element(document, 'span', 'say', words.sentence),
    ...(words.reasons.length > 0 ? [why] : []),
    close,
  );
  const bar = element(document, 'div', `bar ${level}`, line, reasons);
  bar.dataset.level = level;
  bar.lang = words.tag;
  bar.setAttribute('role', level === 'danger' ? 'alert' : 'region');
  bar.setAttribute('aria-label', words.label);
  surface.root.append(bar);
  return surface;
}
