// Which phrase groups stand in a message, and where. Groups are numbers while a message is read, names for whoever asks.

/** One phrase or mention in the message; places are folded positions. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Of a link: the site it leads to in the end. */
  readonly site?: string;
}

/** The numbers of the groups that packs and code name; a name that is new gets the next one. */
export class GroupNumbers {
  readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();
  /** Of lists that are asked for again and again. */
  private readonly lists = new WeakMap<readonly string[], readonly number[]>();
  private spare: Groups | undefined;

  of(name: string): number {
    const before = this.numbers.get(name);
    if (before !== undefined) return before;
    this.numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }

  ofAll(names: readonly string[]): readonly number[] {
    return names.map((name) => this.of(name));
  }

  /** For the groups of a message, in the room that an earlier one gave back. */
  room(): Groups {
    const { spare } = this;
    this.spare = undefined;
    return spare ?? new Groups(this);
  }

  /** Nobody may look into them any more. */
  release(groups: Groups): void {
    groups.clear();
    this.spare = groups;
  }

  /** The same for a list that stays as it is: its numbers are kept. */
  ofList(names: readonly string[]): readonly number[] {
    let numbers = this.lists.get(names);
    if (!numbers) {
      numbers = this.ofAll(names);
      this.lists.set(names, numbers);
    }
    return numbers;
  }
}

const maximumHits = 64;

export class Groups {
  /** In the order in which they were met. */
  readonly met: number[] = [];
  private readonly numbers: GroupNumbers;
  /** Most groups are met once: one hit needs no list. */
  private readonly hits: (Hit | Hit[] | undefined)[];

  constructor(numbers: GroupNumbers) {
    this.numbers = numbers;
    this.hits = new Array(numbers.names.length);
  }

  clear(): void {
    for (const group of this.met) this.hits[group] = undefined;
    this.met.length = 0;
  }

  /** Adds a hit to its group, at most 64 a group; of two that begin at one place the longer is kept. */
  add(group: number, hit: Hit): void {
    const before = this.hits[group];
    if (before === undefined) {
      this.hits[group] = hit;
      this.met.push(group);
      return;
    }
    const hits = Array.isArray(before) ? before : [before];
    const last = hits[hits.length - 1];
    // 帮我砍 within 帮我砍一刀 is one request: the longer says it better.
    if (last && last.start === hit.start && last.end < hit.end) hits[hits.length - 1] = hit;
    else if (hits.length < maximumHits) hits.push(hit);
    this.hits[group] = hits;
  }

  addNamed(name: string, hit: Hit): void {
    this.add(this.numbers.of(name), hit);
  }

  hitsOf(group: number): readonly Hit[] | undefined {
    const hits = this.hits[group];
    if (hits === undefined || Array.isArray(hits)) return hits;
    const list = [hits];
    this.hits[group] = list;
    return list;
  }

  /** In reading order. */
  get(name: string): readonly Hit[] | undefined {
    return this.hitsOf(this.numbers.of(name));
  }

  has(name: string): boolean {
    return this.hits[this.numbers.of(name)] !== undefined;
  }

  get names(): readonly string[] {
    return this.met.map((group) => this.numbers.names[group] ?? '');
  }

  hasAny(groups: readonly number[]): boolean {
    for (const group of groups) if (this.hits[group]) return true;
    return false;
  }

  /** `names` stays as it is. */
  hasOneOf(names: readonly string[]): boolean {
    return this.hasAny(this.numbers.ofList(names));
  }
}
