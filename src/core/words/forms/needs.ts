// Which forms may stand in a message at all: told by its characters, before any pattern is tried.
import type { Folded } from '../fold/folded.ts';
import type { Form } from './form.ts';

/** Not to be used by two messages at once. */
export class Needs {
  /** Characters that are in the same sets are of one class, those in none of class 0: what is read for each character stays small. */
  private readonly classOf = new Uint16Array(0x10000);
  /** For each class, and for each form, the sets it is in or needs: bits, `width` numbers of 32. */
  private readonly setsOfClass: Int32Array;
  private readonly needed: Int32Array;
  private readonly width: number;
  private readonly present: Int32Array;

  constructor(forms: readonly Form[]) {
    const sets = [...new Set(forms.flatMap(({ needs }) => needs))];
    this.width = Math.ceil(sets.length / 32);
    this.present = new Int32Array(this.width);
    this.needed = Int32Array.from(forms.flatMap(({ needs }) => this.bitsOf(sets, (set) => needs.includes(set))));
    const numbers = new Map<string, number>();
    const classes = this.bitsOf([], () => false);
    for (const character of new Set(sets.join(''))) {
      const bits = this.bitsOf(sets, (set) => set.includes(character));
      const number = numbers.get(bits.join()) ?? numbers.size + 1;
      if (number > numbers.size) classes.push(...bits);
      numbers.set(bits.join(), number);
      this.classOf[character.charCodeAt(0)] = number;
    }
    this.setsOfClass = Int32Array.from(classes);
  }

  /** Takes the message whose forms are asked about. */
  read({ units, length }: Folded): void {
    const { classOf, setsOfClass, present, width } = this;
    present.fill(0);
    for (let at = 0; at < length; at += 1) {
      const from = (classOf[units[at] ?? 0] ?? 0) * width;
      if (from === 0) continue;
      for (let part = 0; part < width; part += 1)
        present[part] = (present[part] ?? 0) | (setsOfClass[from + part] ?? 0);
    }
  }

  /** Of each set that the form at this place needs the message has a character. */
  hasAllOf(form: number): boolean {
    const { needed, present, width } = this;
    for (let part = 0; part < width; part += 1) {
      const bits = needed[form * width + part] ?? 0;
      if (((present[part] ?? 0) & bits) !== bits) return false;
    }
    return true;
  }

  private bitsOf(sets: readonly string[], isOf: (set: string) => boolean): number[] {
    const bits = new Array<number>(this.width).fill(0);
    for (const [at, set] of sets.entries()) if (isOf(set)) bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
    return bits;
  }
}
