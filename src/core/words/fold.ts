// Message -> comparable text: width, case, invisible and decorating characters, variants; each character keeps the place it came from.

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

const noChange = 0;
const dropped = { unseen: '\u0001', loose: '\u0002', clause: '\u0003', sentence: '\u0004' } as const;

export class Folder {
  private readonly variants = new Map<string, string>();
  /** Folded form of each character met so far; bounded by the number of assigned characters. */
  private readonly known = new Map<number, string>();

  constructor(variants: readonly string[]) {
    for (const set of variants.flatMap((line) => line.split(' '))) {
      const [first, ...rest] = Array.from(set);
      if (first !== undefined) for (const one of rest) this.variants.set(one, first);
    }
  }

  /** Folds a message; the characters of `links` are replaced by one `linkMark` each. Linear in the length of `text`. */
  fold(text: string, links: readonly Span[] = []): Folded {
    const { length } = text;
    const room = length * 2 + links.length + 4;
    const codes = new Uint16Array(room);
    const starts = new Int32Array(room);
    const ends = new Int32Array(room);
    const gaps = new Uint8Array(room);
    let count = 0;
    let before: number = gap.sentence;
    let link = 0;
    for (let at = 0; at < length; ) {
      const span = links[link];
      if (span && at >= span.start) {
        link += 1;
        if (span.end <= at) continue;
        codes[count] = linkMark.charCodeAt(0);
        starts[count] = span.start;
        ends[count] = span.end;
        gaps[count] = Math.max(before, gap.clause);
        count += 1;
        before = gap.clause;
        at = span.end;
        continue;
      }
      const code = text.codePointAt(at) ?? noChange;
      const next = at + (code > 0xffff ? 2 : 1);
      const form = this.known.get(code) ?? this.formOf(code);
      if (form <= dropped.sentence) {
        const strength = form.charCodeAt(0) - 1;
        if (strength > before) before = strength;
      } else {
        for (let unit = 0; unit < form.length && count < room; unit += 1) {
          codes[count] = form.charCodeAt(unit);
          starts[count] = at;
          ends[count] = next;
          gaps[count] = before;
          before = gap.none;
          count += 1;
        }
      }
      at = next;
    }
    return {
      text: textOf(codes.subarray(0, count)),
      starts: starts.subarray(0, count),
      ends: ends.subarray(0, count),
      gaps: gaps.subarray(0, count),
    };
  }

  private formOf(code: number): string {
    const form = this.make(String.fromCodePoint(code));
    this.known.set(code, form);
    return form;
  }

  private make(character: string): string {
    if (sentenceEnds.has(character)) return dropped.sentence;
    if (clauseEnds.has(character)) return dropped.clause;
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

function textOf(codes: Uint16Array): string {
  let text = '';
  const step = 8192;
  for (let at = 0; at < codes.length; at += step) text += String.fromCharCode(...codes.subarray(at, at + step));
  return text;
}
