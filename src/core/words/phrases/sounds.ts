// Characters that sound alike, as writers use them to slip past filters (佳徽信 for 加微信).

/** Phrases shorter than this are never compared by sound: 提现 and 体现 are different words. */
const shortest = 3;
const chinese = /^\p{Script=Han}+$/u;

export class Sounds {
  /** For each UTF-16 unit the first character of its sound; 0 where it is heard as itself. */
  readonly heard = new Uint16Array(0x10000);
  private readonly sets = new Map<number, string>();

  /** `sets`: groups parted by spaces, each the characters of one sound; all of the Basic Multilingual Plane. */
  constructor(sets: readonly string[]) {
    for (const set of sets.flatMap((line) => line.split(' '))) {
      const sound = set.charCodeAt(0);
      this.sets.set(sound, set);
      for (let at = 1; at < set.length; at += 1) this.heard[set.charCodeAt(at)] = sound;
    }
  }

  /** The units that are heard like this one, itself among them. */
  alike(unit: number): string {
    return this.sets.get(this.heard[unit] || unit) ?? String.fromCharCode(unit);
  }

  /** The same number of UTF-16 units, each replaced by the first character of its sound. */
  of(text: string): string {
    let sounds = '';
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      sounds += String.fromCharCode(this.heard[unit] || unit);
    }
    return sounds;
  }

  /** Long enough, and nothing but Chinese characters: likeness of sound means something. */
  tells(phrase: string): boolean {
    return phrase.length >= shortest && chinese.test(phrase);
  }
}
