// Message -> comparable text: width, case, invisible and decorating characters, variants; each character keeps the place it came from.

import { Writer } from './writer.ts';

/** What was dropped before a character: nothing, a loose mark or space, the end of a clause, the end of a sentence. */
export const gap = { none: 0, loose: 1, clause: 2, sentence: 3 } as const;

export interface Folded {
  readonly text: string;
  /** For each folded character: where its source begins and ends in the message, in UTF-16 units. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** For each folded character, the strongest `gap` before it. */
  readonly gaps: Uint8Array;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Stands in the folded text where a link was: letters inside addresses are not words. */
export const linkMark = '\uE000';

const sentenceEnds = new Set('。！？!?\n\r；;…｡');
const clauseEnds = new Set('，,：:、【】「」『』“”"()（）[]《》〈〉﹐､');
const invisible = /^[\p{Cf}\p{Mn}\p{Me}\u3164\u115F\u1160\uFFA0]$/u;
const kept = /^[\p{L}\p{N}¥$%]$/u;

/** Strokes and letters of dead or far scripts that stand between Chinese characters only to part them. */
const ornaments =
  /^[丨丶丿乀乁亅丷灬冫氵ㄧ〡ー々\p{Script=Runic}\p{Script=Ogham}\p{Script=Canadian_Aboriginal}\p{Script=Yi}]$/u;

const dropped = { unseen: '\u0001', loose: '\u0002', clause: '\u0003', sentence: '\u0004' } as const;

/** Folded forms of the Basic Multilingual Plane: 0 not met yet, up to `several` dropped or longer, else the one character. */
const several = 5;

export class Folder {
  private readonly variants = new Map<string, string>();
  private readonly single = new Uint16Array(0x10000);
  /** Forms of more than one character, and of characters beyond the plane; bounded by the number there are. */
  private readonly longer = new Map<number, string>();

  constructor(variants: readonly string[]) {
    for (const set of variants.flatMap((line) => line.split(' '))) {
      const [first, ...rest] = Array.from(set);
      if (first !== undefined) for (const one of rest) this.variants.set(one, first);
    }
  }

  /** Folds a message; the characters of `links` are replaced by one `linkMark` each. Linear in the length of `text`. */
  fold(text: string, links: readonly Span[] = []): Folded {
    const { length } = text;
    const into = new Writer(length + (length >> 1) + links.length + 16);
    let link = 0;
    for (let at = 0; at < length; ) {
      const span = links[link];
      if (span && at >= span.start) {
        link += 1;
        if (span.end <= at) continue;
        into.part(gap.clause);
        into.add(linkMark.charCodeAt(0), span.start, span.end);
        into.part(gap.clause);
        at = span.end;
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
    return into.done();
  }

  private addLonger(into: Writer, code: number, start: number, end: number): void {
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

/** The very characters of `text` that folded positions `start` to `end` (exclusive) came from. */
export function sourceOf(text: string, folded: Folded, start: number, end: number): string {
  return text.slice(folded.starts[start] ?? 0, folded.ends[end - 1] ?? 0);
}
