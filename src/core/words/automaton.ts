// Aho-Corasick over the pack's phrases: one pass over the message finds all of them, however many there are.
import type { AutomatonState } from './automaton-state.ts';

/** Called for each phrase found: its number, and where it begins and ends (exclusive) in the text. */
export type Found = (phrase: number, start: number, end: number) => void;

export class Automaton {
  private readonly child: Int32Array;
  private readonly sibling: Int32Array;
  private readonly letter: Int32Array;
  private readonly fail: Int32Array;
  /** Phrase that ends here, plus 1. */
  private readonly ends: Int32Array;
  /** Nearest node on the way of fails where a phrase ends. */
  private readonly report: Int32Array;
  private readonly lengths: Int32Array;
  private readonly roots = new Map<number, number>();

  constructor({ nodes, lengths, roots }: AutomatonState) {
    const count = nodes.length / 6;
    const run = (at: number) => nodes.subarray(at * count, (at + 1) * count);
    [this.child, this.sibling, this.letter] = [run(0), run(1), run(2)];
    [this.fail, this.ends, this.report] = [run(3), run(4), run(5)];
    this.lengths = lengths;
    for (let at = 0; at < roots.length; at += 2) this.roots.set(roots[at] ?? 0, roots[at + 1] ?? 0);
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
}
