// Sets of phrase groups as bits: whether two have one in common is asked some hundred times a message.

export type GroupBits = Int32Array;

export class GroupNumbers {
  private readonly numbers = new Map<string, number>();

  constructor(groups: Iterable<string>) {
    for (const group of groups) if (!this.numbers.has(group)) this.numbers.set(group, this.numbers.size);
  }

  /** Groups that have no number are left out. */
  bitsOf(groups: Iterable<string>, into: GroupBits = new Int32Array((this.numbers.size + 31) >> 5)): GroupBits {
    into.fill(0);
    for (const group of groups) {
      const number = this.numbers.get(group);
      if (number !== undefined) into[number >> 5] = (into[number >> 5] ?? 0) | (1 << (number & 31));
    }
    return into;
  }
}

/** A few groups of many: by turns the place of 32 bits and those of them that are set. */
export type FewBits = Int32Array;

export function fewOf(bits: GroupBits): FewBits {
  const few: number[] = [];
  for (const [at, set] of bits.entries()) if (set !== 0) few.push(at, set);
  return Int32Array.from(few);
}

export function haveCommon(few: FewBits, present: GroupBits): boolean {
  for (let at = 0; at < few.length; at += 2) if (((few[at + 1] ?? 0) & (present[few[at] ?? 0] ?? 0)) !== 0) return true;
  return false;
}
