// The dear part of compiling, as bytes: made when the extension is built or a pack is renewed, read by a cold worker.
// Layout, little-endian: length of the JSON head in bytes; the head, padded to 4; then the arrays it counts.
import { bytesOf, parseUtf8 } from '../../bytes.ts';
import type { LexiconState } from './lexicon.ts';

interface Head {
  /** Changes with the layout. */
  readonly form: 2;
  /** Sets of groups that occur; phrases refer to them by number. */
  readonly sets: readonly (readonly string[])[];
  /** Lengths of the arrays, in numbers. */
  readonly counts: readonly number[];
  /** Bytes of each number. */
  readonly width: 2 | 4;
}

const kinds = { 2: Uint16Array, 4: Int32Array } as const;

export function bytesOfPrepared(state: LexiconState): Uint8Array<ArrayBuffer> {
  const { automaton, bySound, sets, setOf, latin, soundPhrases } = state;
  const arrays = [
    ...[automaton.nodes, automaton.lengths, automaton.roots],
    ...[bySound.nodes, bySound.lengths, bySound.roots],
    ...[setOf, latin, soundPhrases],
  ];
  const counts = arrays.map(({ length }) => length);
  const width = arrays.every((array) => array instanceof Uint16Array) ? 2 : 4;
  const head: Head = { form: 2, sets, counts, width };
  const text = bytesOf(JSON.stringify(head));
  const from = 4 + Math.ceil(text.length / 4) * 4;
  const bytes = new Uint8Array(from + width * counts.reduce((sum, count) => sum + count, 0));
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, 4);
  let at = from;
  for (const array of arrays) {
    new kinds[width](bytes.buffer, at, array.length).set(array);
    at += width * array.length;
  }
  return bytes;
}

/** `undefined` for anything that is not whole. Whether it belongs to the packs in force is for the caller to know. */
export function parsePrepared(bytes: ArrayBuffer): LexiconState | undefined {
  const head = headOf(bytes);
  if (!head) return undefined;
  let at = head.from;
  const arrays = head.counts.map((count) => {
    const array = new kinds[head.width](bytes, at, count);
    at += head.width * count;
    return array;
  });
  const take = (index: number) => arrays[index] ?? new Int32Array();
  return {
    automaton: { nodes: take(0), lengths: take(1), roots: take(2) },
    bySound: { nodes: take(3), lengths: take(4), roots: take(5) },
    sets: head.sets,
    setOf: take(6),
    latin: take(7),
    soundPhrases: take(8),
  };
}

function headOf(bytes: ArrayBuffer): (Head & { readonly from: number }) | undefined {
  if (bytes.byteLength < 8) return undefined;
  const length = new DataView(bytes).getUint32(0, true);
  const from = 4 + Math.ceil(length / 4) * 4;
  if (from > bytes.byteLength) return undefined;
  try {
    const head = JSON.parse(parseUtf8(new Uint8Array(bytes, 4, length)) ?? '') as Head;
    const numbers = head.counts.reduce((sum, count) => sum + count, 0);
    const isKnown = head.form === 2 && (head.width === 2 || head.width === 4);
    const isWhole = isKnown && head.counts.length === 9 && from + head.width * numbers === bytes.byteLength;
    return isWhole ? { ...head, from } : undefined;
  } catch {
    return undefined;
  }
}
