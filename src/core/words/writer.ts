// Collects folded characters with their places; grows as needed, so that a character may fold into several.
import { type Folded, gap } from './fold.ts';

export class Writer {
  private codes: Uint16Array;
  private starts: Int32Array;
  private ends: Int32Array;
  private gaps: Uint8Array;
  private count = 0;
  private before: number = gap.sentence;

  constructor(room: number) {
    this.codes = new Uint16Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.gaps = new Uint8Array(room);
  }

  /** Something was dropped here; the strongest before the next character counts. */
  part(strength: number): void {
    if (strength > this.before) this.before = strength;
  }

  add(code: number, start: number, end: number): void {
    const { count } = this;
    if (count === this.codes.length) this.grow();
    this.codes[count] = code;
    this.starts[count] = start;
    this.ends[count] = end;
    this.gaps[count] = this.before;
    this.before = gap.none;
    this.count = count + 1;
  }

  done(): Folded {
    const { count } = this;
    return {
      text: textOf(this.codes.subarray(0, count)),
      starts: this.starts.subarray(0, count),
      ends: this.ends.subarray(0, count),
      gaps: this.gaps.subarray(0, count),
    };
  }

  private grow(): void {
    const room = this.codes.length * 2 + 16;
    const grown = new Writer(room);
    grown.codes.set(this.codes);
    grown.starts.set(this.starts);
    grown.ends.set(this.ends);
    grown.gaps.set(this.gaps);
    this.codes = grown.codes;
    this.starts = grown.starts;
    this.ends = grown.ends;
    this.gaps = grown.gaps;
  }
}

/** A string out of UTF-16 units, in steps that the argument list can hold. */
export function textOf(codes: Uint16Array): string {
  let text = '';
  const step = 8192;
  for (let at = 0; at < codes.length; at += step) text += String.fromCharCode(...codes.subarray(at, at + step));
  return text;
}
