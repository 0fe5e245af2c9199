// Message -> comparable text: width, case, invisible and decorating characters, variants; each character keeps the place it came from.

import { mayTellFigures, writeFigures } from './figures.ts';
import { Folded, gap, type Split } from './folded.ts';
import { isWrapped } from './wrapped.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Stands in the folded text where a link was: letters inside addresses are not words. */
export const linkUnit = 0xe000;

const sentenceEnds = new Set('。！？!?\n\r；;…｡');
const clauseEnds = new Set('，,：:、【】「」『』“”"()（）[]《》〈〉﹐､');
const invisible = /^[\p{Cf}\p{Mn}\p{Me}\u3164\u115F\u1160\uFFA0]$/u;
const kept = /^[\p{L}\p{N}¥$%]$/u;

/** Strokes and letters of dead or far scripts that stand between Chinese characters only to part them. */
const ornaments =
  /^[丨丶丿乀乁亅丷灬冫氵〡ー々\u0640\u3131-\u318E\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Tibetan}\p{Script=Ethiopic}\p{Script=Cherokee}\p{Script=Runic}\p{Script=Ogham}\p{Script=Canadian_Aboriginal}\p{Script=Yi}]$/u;
const isSign = /^[^\p{L}\p{N}]$/u;

const dropped = { unseen: '\u0001', loose: '\u0002', clause: '\u0003', sentence: '\u0004' } as const;

/** Room of what is kept for the next message: for any chat line, not for a book. */
const [fewestKept, mostKept] = [512, 8192];

/** Folded forms of the Basic Multilingual Plane: 0 not met yet, up to `several` dropped or longer, else the one character. */
const several = 5;
/** The folded form of a clause's end; a sentence's is one more. */
const stop = 3;

const [newline, carriageReturn] = [10, 13];

/** A sign that stands for a character (❤ for 信) does so once or twice; more often it only parts the others. */
const mostSigns = 2;
/** Among so many signs between characters none stands for one: they adorn, or part what they stand in. */
const fewestOrnaments = 4;
/** UTF-16 units that are searched for them. */
const longestAdorned = 2_000;
const betweenCharacters = /(?<=\p{Script=Han})\p{Extended_Pictographic}\uFE0F?(?=\p{Script=Han})/gu;
/** So many stops, and no more characters a stop: they part characters (written downwards, say), not sentences. */
const [fewestStops, runOfStops] = [5, 3];

export class Folder {
  private readonly variants = new Map<string, string>();
  /** Characters taken apart, by the last of their parts: 力口 for 加, 士示欠 for 款. */
  private readonly splits = new Map<number, readonly Split[]>();
  /** One mark for each character that is such a last part. */
  private readonly lastParts = new Uint8Array(0x10000);
  private readonly single = new Uint16Array(0x10000);
  /** Forms of more than one character, and of characters beyond the plane; bounded by the number there are. */
  private readonly longer = new Map<number, string>();
  /** Signs that stand for characters, as met. */
  private readonly signs = new Set<number>();
  private spare: Folded | undefined;

  /** `splits`: sets of three or four, each a character and the parts it is written as (`加力口`). */
  constructor(variants: readonly string[], splits: readonly string[] = []) {
    for (const set of variants.flatMap((line) => line.split(' '))) {
      const [first, ...rest] = Array.from(set);
      if (first !== undefined) for (const one of rest) this.variants.set(one, first);
    }
    for (const set of splits.flatMap((line) => line.split(' '))) {
      const [whole = 0, ...parts] = Array.from(set, (one) => one.charCodeAt(0));
      const last = parts.pop() ?? 0;
      this.lastParts[last] = 1;
      this.splits.set(last, [...(this.splits.get(last) ?? []), { whole, before: parts }]);
    }
  }

