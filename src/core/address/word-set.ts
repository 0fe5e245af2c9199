// Does any of these words stand in an address, in upper or lower case? Most places of it are passed over unread, however many words there are.

/** Two characters as one number, five bits each: letters without regard to case; what else falls together is told apart by comparing. */
const bits = 5;
const low = (1 << bits) - 1;

/** Wu and Manber's search: at the end of a window as long as the shortest word, the last two characters say how far no word can begin. */
export class WordSet {
  private readonly window: number;
  private readonly steps = new Uint8Array(1 << (2 * bits));
  /** Words by the last two characters of their window. */
  private readonly words = new Map<number, string[]>();
  private readonly any: boolean;

  /** Words of ASCII in lower case. With one of fewer than three characters among them, any text may hold it. */
  constructor(words: Iterable<string>) {
    const all = [...words];
    this.window = Math.min(...all.map(({ length }) => length));
    this.any = this.window < 3;
    this.steps.fill(this.window - 1);
    for (const word of all) {
      for (let at = 1; at < this.window; at += 1) {
        const pair = pairAt(word, at);
        this.steps[pair] = Math.min(this.steps[pair] ?? 0, this.window - 1 - at);
      }
      const last = pairAt(word, this.window - 1);
      this.words.set(last, [...(this.words.get(last) ?? []), word]);
    }
  }

  isIn(text: string, from = 0): boolean {
    if (this.any) return true;
    const { steps, window } = this;
    const { length } = text;
    for (let at = from + window - 1; at < length; ) {
      const pair = pairAt(text, at);
      const step = steps[pair] ?? 0;
      if (step === 0 && this.beginsAt(text, at - window + 1, pair)) return true;
      at += step || 1;
    }
    return false;
  }

  private beginsAt(text: string, at: number, pair: number): boolean {
    for (const word of this.words.get(pair) ?? []) {
      let same = 0;
      while (same < word.length && isSame(text.charCodeAt(at + same), word.charCodeAt(same))) same += 1;
      if (same === word.length) return true;
    }
    return false;
  }
}

function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at - 1) & low) << bits) | (text.charCodeAt(at) & low);
}

function isSame(code: number, lower: number): boolean {
  return code === lower || (code >= 65 && code <= 90 && code + 32 === lower);
}
