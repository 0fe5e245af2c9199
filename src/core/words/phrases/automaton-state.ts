// The expensive half of the automaton: its nodes in flat arrays, made once a pack and then kept as bytes.

/** Sixteen bits each where none needs more. */
export type Numbers = Uint16Array<ArrayBuffer> | Int32Array<ArrayBuffer>;
const mostIn16Bits = 0xffff;

export function numbersOf(all: readonly number[]): Numbers {
  return all.some((number) => number > mostIn16Bits) ? Int32Array.from(all) : Uint16Array.from(all);
}

export interface AutomatonState {
  /** Six runs of equal length, one number a node: child, sibling, letter, fail, ends, report. */
  readonly nodes: Numbers;
  /** Length of each phrase. */
  readonly lengths: Numbers;
  /** Pairs: letter, node. */
  readonly roots: Numbers;
}

/** Edges are lists of children in flat arrays: most nodes have one child, and a cold start makes no object per node. */
class Builder {
  private readonly child: number[] = [0];
  private readonly sibling: number[] = [0];
  private readonly letter: number[] = [0];
  private readonly fail: number[] = [0];
  private readonly ends: number[] = [0];
  private readonly report: number[] = [0];
  private readonly roots = new Map<number, number>();

  add(phrase: string, number: number): void {
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

  link(): void {
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

  get state(): Omit<AutomatonState, 'lengths'> {
    const runs = [this.child, this.sibling, this.letter, this.fail, this.ends, this.report];
    const count = this.letter.length;
    const nodes = new (count > mostIn16Bits ? Int32Array : Uint16Array)(runs.length * count);
    runs.forEach((run, at) => {
      nodes.set(run, at * count);
    });
    return { nodes, roots: numbersOf([...this.roots].flat()) };
  }

  private step(from: number, code: number): number {
    for (let node = from; node !== 0; node = this.fail[node] ?? 0) {
      const next = this.next(node, code);
      if (next !== 0) return next;
    }
    return this.roots.get(code) ?? 0;
  }

  private next(node: number, code: number): number {
    let one = this.child[node] ?? 0;
    while (one !== 0 && this.letter[one] !== code) one = this.sibling[one] ?? 0;
    return one;
  }
}

/** The same phrase twice counts as the first. */
export function buildAutomaton(phrases: readonly string[]): AutomatonState {
  const builder = new Builder();
  for (const [number, phrase] of phrases.entries()) builder.add(phrase, number);
  builder.link();
  return { ...builder.state, lengths: numbersOf(phrases.map(({ length }) => length)) };
}
