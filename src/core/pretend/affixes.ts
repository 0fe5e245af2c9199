// Words that imitators put around a brand's name: services, places, numbers.
import type { Lexicon } from './lexicon.ts';

export interface Core {
  readonly text: string;
  /** How many known words were taken off. */
  readonly words: number;
}

const mostWords = 3;

/** The word without numbers and known words at its ends; every stage counts, so that `shopeeshop` keeps a chance to be `shopee`. */
export function coresOf(word: string, { affixes, longestAffix }: Lexicon): readonly Core[] {
  const cores = new Map<string, Core>();
  const open: Core[] = [{ text: word, words: 0 }];
  for (let at = 0; at < open.length && at < 24; at++) {
    const core = open[at];
    if (!core || core.text.length < 2 || cores.has(core.text)) continue;
    cores.set(core.text, core);
    const plain = core.text.replace(/^\d+|\d+$/g, '');
    if (plain !== core.text) open.push({ text: plain, words: core.words });
    if (core.words === mostWords) continue;
    const words = core.words + 1;
    for (let length = Math.min(longestAffix, core.text.length - 2); length > 0; length--) {
      if (affixes.has(core.text.slice(-length))) open.push({ text: core.text.slice(0, -length), words });
      // A single letter in front is no word.
      if (length > 1 && affixes.has(core.text.slice(0, length))) open.push({ text: core.text.slice(length), words });
    }
  }
  return [...cores.values()];
}

/** Nothing but numbers and known words. */
export function isAffix(word: string, lexicon: Lexicon): boolean {
  if (word === '' || /^\d+$/.test(word) || lexicon.affixes.has(word)) return true;
  return coresOf(word, lexicon).some(({ text }) => lexicon.affixes.has(text) || /^\d+$/.test(text));
}
