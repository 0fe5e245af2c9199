// Numbers of pairs of characters, to be looked up for every character of every message.

/** A table with open places: a pair stands at its hash or at the next free place behind. */
export class PairNumbers {
  private readonly keys: Int32Array;
  private readonly numbers: Uint16Array;
  private readonly mask: number;

  /** `count`: how many pairs will be set at most. */
  constructor(count: number) {
    // Three places in four stay empty, so that most pairs without a number end at the first look.
    const size = 2 ** Math.ceil(Math.log2(4 * count + 4));
    this.keys = new Int32Array(size);
    this.numbers = new Uint16Array(size);
    this.mask = size - 1;
  }

  set(first: number, second: number, number: number): void {
    const place = this.placeOf(first, second);
    this.keys[place] = keyOf(first, second);
    this.numbers[place] = number;
  }

  /** 0 for a pair that was not set. */
  get(first: number, second: number): number {
    return this.numbers[this.placeOf(first, second)] ?? 0;
  }

  private placeOf(first: number, second: number): number {
    const { keys, numbers, mask } = this;
    const key = keyOf(first, second);
    let place = (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
    while (numbers[place] !== 0 && keys[place] !== key) place = (place + 1) & mask;
    return place;
  }
}

function keyOf(first: number, second: number): number {
  return (first << 16) | second;
}
