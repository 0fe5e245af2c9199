// Sets of phrase groups as bits: whether two have one in common is asked some hundred times a message.

export type GroupBits = Int32Array;

/** No bits for so many groups. */
export function noBitsOf(count: number): GroupBits {
  return new Int32Array((count + 31) >> 5);
}

/** Sets the bits of these groups and no others; groups beyond them have none. */
export function setBits(bits: GroupBits, groups: readonly number[]): void {
  bits.fill(0);
  for (const group of groups) bits[group >> 5] = (bits[group >> 5] ?? 0) | (1 << (group & 31));
}

/** A few groups of many: by turns the place of 32 bits and those of them that are set. */
export type FewBits = readonly number[];

export function fewOf(groups: readonly number[]): FewBits {
  const few: number[] = [];
  for (const group of groups) {
    let at = 0;
    while (at < few.length && few[at] !== group >> 5) at += 2;
    few[at] = group >> 5;
    few[at + 1] = (few[at + 1] ?? 0) | (1 << (group & 31));
  }
  return few;
}

export function haveCommon(few: FewBits, present: GroupBits): boolean {
  for (let at = 0; at < few.length; at += 2) if (((few[at + 1] ?? 0) & (present[few[at] ?? 0] ?? 0)) !== 0) return true;
  return false;
}
