// Which characters a message is written with: each adds a little to the odds of fraud, where no phrase stands for what it says.
import { linkUnit } from './fold.ts';
import { type Folded, gap } from './folded.ts';
import { isDigit, isLetter } from './units.ts';

/** All letters are one, and all figures: names and sums differ from message to message. */
const [letter, figure] = [0x61, 0x30];
/** Stand for the ends of clauses and sentences, which folding drops. */
const [clause, sentence] = [0x2c, 0x2e];

/** Points by character, each counted once in a message. Not to be used by two messages at once. */
export class CharacterPoints {
  /** The number of each character that has any, from 1. */
  private readonly numbers = new Uint16Array(0x10000);
  private readonly points: number[] = [0];
  /** By number: the message it was last met in. */
  private readonly met: number[] = [0];
  private message = 0;

  /** `lines`: points, then after a space the characters that have them. */
  constructor(lines: readonly string[]) {
    for (const line of lines) {
      const space = line.indexOf(' ');
      for (const one of line.slice(space + 1)) {
        this.numbers[one.charCodeAt(0)] = this.points.length;
        this.points.push(Number(line.slice(0, space)) || 0);
        this.met.push(0);
      }
    }
  }

  sumOf(folded: Folded): number {
    const { numbers, points, met } = this;
    this.message += 1;
    const { message } = this;
    let sum = 0;
    eachCharacter(folded, (unit) => {
      const number = numbers[unit] ?? 0;
      if (number === 0 || met[number] === message) return;
      met[number] = message;
      sum += points[number] ?? 0;
    });
    return sum;
  }
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
