// Words half or wholly in pinyin, or by their first letters (zhuli, ke服, yzm): what a run of Latin letters stands for.
import { type Folded, gap } from './folded.ts';
import { isHan } from './units.ts';

export interface Spelt {
  readonly start: number;
  readonly end: number;
  /** The characters meant. */
  readonly units: readonly number[];
  /** Only first letters: they mean other things as well. */
  readonly isShort: boolean;
}

interface Part {
  readonly word: string;
  /** The characters of the word that the letters stand for, `from` to `to` (exclusive). */
  readonly from: number;
  readonly to: number;
  readonly isShort: boolean;
}

const entry = /^(\p{Script=Han}{2,4})([a-z']+)(?:\/([a-z]{2,4}))?$/u;
const [fewestLetters, mostLetters] = [2, 16];
/** Behind these letters are somebody's name to add. */
const leads = '信号群加微威薇扣';

export class Spellings {
  private readonly parts = new Map<string, readonly Part[]>();

  /** `lines`: entries parted by spaces, each a word, its syllables parted by ', and behind / its first letters (`提现ti'xian/tx`). */
  constructor(lines: readonly string[]) {
    for (const one of lines.flatMap((line) => line.split(' '))) {
      const [, word = '', spelling = '', letters] = entry.exec(one) ?? [];
      const syllables = spelling.split("'");
      for (let from = 0; from < word.length; from += 1)
        for (let to = from + 1; to <= word.length; to += 1)
          this.add(syllables.slice(from, to).join(''), { word, from, to, isShort: false });
      if (letters !== undefined) this.add(letters, { word, from: 0, to: word.length, isShort: true });
    }
  }

  /** The word that the letters from `start` to `end` (exclusive) belong to; they touch a Chinese character. */
  at(folded: Folded, start: number, end: number): Spelt | undefined {
    if (end - start < fewestLetters || end - start > mostLetters) return undefined;
    const letters = String.fromCharCode(...folded.units.subarray(start, end));
    for (const { word, from, to, isShort } of this.parts.get(letters) ?? []) {
      const isWhole = to - from === word.length;
      if (isWhole ? !standsInText(folded, start, end) : !isAround(folded, start, end, word, from, to)) continue;
      const units = Array.from({ length: to - from }, (_, index) => word.charCodeAt(from + index));
      return { start, end, units, isShort };
    }
    return undefined;
  }

  private add(letters: string, part: Part): void {
    this.parts.set(letters, [...(this.parts.get(letters) ?? []), part]);
  }
}

function standsInText({ units, gaps, length }: Folded, start: number, end: number): boolean {
  const before = start > 0 && (gaps[start] ?? 0) <= gap.loose ? (units[start - 1] ?? 0) : 0;
  const behind = end < length && (gaps[end] ?? 0) <= gap.loose ? (units[end] ?? 0) : 0;
  return !leads.includes(String.fromCharCode(before)) && (isHan(before) || isHan(behind));
}

/** The other characters of the word stand on both sides. */
function isAround(
  { units, gaps }: Folded,
  start: number,
  end: number,
  word: string,
  from: number,
  to: number,
): boolean {
  for (let at = 0; at < from; at += 1) {
    const place = start - from + at;
    if (place < 0 || units[place] !== word.charCodeAt(at) || (gaps[place + 1] ?? 0) > gap.loose) return false;
  }
  for (let at = to; at < word.length; at += 1) {
    const place = end + at - to;
    if (units[place] !== word.charCodeAt(at) || (gaps[place] ?? 0) > gap.loose) return false;
  }
  return true;
}
