// A full stop of Chinese between two words of Latin letters: the end of a sentence, or the dot of a host that is to be
// overlooked.
import { isRunningScript } from './characters.ts';
import type { FoundHost } from './host.ts';

/** Endings that are no word of everyday speech. */
const plainEndings = /^(?:com|cn|net|org|top|xyz|cc|icu|vip|tw)$/i;
/** Nobody registers half a sentence. */
const longHan = /[\u3400-\u9fff]{9}/;
/** `TD`, `NBA`, `iPhone`: abbreviations and names of things. */
const capitals = /^[A-Z]{1,4}$|[a-z][A-Z]/;
const marked = /[\d-]/;
const shortName = 5;
const longName = 7;

/**
 * Whether `found`, a host with odd dots and no path behind it, reads as the end of one sentence and the beginning of
 * the next.
 */
export function isSentence(text: string, { host, end, labels, last }: FoundHost): boolean {
  if (longHan.test(host)) return true;
  const first = host.slice(0, host.indexOf('.'));
  if (labels > 2) return false;
  if (capitals.test(first) && !marked.test(first)) return true;
  if (!isRunningScript(text.charCodeAt(end)) || (marked.test(first) && first.length >= shortName - 1)) return false;
  return first.length < (plainEndings.test(last) ? shortName : longName);
}
