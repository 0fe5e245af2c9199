// Marks for the forms of words with one letter left out: a first look over all gaps of a word at once, without making the shorter words.

const marks = 1 << 16;
const factor = 31;
/** 31 times this is 1 in 32 bits. */
const inverse = 0xbdef7bdf | 0;

export class GapMarks {
  private readonly marks = new Uint8Array(marks);

  constructor(words: Iterable<string>) {
    for (const word of words)
      eachGap(word, (place) => {
        this.marks[place] = 1;
        return false;
      });
  }

  /** `false`: it is none of these words without one of its letters. */
  mayBeForm(form: string): boolean {
    return this.marks[sumOf(form, form.length) & (marks - 1)] === 1;
  }

  /** `false`: without one letter it is none of these words without one of its letters. */
  mayShare(word: string): boolean {
    return eachGap(word, (place) => this.marks[place] === 1);
  }
}

function sumOf(word: string, end: number): number {
  let sum = 0;
  for (let at = 0; at < end; at += 1) sum = (Math.imul(sum, factor) + word.charCodeAt(at)) | 0;
  return sum;
}

/** Visits the place of the mark of each shorter word until one visit says `true`. */
function eachGap(word: string, visit: (place: number) => boolean): boolean {
  let before = sumOf(word, word.length - 1);
  // From the last place to the first: what stands before the gap loses a letter, what stands behind it gains one.
  let behind = 0;
  let power = 1;
  for (let gap = word.length - 1; gap >= 0; gap -= 1) {
    if (visit((Math.imul(before, power) + behind) & (marks - 1))) return true;
    behind = (behind + Math.imul(word.charCodeAt(gap), power)) | 0;
    power = Math.imul(power, factor);
    if (gap > 0) before = Math.imul(before - word.charCodeAt(gap - 1), inverse);
  }
  return false;
}