  /** Folds a message; the characters of `links` are replaced by one `linkUnit` each. Linear in the length of `text`. */
  fold(text: string, links: readonly Span[] = []): Folded {
    const { length } = text;
    const into = this.folded(text, length + (length >> 1) + links.length);
    let link = 0;
    let from = links[0]?.start ?? length;
    let stops = 0;
    const wrapped = isWrapped(text);
    for (let at = 0; at < length; ) {
      if (at >= from) {
        const end = links[link]?.end ?? at;
        link += 1;
        from = links[link]?.start ?? length;
        if (end <= at) continue;
        into.part(gap.clause);
        into.add(linkUnit, links[link - 1]?.start ?? at, end);
        into.part(gap.clause);
        at = end;
        continue;
      }
      const unit = text.charCodeAt(at);
      const code = unit >= 0xd800 && unit < 0xdc00 ? (text.codePointAt(at) ?? unit) : unit;
      const next = at + (code > 0xffff ? 2 : 1);
      let form = code > 0xffff ? several : (this.single[code] ?? 0);
      if (form === 0) form = this.meet(code);
      if (form < several) {
        if (wrapped && (code === newline || code === carriageReturn)) into.part(gap.loose);
        else {
          into.part(form - 1);
          if (form >= stop) stops += 1;
        }
      } else if (form > several) {
        into.add(form, at, next);
        const splits = this.lastParts[form] === 1 ? this.splits.get(form) : undefined;
        if (splits) into.join(splits);
      } else this.addLonger(into, code, at, next, text);
      at = next;
    }
    if (stops >= fewestStops && into.length <= stops * runOfStops) into.loosen();
    if (mayTellFigures(text)) writeFigures(into);
    return into.close();
  }

  /** Gives back what a message was folded into, to fold the next one: nobody may read it any more. */
  release(folded: Folded): void {
    if (folded.room > 0 && folded.room <= mostKept) this.spare = folded;
  }

  private folded(text: string, room: number): Folded {
    const { spare } = this;
    const into = spare && spare.room >= room ? spare : new Folded(Math.max(room, fewestKept));
    this.spare = undefined;
    into.begin(text);
    return into;
  }

  private addLonger(into: Folded, code: number, start: number, end: number, text: string): void {
    let form = this.longer.get(code);
    if (form === undefined) {
      form = this.make(String.fromCodePoint(code));
      this.longer.set(code, form);
    }
    if (form <= dropped.sentence) into.part(form.charCodeAt(0) - 1);
    else if (this.signs.has(code) && (isFrequent(code, text) || isAdorned(text))) into.part(gap.loose);
    else for (let unit = 0; unit < form.length; unit += 1) into.add(form.charCodeAt(unit), start, end);
  }

  private meet(code: number): number {
    const form = this.make(String.fromCodePoint(code));
    const value = form.length === 1 && !this.signs.has(code) ? form.charCodeAt(0) : several;
    if (value === several) this.longer.set(code, form);
    this.single[code] = value;
    return value;
  }

  private make(character: string): string {
    if (sentenceEnds.has(character)) return dropped.sentence;
    if (clauseEnds.has(character)) return dropped.clause;
    if (ornaments.test(character)) return dropped.loose;
    const mapped = this.variants.get(character);
    if (mapped !== undefined) {
      if (isSign.test(character)) this.signs.add(character.codePointAt(0) ?? 0);
      return mapped;
    }
    if (invisible.test(character)) return dropped.unseen;
    let form = '';
    for (const one of character.normalize('NFKC').toLowerCase()) {
      const better = this.variants.get(one) ?? one;
      if (kept.test(better)) form += better;
    }
    return form === '' || form.length > 4 ? dropped.loose : form;
  }
}

/** Only asked for a message in which such a sign stands, and there are two at most of each kind. */
function isAdorned(text: string): boolean {
  let count = 0;
  for (const _ of text.slice(0, longestAdorned).matchAll(betweenCharacters)) {
    count += 1;
    if (count === fewestOrnaments) return true;
  }
  return false;
}

/** Looks no further than the third of them. */
function isFrequent(code: number, text: string): boolean {
  const sign = String.fromCodePoint(code);
  let at = -1;
  for (let count = 0; count <= mostSigns; count += 1) {
    at = text.indexOf(sign, at + 1);
    if (at < 0) return false;
  }
  return true;
}
