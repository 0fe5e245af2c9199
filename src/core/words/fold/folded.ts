// A folded message: comparable characters, each with the place it came from. Kept as numbers; the text itself is made when asked for.

/** What was dropped before a character: nothing, a loose mark or space, the end of a clause, the end of a sentence. */
export const gap = { none: 0, loose: 1, clause: 2, sentence: 3 } as const;

/** A character taken apart, by its last part. */
export interface Split {
  readonly whole: number;
  /** The parts in front of the last. */
  readonly before: readonly number[];
}

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

  /** The last characters may be one taken apart: the first of `splits` that fits puts it together again. */
  join(splits: readonly Split[]): void {
    for (const { whole, before } of splits) {
      const last = this.length - 1;
      const first = this.partsBegin(before, last);
      if (first < 0) continue;
      // A part that is also an ornament was dropped: only its place is left.
      const shown = before.length - (last - first);
      this.units[first] = whole;
      this.starts[first] = (this.starts[first] ?? 0) - shown;
      this.ends[first] = this.ends[last] ?? 0;
      this.length = first + 1;
      return;
    }
  }

  /** Where the parts in front of the one at `last` begin, or -1. The first may stand in the message only. */
  private partsBegin(before: readonly number[], last: number): number {
    let at = last;
    for (let part = before.length - 1; part >= 0; part -= 1) {
      if (at > 0 && this.units[at - 1] === before[part] && (this.gaps[at] ?? 0) <= gap.loose) at -= 1;
      else return part === 0 && this.source.charCodeAt((this.starts[at] ?? 0) - 1) === before[0] ? at : -1;
    }
    return at;
  }

  /** Other units in place of those from `start` to `end` (exclusive), no more of them; each has the place of them all. */
  replace(start: number, end: number, units: readonly number[]): void {
    const [from, to] = [this.starts[start] ?? 0, this.ends[end - 1] ?? 0];
    const behind = start + units.length;
    for (const one of [this.units, this.starts, this.ends, this.gaps]) one.copyWithin(behind, end, this.length);
    this.length -= end - behind;
    for (const [index, unit] of units.entries()) {
      this.units[start + index] = unit;
      this.starts[start + index] = from;
      this.ends[start + index] = to;
      if (index > 0) this.gaps[start + index] = gap.none;
    }
    this.close();
  }

  /** What looked like stops only parts characters. */
  loosen(): void {
    for (let at = 0; at < this.length; at += 1) this.gaps[at] = Math.min(this.gaps[at] ?? 0, gap.loose);
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

  /** The first folded position, `from` or behind it, whose source begins at `at` of the message or behind it. */
  placeOf(at: number, from = 0): number {
    const { starts, length } = this;
    let place = from;
    while (place < length && (starts[place] ?? 0) < at) place += 1;
    return place;
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
