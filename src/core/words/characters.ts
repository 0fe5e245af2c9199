// Which characters a message is written with, and which beside which: each adds a little to the odds of fraud, where no
// phrase stands for what it says.
import { linkUnit } from './fold/fold.ts';
import { type Folded, gap } from './fold/folded.ts';
import { isDigit, isLetter } from './fold/units.ts';
import { PairNumbers } from './pair-numbers.ts';

/** All letters are one, and all figures: names and sums differ from message to message. */
const [letter, figure] = [0x61, 0x30];
/** Stand for the ends of clauses and sentences, which folding drops. */
const [clause, sentence] = [0x2c, 0x2e];

/** Points by character and by pair of characters, each counted once in a message. Not to be used by two messages at once. */
export class CharacterPoints {
  /** The number of each character that has any, from 1. */
  private readonly numbers = new Uint16Array(0x10000);
  private readonly pairs: PairNumbers;
  private readonly points: number[] = [0];
  /** By number: the message it was last met in. */
  private readonly met: number[] = [0];
  private message = 0;

  /** Lines of points, then after a space the characters that have them; `pairs` the same, two characters each. */
  constructor(characters: readonly string[], pairs: readonly string[] = []) {
    for (const [points, having] of characters.map(partsOf))
      for (const one of having) this.numbers[one.charCodeAt(0)] = this.numberOf(points);
    const pairLines = pairs.map(partsOf);
    this.pairs = new PairNumbers(pairLines.reduce((sum, [, having]) => sum + having.length / 2, 0));
    for (const [points, having] of pairLines)
      for (let at = 0; at + 1 < having.length; at += 2)
        this.pairs.set(having.charCodeAt(at), having.charCodeAt(at + 1), this.numberOf(points));
  }

  sumOf(folded: Folded): number {
    const { numbers, pairs } = this;
    this.message += 1;
    let sum = 0;
    let last = 0;
    eachCharacter(folded, (unit) => {
      sum += this.newly(numbers[unit] ?? 0) + this.newly(pairs.get(last, unit));
      last = unit;
    });
    return sum;
  }

  private numberOf(points: number): number {
    this.met.push(0);
    return this.points.push(points) - 1;
  }

  /** Its points, if this message has not had them yet. */
  private newly(number: number): number {
    if (number === 0 || this.met[number] === this.message) return 0;
    this.met[number] = this.message;
    return this.points[number] ?? 0;
  }
}

function partsOf(line: string): readonly [number, string] {
  const space = line.indexOf(' ');
  return [Number(line.slice(0, space)) || 0, line.slice(space + 1)];
}

/** The same character as often as it stands there; letters, figures and stops by what stands for them. */
export function eachCharacter({ units, gaps, length }: Folded, meet: (unit: number) => void): void {
  for (let at = 0; at < length; at += 1) {
    const before = gaps[at] ?? 0;
    if (before > gap.loose && at > 0) meet(before === gap.clause ? clause : sentence);
    const unit = units[at] ?? 0;
    // What a link is, groups say.
    if (unit !== linkUnit) meet(isDigit(unit) ? figure : isLetter(unit) ? letter : unit);
  }
}
