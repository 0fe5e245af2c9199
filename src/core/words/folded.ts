// A folded message: comparable characters, each with the place it came from. Kept as numbers; the text itself is made when asked for.

/** What was dropped before a character: nothing, a loose mark or space, the end of a clause, the end of a sentence. */
export const gap = { none: 0, loose: 1, clause: 2, sentence: 3 } as const;

const figures = '零一二三四五六七八九';
const fewestFigures = 3;

export class Folded {
  /** UTF-16 units. What stands at `length` and behind it belongs to no message. */
  units: Uint16Array;
  /** For each unit: where its source begins and ends in the message. */
  starts: Int32Array;
  ends: Int32Array;
  /** For each unit, the strongest `gap` before it. */
  gaps: Uint8Array;
  length = 0;
  source = '';
  private before: number = gap.sentence;
  private made: string | undefined;

  constructor(room = 0) {
    this.units = new Uint16Array(room + 1);
    this.starts = new Int32Array(room + 1);
    this.ends = new Int32Array(room + 1);
    this.gaps = new Uint8Array(room + 1);
  }

  get room(): number {
    return this.units.length - 1;
  }

  get text(): string {
    this.made ??= this.make();
    return this.made;
  }

  /** Begins anew with another message. */
  begin(source: string): void {
    this.source = source;
    this.length = 0;
    this.before = gap.sentence;
    this.made = undefined;
  }

  /** Something was dropped here; the strongest before the next character counts. */
  part(strength: number): void {
    if (strength > this.before) this.before = strength;
  }

  add(unit: number, start: number, end: number): void {
    const at = this.length;
    if (at === this.room) this.grow();
    this.units[at] = unit;
    this.starts[at] = start;
    this.ends[at] = end;
    this.gaps[at] = this.before;
    this.before = gap.none;
    this.length = at + 1;
  }

  /** The last two characters are one written as two: `wholes` by the first of them. */
  join(wholes: ReadonlyMap<number, number>): void {
    const last = this.length - 1;
    const whole = last > 0 && (this.gaps[last] ?? 0) <= gap.loose ? wholes.get(this.units[last - 1] ?? 0) : undefined;
    if (whole === undefined) return;
    this.units[last - 1] = whole;
    this.ends[last - 1] = this.ends[last] ?? 0;
    this.length = last;
  }

  /** What looked like stops only parts characters. */
  loosen(): void {
    for (let at = 0; at < this.length; at += 1) this.gaps[at] = Math.min(this.gaps[at] ?? 0, gap.loose);
  }

  /** Figures told one by one (五零零) are written as numbers; with 十, 百, 千, 万 they stay words. */
  figure(): void {
    for (let at = 0; at < this.length; at += 1) {
      if (this.units[at] !== figures.charCodeAt(0)) continue;
      let start = at;
      let end = at + 1;
      while (start > 0 && this.figureAt(start - 1) >= 0) start -= 1;
      while (end < this.length && this.figureAt(end) >= 0) end += 1;
      const isCounted = (unit: number | undefined) => '十百千万'.includes(String.fromCharCode(unit ?? 0));
      const isWord = end - start < fewestFigures || isCounted(this.units[start - 1]) || isCounted(this.units[end]);
      for (let one = start; one < end && !isWord; one += 1) this.units[one] = 0x30 + this.figureAt(one);
      at = end;
    }
  }

  private figureAt(at: number): number {
    return figures.indexOf(String.fromCharCode(this.units[at] ?? 0));
  }

  /** The place behind the last character is nowhere. */
  close(): this {
    this.starts[this.length] = 0;
    this.gaps[this.length] = gap.none;
    return this;
  }

  /** The very characters of the message that folded positions `start` to `end` (exclusive) came from. */
  sourceOf(start: number, end: number): string {
    return end > 0 ? this.source.slice(this.starts[start], this.ends[end - 1]) : '';
  }

  /** The stop before this character is 、. */
  listsAt(at: number): boolean {
    return this.source.charCodeAt((this.starts[at] ?? 0) - 1) === 0x3001;
  }

  /** Most units are those of the message: it is put together from its runs. */
  private make(): string {
    const { units, starts, ends, length, source } = this;
    let text = '';
    for (let at = 0; at < length; ) {
      const start = starts[at] ?? 0;
      let run = 0;
      while (
        at + run < length &&
        starts[at + run] === start + run &&
        ends[at + run] === start + run + 1 &&
        source.charCodeAt(start + run) === units[at + run]
      )
        run += 1;
      text += run > 0 ? source.slice(start, start + run) : String.fromCharCode(units[at] ?? 0);
      at += Math.max(1, run);
    }
    return text;
  }

  private grow(): void {
    const larger = new Folded(this.room * 2 + 16);
    larger.units.set(this.units);
    larger.starts.set(this.starts);
    larger.ends.set(this.ends);
    larger.gaps.set(this.gaps);
    ({ units: this.units, starts: this.starts, ends: this.ends, gaps: this.gaps } = larger);
  }
}
