// Characters that sound alike, as writers use them to slip past filters (佳徽信 for 加微信).

import { textOf } from './writer.ts';

/** Phrases shorter than this are never compared by sound: 提现 and 体现 are different words. */
const shortest = 3;
const chinese = /^\p{Script=Han}+$/u;

export class Sounds {
  private readonly first = new Map<number, number>();

  /** `sets`: groups parted by spaces, each the characters of one sound; all of the Basic Multilingual Plane. */
  constructor(sets: readonly string[]) {
    for (const set of sets.flatMap((line) => line.split(' '))) {
      const sound = set.charCodeAt(0);
      for (let at = 1; at < set.length; at += 1) this.first.set(set.charCodeAt(at), sound);
    }
  }

  /** The same number of UTF-16 units, each replaced by the first character of its sound. */
  of(text: string): string {
    const codes = new Uint16Array(text.length);
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      codes[at] = this.first.get(code) ?? code;
    }
    return textOf(codes);
  }

  /** Long enough, and nothing but Chinese characters: likeness of sound means something. */
  tells(phrase: string): boolean {
    return phrase.length >= shortest && chinese.test(phrase);
  }
}
