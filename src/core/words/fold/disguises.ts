// Keywords in disguise are written out before phrases are looked for: one of two characters replaced by another of its sound (拥金 for 佣金), or pinyin.
import type { Pack } from '../../pack/format.ts';
import type { Sounds } from '../phrases/sounds.ts';
import { type Folded, gap } from './folded.ts';
import { Spellings } from './spellings.ts';
import { isLetter } from './units.ts';

const mostInMessage = 64;
/** A rare character is a disguise by itself; common ones meet by chance, so many hardly do. */
const leastTogether = 2;

interface Repair {
  readonly start: number;
  readonly end: number;
  readonly units: readonly number[];
  /** Hardly by chance. */
  readonly isTelling: boolean;
}

const none: readonly Repair[] = [];

export class Disguises {
  /** A mark for the sounds of each keyword: most pairs of characters sound like none. */
  private readonly sounds = new Uint8Array(0x10000);
  private readonly keywords = new Set<number>();
  private readonly ordinary: ReadonlySet<number>;
  /** By a sound and the true character behind it, the character meant; and the other way about. */
  private readonly firsts = new Map<number, number>();
  private readonly seconds = new Map<number, number>();
  private readonly common: ReadonlySet<number>;
  private readonly heard: Uint16Array;
  private readonly spellings: Spellings;

  constructor(packs: readonly Pack[], { heard }: Sounds) {
    this.heard = heard;
    this.spellings = new Spellings(packs.flatMap((pack) => pack.spellings));
    for (const word of wordsIn(packs.flatMap((pack) => pack.keywords)))
      this.add(word.charCodeAt(0), word.charCodeAt(1));
    const ordinary = wordsIn(packs.flatMap((pack) => pack.ordinary));
    this.ordinary = new Set(ordinary.map((word) => pairOf(word.charCodeAt(0), word.charCodeAt(1))));
    this.common = new Set(Array.from(packs.flatMap((pack) => pack.common).join(''), (one) => one.charCodeAt(0)));
  }

  /** Changes the units of the message in place, in one pass. Whether any were changed. */
  undo(folded: Folded): boolean {
    const repairs = this.repairsIn(folded);
    if (!repairs.some(({ isTelling }) => isTelling) && repairs.length < leastTogether) return false;
    for (const { start, end, units } of repairs.toReversed()) folded.replace(start, end, units);
    return true;
  }

  /** So common that it stands for no other by itself. */
  isCommon(unit: number): boolean {
    return this.common.has(unit);
  }

  private repairsIn(folded: Folded): readonly Repair[] {
    const { units, gaps, length } = folded;
    const { heard, sounds } = this;
    let repairs = none;
    let before = 0;
    for (let at = 0; at < length; at += 1) {
      const unit = units[at] ?? 0;
      const sound = heard[unit] || unit;
      if (sounds[placeOf(before, sound)] === 1 && (gaps[at] ?? 0) <= gap.loose)
        repairs = withRepair(repairs, this.repairAt(units, at));
      else if (isLetter(unit)) {
        let end = at + 1;
        while (end < length && gaps[end] === gap.none && isLetter(units[end] ?? 0)) end += 1;
        repairs = withRepair(repairs, this.spelledAt(folded, at, end));
        at = end - 1;
      }
      before = sound;
    }
    return repairs;
  }

  private repairAt(units: Uint16Array, at: number): Repair | undefined {
    const [first, second] = [units[at - 1] ?? 0, units[at] ?? 0];
    const pair = pairOf(first, second);
    if (this.keywords.has(pair) || this.ordinary.has(pair)) return undefined;
    const start = this.firsts.get(pairOf(this.soundOf(first), second));
    if (start !== undefined && !this.keywords.has(pairOf(units[at - 2] ?? 0, first)))
      return { start: at - 1, end: at, units: [start], isTelling: !this.common.has(first) };
    const end = this.seconds.get(pairOf(first, this.soundOf(second)));
    // 下助力 says 助力, not 下注.
    if (end === undefined || this.keywords.has(pairOf(second, units[at + 1] ?? 0))) return undefined;
    return { start: at, end: at + 1, units: [end], isTelling: !this.common.has(second) };
  }

  private spelledAt(folded: Folded, start: number, end: number): Repair | undefined {
    const spelt = this.spellings.at(folded, start, end);
    return spelt && { ...spelt, isTelling: !spelt.isShort };
  }

  private add(first: number, second: number): void {
    this.keywords.add(pairOf(first, second));
    this.firsts.set(pairOf(this.soundOf(first), second), first);
    this.seconds.set(pairOf(first, this.soundOf(second)), second);
    this.sounds[placeOf(this.soundOf(first), this.soundOf(second))] = 1;
  }

  private soundOf(unit: number): number {
    return this.heard[unit] || unit;
  }
}

function withRepair(repairs: readonly Repair[], repair: Repair | undefined): readonly Repair[] {
  const last = repairs.at(-1);
  return !repair || repairs.length >= mostInMessage || (last && last.end > repair.start)
    ? repairs
    : [...repairs, repair];
}

function wordsIn(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}

/** A small whole number; Chinese characters differ in their last 15 bits. */
function pairOf(first: number, second: number): number {
  return ((first & 0x7fff) << 15) | (second & 0x7fff);
}

function placeOf(first: number, second: number): number {
  return (first * 40503 + second) & 0xffff;
}
