// Which phrase groups stand in a message, and where. Groups are numbers while a message is read, names for whoever asks.

/** One phrase or mention in the message; places are folded positions. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** The numbers of the groups that packs and code name; a name that is new gets the next one. */
export class GroupNumbers {
  readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();

  of(name: string): number {
    const before = this.numbers.get(name);
    if (before !== undefined) return before;
    this.numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }

  ofAll(names: readonly string[]): readonly number[] {
    return names.map((name) => this.of(name));
  }
}

const maximumHits = 64;

export class Groups {
  /** In the order in which they were met. */
  readonly met: number[] = [];
  private readonly numbers: GroupNumbers;
  private readonly hits: (Hit[] | undefined)[];

  constructor(numbers: GroupNumbers) {
    this.numbers = numbers;
    this.hits = new Array(numbers.names.length);
  }

  /** Adds a hit to its group, at most 64 a group; of two that begin at one place the longer is kept. */
  add(group: number, hit: Hit): void {
    const hits = this.hits[group];
    const last = hits?.[hits.length - 1];
    if (!hits || !last) {
      this.hits[group] = [hit];
      this.met.push(group);
    }
    // 帮我砍 within 帮我砍一刀 is one request: the longer says it better.
    else if (last.start === hit.start && last.end < hit.end) hits[hits.length - 1] = hit;
    else if (hits.length < maximumHits) hits.push(hit);
  }

  addNamed(name: string, hit: Hit): void {
    this.add(this.numbers.of(name), hit);
  }

  hitsOf(group: number): readonly Hit[] | undefined {
    return this.hits[group];
  }

  /** In reading order. */
  get(name: string): readonly Hit[] | undefined {
    return this.hits[this.numbers.of(name)];
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  get names(): readonly string[] {
    return this.met.map((group) => this.numbers.names[group] ?? '');
  }

  hasAny(groups: readonly number[]): boolean {
    for (const group of groups) if (this.hits[group]) return true;
    return false;
  }
}
