// Aho-Corasick over the pack's phrases: one pass over the message finds all of them, however many there are.
import type { AutomatonState, Numbers } from './automaton-state.ts';
import type { Sounds } from './sounds.ts';

/** Called for each phrase found: its number, and where it begins and ends (exclusive) in the text. Of those that end together the longest comes first. */
export type Found = (phrase: number, start: number, end: number) => void;

/** Some marks for each of the tens of thousands of steps. */
const stepMarks = 1 << 17;

export class Automaton {
  private readonly child: Numbers;
  private readonly sibling: Numbers;
  private readonly letter: Numbers;
  private readonly fail: Numbers;
  /** Phrase that ends here, plus 1. */
  private readonly ends: Numbers;
  /** Nearest node on the way of fails where a phrase ends. */
  private readonly report: Numbers;
  private readonly lengths: Numbers;
  /** Node behind each first unit: most units of a message begin no phrase. */
  private readonly roots: Numbers;
  /** One mark for each further step: most steps from a node lead nowhere, and its children need not be looked through. */
  private readonly steps = new Uint8Array(stepMarks);

  constructor({ nodes, lengths, roots }: AutomatonState) {
    const count = nodes.length / 6;
    const run = (at: number) => nodes.subarray(at * count, (at + 1) * count);
    [this.child, this.sibling, this.letter] = [run(0), run(1), run(2)];
    [this.fail, this.ends, this.report] = [run(3), run(4), run(5)];
    this.lengths = lengths;
    // As narrow as the nodes' numbers are: the smaller the table, the more of it is at hand.
    this.roots = new (nodes instanceof Uint16Array ? Uint16Array : Int32Array)(0x10000);
    for (let at = 0; at < roots.length; at += 2) this.roots[roots[at] ?? 0] = roots[at + 1] ?? 0;
    const { child, sibling, letter, steps } = this;
    for (let node = 1; node < count; node += 1)
      for (let one = child[node] ?? 0; one !== 0; one = sibling[one] ?? 0) steps[stepOf(node, letter[one] ?? 0)] = 1;
  }

  /** Reads `length` units. `heard`: what a unit is taken for, 0 for itself. */
  find(units: Uint16Array, length: number, found: Found, heard?: Uint16Array): void {
    const { child, sibling, letter, fail, ends, report, lengths, roots, steps } = this;
    let node = 0;
    for (let at = 0; at < length; at += 1) {
      const unit = units[at] ?? 0;
      const code = heard?.[unit] || unit;
      let next = 0;
      while (node !== 0 && next === 0) {
        next = steps[stepOf(node, code)] === 1 ? (child[node] ?? 0) : 0;
        while (next !== 0 && letter[next] !== code) next = sibling[next] ?? 0;
        if (next === 0) node = fail[node] ?? 0;
      }
      node = next === 0 ? (roots[code] ?? 0) : next;
      if (node === 0) continue;
      for (let end = ends[node] ? node : (report[node] ?? 0); end !== 0; end = report[end] ?? 0) {
        const phrase = (ends[end] ?? 0) - 1;
        found(phrase, at + 1 - (lengths[phrase] ?? 0), at + 1);
      }
    }
  }

  /** The units of a phrase that is heard like `units`. */
  spellingOf(phrase: number, units: Uint16Array, sounds: Sounds): readonly number[] | undefined {
    const { child, sibling, letter, ends, roots } = this;
    const walk = (node: number, at: number): number[] | undefined => {
      if (at === units.length) return ends[node] === phrase + 1 ? [] : undefined;
      const alike = sounds.alike(units[at] ?? 0);
      for (let next = child[node] ?? 0; next !== 0; next = sibling[next] ?? 0) {
        const unit = letter[next] ?? 0;
        const rest = alike.includes(String.fromCharCode(unit)) ? walk(next, at + 1) : undefined;
        if (rest) return [unit, ...rest];
      }
      return undefined;
    };
    for (const first of sounds.alike(units[0] ?? 0)) {
      const node = roots[first.charCodeAt(0)] ?? 0;
      const rest = node === 0 ? undefined : walk(node, 1);
      if (rest) return [first.charCodeAt(0), ...rest];
    }
    return undefined;
  }
}

function stepOf(node: number, code: number): number {
  return (node * 40503 + code) & (stepMarks - 1);
}
