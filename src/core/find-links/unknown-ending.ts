// A host that goes on behind its last known ending: `www.example.com.evil-site.zzq/a` is nobody's www.example.com.
import { goesOn, portEnd } from './body.ts';
import { isForeignLetter, isHostAscii } from './characters.ts';

const longestHost = 253;
const labels = /^(?:\.[\w\u00c0-\u052f-]{1,63})+$/;
const lowerCase = /^[a-z0-9._-]+$/;
/** Browsers read these as dots of a host: the dot itself and those of Chinese, percent-encoded. */
const encodedDot = /%(?:2e|e3%80%82|ef%bc%8e|ef%bd%a1)/gi;

/**
 * Place behind the labels that follow `known`, the end of a host that began at `begin`; `known` when a sentence
 * follows. `path`: only labels with a port or path behind them count.
 */
export function unknownEnd(text: string, begin: number, known: number, path: boolean): number {
  const first = text.charCodeAt(known);
  const encoded = first === 37 && !path;
  if (!encoded && (first !== 46 || !isLabelLetter(text.charCodeAt(known + 1)))) return known;
  let end = known + 1;
  while (end < begin + longestHost && isHostLetter(text.charCodeAt(end), path)) end++;
  while (text.charCodeAt(end - 1) === 46) end--;
  const written = text.slice(known, end);
  const more = written.includes('%') ? written.replace(encodedDot, '.') : written;
  if (!labels.test(more)) return known;
  const last = more.slice(more.lastIndexOf('.') + 1);
  // A version or a number behind a full stop, and the next link glued on.
  if (/^\d+$/.test(last) || text.startsWith('://', end)) return known;
  if (more !== written || portEnd(text, end) > end || goesOn(text, end)) return end;
  return !path && lowerCase.test(more) && /^[a-z][a-z-]*[a-z]$/.test(last) ? end : known;
}

function isLabelLetter(code: number): boolean {
  return isHostAscii(code) || isForeignLetter(code);
}

function isHostLetter(code: number, path: boolean): boolean {
  return isLabelLetter(code) || code === 46 || (code === 37 && !path);
}
