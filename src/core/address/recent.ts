// Answers to the latest questions, in a table of fixed size: each text has one place, where the next of the same place puts it out.

export class Recent<T> {
  private readonly texts: (string | undefined)[];
  private readonly answers: (T | undefined)[];
  private readonly mask: number;

  /** `places` is a power of two. */
  constructor(places: number) {
    this.texts = new Array<string | undefined>(places).fill(undefined);
    this.answers = new Array<T | undefined>(places).fill(undefined);
    this.mask = places - 1;
  }

  get(text: string): T | undefined {
    const place = this.placeOf(text);
    return this.texts[place] === text ? this.answers[place] : undefined;
  }

  keep(text: string, answer: T): void {
    const place = this.placeOf(text);
    this.texts[place] = text;
    this.answers[place] = answer;
  }

  /** The answer kept for `text`, or else what `make` answers: the same text always gets the same. */
  of(text: string, make: (text: string) => T): T {
    const kept = this.get(text);
    if (kept !== undefined) return kept;
    const made = make(text);
    this.keep(text, made);
    return made;
  }

  private placeOf(text: string): number {
    let sum = 0;
    for (let at = 0; at < text.length; at += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
    return (sum ^ (sum >>> 15)) & this.mask;
  }
}
