// Message -> comparable text: width, case, invisible and decorating characters, variants; each character keeps the place it came from.

import { Folded, gap } from './folded.ts';

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
  /^[丨丶丿乀乁亅丷灬冫氵ㄧ〡ー々\p{Script=Runic}\p{Script=Ogham}\p{Script=Canadian_Aboriginal}\p{Script=Yi}]$/u;

const dropped = { unseen: '\u0001', loose: '\u0002', clause: '\u0003', sentence: '\u0004' } as const;

/** Room of what is kept for the next message: for any chat line, not for a book. */
const [fewestKept, mostKept] = [512, 8192];

/** Folded forms of the Basic Multilingual Plane: 0 not met yet, up to `several` dropped or longer, else the one character. */
const several = 5;

export class Folder {
  private readonly variants = new Map<string, string>();
  private readonly single = new Uint16Array(0x10000);
  /** Forms of more than one character, and of characters beyond the plane; bounded by the number there are. */
  private readonly longer = new Map<number, string>();
  private spare: Folded | undefined;

  constructor(variants: readonly string[]) {
    for (const set of variants.flatMap((line) => line.split(' '))) {
      const [first, ...rest] = Array.from(set);
      if (first !== undefined) for (const one of rest) this.variants.set(one, first);
    }
  }

  /** Folds a message; the characters of `links` are replaced by one `linkUnit` each. Linear in the length of `text`. */
  fold(text: string, links: readonly Span[] = []): Folded {
    const { length } = text;
    const into = this.folded(text, length + (length >> 1) + links.length);
    let link = 0;
    let from = links[0]?.start ?? length;
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
      if (form < several) into.part(form - 1);
      else if (form > several) into.add(form, at, next);
      else this.addLonger(into, code, at, next);
      at = next;
    }
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

  private addLonger(into: Folded, code: number, start: number, end: number): void {
    let form = this.longer.get(code);
    if (form === undefined) {
      form = this.make(String.fromCodePoint(code));
      this.longer.set(code, form);
    }
    if (form <= dropped.sentence) into.part(form.charCodeAt(0) - 1);
    else for (let unit = 0; unit < form.length; unit += 1) into.add(form.charCodeAt(unit), start, end);
  }

  private meet(code: number): number {
    const form = this.make(String.fromCodePoint(code));
    const value = form.length === 1 ? form.charCodeAt(0) : several;
    if (value === several) this.longer.set(code, form);
    this.single[code] = value;
    return value;
  }

  private make(character: string): string {
    if (sentenceEnds.has(character)) return dropped.sentence;
    if (clauseEnds.has(character)) return dropped.clause;
    if (ornaments.test(character)) return dropped.loose;
    const mapped = this.variants.get(character);
    if (mapped !== undefined) return mapped;
    if (invisible.test(character)) return dropped.unseen;
    let form = '';
    for (const one of character.normalize('NFKC').toLowerCase()) {
      const better = this.variants.get(one) ?? one;
      if (kept.test(better)) form += better;
    }
    return form === '' || form.length > 4 ? dropped.loose : form;
  }
}
