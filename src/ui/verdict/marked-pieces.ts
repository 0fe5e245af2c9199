// Splits a text into what is to be marked and what is not, and makes unseen characters seen.

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** `text` in pieces; every occurrence of an evidence is marked. Joined, the pieces are `text` as made visible. */
export function markedPieces(text: string, evidences: readonly string[]): readonly Piece[] {
  const marks = new Uint8Array(text.length);
  const folded = lowered(text);
  for (const evidence of evidences) {
    const wanted = lowered(evidence.trim());
    if (wanted === '') continue;
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
      marks.fill(1, at, at + wanted.length);
    }
  }
  const pieces: Piece[] = [];
  for (let start = 0, end = 1; start < text.length; start = end, end += 1) {
    while (end < text.length && marks[end] === marks[start]) end += 1;
    pieces.push({ text: visible(text.slice(start, end)), marked: marks[start] === 1 });
  }
  return pieces;
}

/** Same length as `text`, whatever its letters become in lower case. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/**
 * Zero-width, direction-changing and control characters, written out: they are how a text says what it does not show. What joins
 * the parts of one emoji (👩‍🌾) hides nothing.
 */
export function visible(text: string): string {
  return text.replace(/(?!\u200D\p{Extended_Pictographic})[\p{Cf}\p{Cc}]/gu, (one) => {
    if (one === '\n' || one === '\t') return one;
    return `⟨U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}
