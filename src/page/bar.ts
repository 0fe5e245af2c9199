// The slim bar on a page rated `caution` or `danger`: one sentence, the reasons on demand, closed once per site.
import { surfaceCss } from './bar-style.ts';
import { createSign } from './mark/sign.ts';
import { button, element, openSurface, type Surface } from './top-layer.ts';

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
  readonly onClose: () => void;
  readonly signal: AbortSignal;
}

export function showBar({ document, level, words, onClose, signal }: BarParts): Surface {
  const reasons = element(document, 'ul', '', ...words.reasons.map((reason) => element(document, 'li', '', reason)));
  reasons.hidden = true;
  const why = button(document, words.why, () => {
    reasons.hidden = !reasons.hidden;
    why.setAttribute('aria-expanded', String(!reasons.hidden));
  });
  why.setAttribute('aria-expanded', 'false');
  const close = button(document, words.close, () => {
    surface.remove();
    onClose();
  });
  const sign = element(document, 'span', 'sign', createSign(document, level), words.level);
  const say = element(document, 'span', 'say', words.sentence);
  const line = element(document, 'div', 'line', sign, say, ...(words.reasons.length > 0 ? [why] : []), close);
  const bar = element(document, 'div', `box bar ${level}`, line, reasons);
  bar.dataset.level = level;
  bar.lang = words.tag;
  bar.setAttribute('role', level === 'danger' ? 'alert' : 'status');
  bar.setAttribute('aria-label', words.label);
  const surface = openSurface(document, surfaceCss, bar, signal);
  return surface;
}
