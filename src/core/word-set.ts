// Does any of these words stand in an address, in upper or lower case? One look-up a character, however many words there are.

/** Three characters as one number, five bits each: letters without regard to case; what else falls together is told apart by comparing. */
const bits = 5;
const low = (1 << bits) - 1;
const marks = 1 << (3 * bits);

export class WordSet {
  /** One mark for each three characters that begin a word: most places of a text begin none. */
  private readonly begins = new Uint8Array(marks);
  private readonly words = new Map<number, string[]>();

  private any = false;

  /** Words of ASCII in lower case. With one of fewer than three characters among them, any text may hold it. */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      this.any ||= word.length < 3;
      const mark = markOf(word);
      this.begins[mark] = 1;
      this.words.set(mark, [...(this.words.get(mark) ?? []), word]);
    }
  }

  isIn(text: string, from = 0): boolean {
    if (this.any) return true;
    const { begins } = this;
    const { length } = text;
    let mark = 0;
    for (let at = from; at < length; at += 1) {
      mark = ((mark << bits) | (text.charCodeAt(at) & low)) & (marks - 1);
      if (begins[mark] === 1 && at > from + 1 && this.beginsAt(text, at - 2, mark)) return true;
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

function markOf(word: string): number {
  let mark = 0;
  for (let at = 0; at < 3; at += 1) mark = (mark << bits) | (word.charCodeAt(at) & low);
  return mark;
}

function isSame(code: number, lower: number): boolean {
  return code === lower || (code >= 65 && code <= 90 && code + 32 === lower);
}
