// Words that imitators put around a brand's name: services, places, numbers.
import type { Affixes, Lexicon } from './names.ts';

export interface Core {
  readonly text: string;
  /** How many known words were taken off. */
  readonly words: number;
}

const none: readonly string[] = [];
const mostWords = 3;
const mostCores = 24;

export function affixesOf(words: readonly string[]): Affixes {
  const long = [...new Set(words)].filter((word) => word.length > 1);
  return {
    all: new Set(words),
    byBegin: groupedBy(long, (word) => pairAt(word, 0)),
    byEnd: groupedBy(long, (word) => pairAt(word, word.length - 2)),
    letters: new Set(words.filter((word) => word.length === 1)),
  };
}

/** Two letters as one number. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

function groupedBy(words: readonly string[], keyOf: (word: string) => number): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  for (const word of words) {
    const group = groups.get(keyOf(word));
    if (group) group.push(word);
    else groups.set(keyOf(word), [word]);
  }
  return groups;
}

/** The word without numbers and known words at its ends; every stage counts, so that `shopeeshop` keeps a chance to be `shopee`. */
export function coresOf(word: string, { affixes }: Lexicon): readonly Core[] {
  const cores: Core[] = [];
  const open: Core[] = [{ text: word, words: 0 }];
  for (let at = 0; at < open.length && at < mostCores; at++) {
    const core = open[at];
    if (!core || core.text.length < 2 || cores.some(({ text }) => text === core.text)) continue;
    cores.push(core);
    const { text } = core;
    if (isDigit(text, 0) || isDigit(text, text.length - 1)) open.push({ text: withoutDigits(text), words: core.words });
    if (core.words === mostWords || text.length < 3) continue;
    const words = core.words + 1;
    for (const affix of affixes.byEnd.get(pairAt(text, text.length - 2)) ?? none)
      if (affix.length + 2 <= text.length && text.endsWith(affix))
        open.push({ text: text.slice(0, -affix.length), words });
    for (const affix of affixes.byBegin.get(pairAt(text, 0)) ?? none)
      if (affix.length + 2 <= text.length && text.startsWith(affix))
        open.push({ text: text.slice(affix.length), words });
    if (affixes.letters.has(text.slice(-1))) open.push({ text: text.slice(0, -1), words });
  }
  return cores;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function withoutDigits(text: string): string {
  let begin = 0;
  let end = text.length;
  while (begin < end && isDigit(text, begin)) begin++;
  while (end > begin && isDigit(text, end - 1)) end--;
  return text.slice(begin, end);
}

/** Nothing but numbers and known words. */
export function isAffix(word: string, lexicon: Lexicon): boolean {
  if (word === '' || withoutDigits(word) === '' || lexicon.affixes.all.has(word)) return true;
  return coresOf(word, lexicon).some(({ text }) => lexicon.affixes.all.has(text) || withoutDigits(text) === '');
}
