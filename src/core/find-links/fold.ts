// Characters that stand for an ASCII one in an address: width, style, keycaps, and dots in brackets; what is invisible goes.

/** A text in which addresses can be looked for, and where each of its characters stood. */
export interface Folded {
  readonly text: string;
  /** Place of each character in the original, plus one closing entry; absent when nothing was changed. */
  readonly places?: Int32Array;
}

// Full-width punctuation that ends a sentence (，！？：；（）) is left alone: it decides where a link ends.
const oddRanges: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x2024, 0x2024],
  [0x202a, 0x202e],
  [0x2044, 0x2044],
  [0x2060, 0x2064],
  [0x20e3, 0x20e3],
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
    !hasSpelledDot(original) &&
    !spacedLetters.test(original)
  )
    return { text: original };
  const places = new Int32Array(original.length * 2 + 1);
  let text = '';
  const put = (characters: string, place: number) => {
    for (let k = 0; k < characters.length; k++) places[text.length + k] = place;
    text += characters;
  };
  for (let i = 0; i < original.length; ) {
    const code = original.charCodeAt(i);
    const character = original[i] ?? '';
    if (code < 128 ? code === 40 || code === 91 || code === 123 : code > 0x3000 && opening.includes(character)) {
      bracketDot.lastIndex = i;
      const found = bracketDot.exec(original);
      if (found) {
        put('.', i);
        i += found[0].length;
        continue;
      }
    }
    if (code === 32 && hasSpelledDot(original.slice(i, i + spelledDot.length))) {
      put(' 点 ', i);
      i += spelledDot.length;
      continue;
    }
    if (code === 32 && betweenSingles(original, i)) {
      i++;
      continue;
    }
    if (code < 128 || odd[code] === 0) {
      put(character, i++);
      continue;
    }
    const width = code >= 0xd800 && code <= 0xdbff ? 2 : 1;
    put(asciiOf(original.slice(i, i + width)), i);
    i += width;
  }
  places[text.length] = original.length;
  return { text, places };
}

const spelledDot = ' dot ';

function hasSpelledDot(text: string): boolean {
  return text.includes(spelledDot) || text.includes(' DOT ');
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
  const plain = invisible || (code >= 0xfe00 && code <= 0xfe0f) || code === 0xfeff ? '' : plainOf(character, code);
  return plain;
}

function plainOf(character: string, code: number): string {
  if (code > 0xff00 && code < 0xff5f) return String.fromCharCode(code - 0xfee0);
  if (code === 0x2044 || code === 0x2215) return '/';
  if (code >= 0x1f130 && code <= 0x1f189) return String.fromCharCode(65 + ((code - 0x1f130) % 32));
  const folded = character.normalize('NFKC').replace(/[()]/g, '');
  return /^[!-~]{1,2}$/.test(folded) ? folded : character;
}
