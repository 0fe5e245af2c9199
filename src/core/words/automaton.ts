// Aho-Corasick over the pack's phrases: one pass over the message finds all of them, however many there are.

/** Called for each phrase found: its number, and where it begins and ends (exclusive) in the text. */
export type Found = (phrase: number, start: number, end: number) => void;

/** Edges are lists of children in flat arrays: most nodes have one child, and a cold start makes no object per node. */
export class Automaton {
  private readonly child: number[] = [0];
  private readonly sibling: number[] = [0];
  private readonly letter: number[] = [0];
  private readonly fail: number[] = [0];
  /** Phrase that ends here, plus 1. */
  private readonly ends: number[] = [0];
  /** Nearest node on the way of fails where a phrase ends. */
  private readonly report: number[] = [0];
  private readonly lengths: number[] = [];
  private readonly roots = new Map<number, number>();

  /** The same phrase twice counts as the first. */
  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      this.add(phrase, this.lengths.length);
      this.lengths.push(phrase.length);
    }
    this.link();
  }

  find(text: string, found: Found): void {
    let node = 0;
    for (let at = 0; at < text.length; at += 1) {
      node = this.step(node, text.charCodeAt(at));
      for (let end = this.ends[node] ? node : (this.report[node] ?? 0); end !== 0; end = this.report[end] ?? 0) {
        const phrase = (this.ends[end] ?? 0) - 1;
        found(phrase, at + 1 - (this.lengths[phrase] ?? 0), at + 1);
      }
    }
  }

  private step(from: number, code: number): number {
    let node = from;
    while (node !== 0) {
      const next = this.next(node, code);
      if (next !== 0) return next;
      node = this.fail[node] ?? 0;
    }
    return this.roots.get(code) ?? 0;
  }

  private next(node: number, code: number): number {
    let one = this.child[node] ?? 0;
    while (one !== 0 && this.letter[one] !== code) one = this.sibling[one] ?? 0;
    return one;
  }

  private add(phrase: string, number: number): void {
    let node = 0;
    for (let at = 0; at < phrase.length; at += 1) {
      const code = phrase.charCodeAt(at);
      let next = node === 0 ? (this.roots.get(code) ?? 0) : this.next(node, code);
      if (next === 0) {
        next = this.letter.length;
        this.letter.push(code);
        this.child.push(0);
        this.sibling.push(node === 0 ? 0 : (this.child[node] ?? 0));
        this.fail.push(0);
        this.ends.push(0);
        this.report.push(0);
        if (node === 0) this.roots.set(code, next);
        else this.child[node] = next;
      }
      node = next;
    }
    if (node !== 0 && this.ends[node] === 0) this.ends[node] = number + 1;
  }

  private link(): void {
    const queue = [...this.roots.values()];
    for (let head = 0; head < queue.length; head += 1) {
      const node = queue[head] ?? 0;
      for (let one = this.child[node] ?? 0; one !== 0; one = this.sibling[one] ?? 0) {
        const fail = this.step(this.fail[node] ?? 0, this.letter[one] ?? 0);
        this.fail[one] = fail;
        this.report[one] = this.ends[fail] ? fail : (this.report[fail] ?? 0);
        queue.push(one);
      }
    }
  }
}
