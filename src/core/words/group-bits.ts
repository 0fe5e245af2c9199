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

export function haveCommon(one: GroupBits, other: GroupBits): boolean {
  for (let at = 0; at < one.length; at += 1) if (((one[at] ?? 0) & (other[at] ?? 0)) !== 0) return true;
  return false;
}
