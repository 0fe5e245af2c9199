// Characters that stand for an ASCII one in an address: width, style, keycaps, and dots in brackets; what is invisible
// goes.

/** A text in which addresses can be looked for, and where each of its characters stood. */
export interface Folded {
  readonly text: string;
  /** Place of each character in the original, plus one closing entry; absent when nothing was changed. */
  readonly places?: Int32Array;
}

// Full-width punctuation that ends a sentence (，！？：；（）) is left alone: it decides where a link ends.
const oddRanges: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  // Lines through, over and under characters.
  [0x305, 0x305],
  [0x332, 0x338],
  [0x33f, 0x33f],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x2024, 0x2024],
  [0x202a, 0x202e],
  [0x2044, 0x2044],
  [0x2060, 0x2064],
  [0x20d0, 0x20f0],
  [0x2215, 0x2215],
  [0x2460, 0x249b],
  [0x24b6, 0x24ff],
  [0xd835, 0xd835],
  [0xd83c, 0xd83c],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xff03, 0xff03],
  [0xff05, 0xff06],
  [0xff0d, 0xff19],
  [0xff1d, 0xff1d],
  [0xff20, 0xff3a],
  [0xff3f, 0xff3f],
  [0xff41, 0xff5a],
];

// One look-up per character: a chat text is folded before anything else is done with it.
const odd = new Uint8Array(0x10000);
for (const [first, last] of oddRanges) odd.fill(1, first, last + 1);

function isOdd(code: number): boolean {
  return odd[code] === 1;
}

function hasOdd(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (odd[text.charCodeAt(i)] === 1) return true;
  return false;
}

const bracketDot = /[[({（【〔［｛]\s{0,2}(?:\.|。|．|点|點|dot)\s{0,2}[\])}）】〕］｝]/iy;
const opening = '[({（【〔［｛';

export function foldOf(original: string): Folded {
  if (
    !hasOdd(original) &&
    !/[[({（【〔［｛]\s{0,2}(?:\.|。|．|点|點|dot)/i.test(original) &&
    !/ (?:dot|DOT) /.test(original) &&
    !spacedLetters.test(original)
  )
    return { text: original };
  const places = new Int32Array(original.length * 2 + 1);
  let text = '';
  let length = 0;
  // What stays as it is is taken over in runs, what changes in pieces: a megabyte of single characters is dear to put
  // together.
  let run = 0;
  let changed = '';
  const put = (characters: string, place: number) => {
    if (run < place || changed.length > 11) {
      text += changed + original.slice(run, place);
      changed = '';
    }
    changed += characters;
    for (let k = 0; k < characters.length; k++) places[length++] = place;
  };
  for (let i = 0; i < original.length; ) {
    const code = original.charCodeAt(i);
    const next = code < 128 ? asciiEnd(original, i, code) : foreignEnd(original, i, code);
    if (next === i) places[length++] = i++;
    else {
      put(formOf(original, i, next, code), i);
      i = next;
      run = next;
    }
  }
  places[length] = original.length;
  return { text: text + changed + original.slice(run), places };
}

/** Behind the characters from here on that are put together to something else, or here when this one stays. */
function asciiEnd(text: string, at: number, code: number): number {
  if (code === 40 || code === 91 || code === 123) return bracketEnd(text, at);
  if (code !== 32) return at;
  if (isSpelledDot(text, at)) return at + spelledDot.length;
  return betweenSingles(text, at) ? at + 1 : at;
}

function foreignEnd(text: string, at: number, code: number): number {
  if (odd[code] === 1) return at + (code >= 0xd800 && code <= 0xdbff ? 2 : 1);
  return isOpening(code) ? bracketEnd(text, at) : at;
}

function isOpening(code: number): boolean {
  return code > 0x3000 && opening.includes(String.fromCharCode(code));
}

function bracketEnd(text: string, at: number): number {
  bracketDot.lastIndex = at;
  const found = bracketDot.exec(text);
  return found ? at + found[0].length : at;
}

function formOf(text: string, from: number, to: number, code: number): string {
  if (code === 32) return to - from > 1 ? ' 点 ' : '';
  if (code < 128 || odd[code] === 0) return '.';
  const before = to - from > 1 ? undefined : remembered.get(code);
  const form = before ?? asciiOf(text.slice(from, to));
  if (to - from === 1 && before === undefined) remembered.set(code, form);
  return form;
}

/** Forms of single characters, made when they are met: there are some hundreds. */
const remembered = new Map<number, string>();

const spelledDot = ' dot ';

function isSpelledDot(text: string, at: number): boolean {
  return text.startsWith(spelledDot, at) || text.startsWith(' DOT ', at);
}

const spacedLetters = /(?:^|[^!-~])[a-z0-9./:-](?: [a-z0-9./:-]){4,}(?![!-~])/i;

/** A blank between two characters that each stand alone: `p d d . c o m`. */
function betweenSingles(text: string, at: number): boolean {
  return isSingle(text, at - 1) && isSingle(text, at + 1);
}

function isSingle(text: string, at: number): boolean {
  return isVisibleAscii(text, at) && !isVisibleAscii(text, at - 1) && !isVisibleAscii(text, at + 1);
}

function isVisibleAscii(text: string, at: number): boolean {
  const code = at < 0 ? 0 : text.charCodeAt(at);
  return code > 32 && code < 127;
}

function asciiOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (!isOdd(character.charCodeAt(0))) return character;
  const invisible = code < 0x2100 && code !== 0x2024 && code !== 0x2044;
  return invisible || (code >= 0xfe00 && code <= 0xfe0f) || code === 0xfeff ? '' : plainOf(character, code);
}

function plainOf(character: string, code: number): string {
  if (code > 0xff00 && code < 0xff5f) return String.fromCharCode(code - 0xfee0);
  if (code === 0x2044 || code === 0x2215) return '/';
  if (code >= 0x1f130 && code <= 0x1f189) return String.fromCharCode(65 + ((code - 0x1f130) % 32));
  const folded = character.normalize('NFKC').replace(/[()]/g, '');
  return /^[!-~]{1,2}$/.test(folded) ? folded : character;
}
