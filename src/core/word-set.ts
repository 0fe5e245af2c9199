// Does any of these words stand in an address, in upper or lower case? One look-up a character, however many words there are.

const marks = 1 << 11;

/** Letters without regard to case; what else falls together is told apart by comparing. */
function folded(code: number): number {
  return code | 32;
}

export class WordSet {
  /** One mark for each three characters that begin a word: most places of a text begin none. */
  private readonly begins = new Uint8Array(marks);
  private readonly words = new Map<number, string[]>();

  private any = false;

  /** Words of ASCII in lower case. With one of fewer than three characters among them, any text may hold it. */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      this.any ||= word.length < 3;
      const mark = markOf(folded(word.charCodeAt(0)), folded(word.charCodeAt(1)), folded(word.charCodeAt(2)));
      this.begins[mark] = 1;
      this.words.set(mark, [...(this.words.get(mark) ?? []), word]);
    }
  }

  isIn(text: string, from = 0): boolean {
    if (this.any) return true;
    let first = folded(text.charCodeAt(from));
    let second = folded(text.charCodeAt(from + 1));
    for (let at = from; at + 2 < text.length; at += 1) {
      const third = folded(text.charCodeAt(at + 2));
      const mark = markOf(first, second, third);
      if (this.begins[mark] === 1 && this.beginsAt(text, at, mark)) return true;
      first = second;
      second = third;
    }
    return false;
  }

  private beginsAt(text: string, at: number, mark: number): boolean {
    for (const word of this.words.get(mark) ?? []) {
      let same = 0;
      while (same < word.length && isSame(text.charCodeAt(at + same), word.charCodeAt(same))) same += 1;
      if (same === word.length) return true;
    }
    return false;
  }
}

function markOf(first: number, second: number, third: number): number {
  return ((first * 31 + second) * 31 + third) & (marks - 1);
}

function isSame(code: number, lower: number): boolean {
  return code === lower || (code >= 65 && code <= 90 && code + 32 === lower);
}
