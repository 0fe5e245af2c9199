// Does a word become one of a set when one of its letters is left out? A first look over all places at once, without making the shorter words.

const marks = 1 << 16;
const factor = 31;

export class GapMarks {
  private readonly marks = new Uint8Array(marks);

  constructor(words: Iterable<string>) {
    for (const word of words) {
      let sum = 0;
      for (let at = 0; at < word.length; at += 1) sum = (Math.imul(sum, factor) + word.charCodeAt(at)) | 0;
      this.marks[sum & (marks - 1)] = 1;
    }
  }

  /** `false`: no word of the set is `word` without one letter. */
  mayHold(word: string): boolean {
    let before = 0;
    for (let at = 0; at < word.length - 1; at += 1) before = (Math.imul(before, factor) + word.charCodeAt(at)) | 0;
    // From the last place to the first: what stands before the gap loses a letter, what stands behind it gains one.
    let behind = 0;
    let power = 1;
    for (let gap = word.length - 1; gap >= 0; gap -= 1) {
      if (this.marks[(Math.imul(before, power) + behind) & (marks - 1)] === 1) return true;
      behind = (behind + Math.imul(word.charCodeAt(gap), power)) | 0;
      power = Math.imul(power, factor);
      if (gap > 0) before = Math.imul(before - word.charCodeAt(gap - 1), inverse);
    }
    return false;
  }
}

/** 31 times this is 1 in 32 bits. */
const inverse = 0xbdef7bdf | 0;
