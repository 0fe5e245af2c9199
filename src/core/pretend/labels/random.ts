// Names put together at random: letters and digits mixed, or letters that hardly follow one another in real names.
import type { Lexicon } from './names.ts';
import { isPinyin } from './pinyin.ts';

const fewestLetters = 4;
/** Mean unlikeliness that 96 in 100 names of well-known sites stay under. */
const unlikely = 3.85;

export function isRandom(name: string, { bigrams }: Lexicon): boolean {
  if (name.length < fewestLetters || name.startsWith('xn--') || name.includes('-')) return false;
  const digits = digitsIn(name);
  if (digits === name.length) return name.length >= 5;
  if (digits >= 4 || (digits > 0 && (name.match(/[a-z]\d|\d[a-z]/g)?.length ?? 0) >= 2)) return true;
  const letters = name.replace(/[^a-z]+/g, '');
  // The quicker question first: most names are likely.
  return letters.length >= fewestLetters && unlikeliness(letters, bigrams) >= unlikely && !isPinyinName(letters);
}

/** Pinyin, also behind the initials of a place: `kdribao`. */
function isPinyinName(letters: string): boolean {
  return isPinyin(letters) || (letters.length > 5 && (isPinyin(letters.slice(1)) || isPinyin(letters.slice(2))));
}

function digitsIn(name: string): number {
  let count = 0;
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if (code >= 48 && code <= 57) count += 1;
  }
  return count;
}

function unlikeliness(letters: string, bigrams: string): number {
  if (bigrams === '') return 0;
  let sum = 0;
  let before = 0;
  for (let i = 0; i <= letters.length; i++) {
    const here = i < letters.length ? letters.charCodeAt(i) - 96 : 0;
    sum += bigrams.charCodeAt(before * 27 + here) - 48;
    before = here;
  }
  return sum / (letters.length + 1);
}
