// What a label looks like: a subset of the confusable characters of UTS 39 put back to the ASCII letters they resemble.

const lookalikes: Readonly<Record<string, string>> = {
  a: 'аɑαạąάἀ',
  b: 'ьƅвƄб',
  c: 'сϲᴄ',
  d: 'ԁɗď',
  e: 'еҽєẹėęε',
  f: 'ƒϝ',
  g: 'ɡģġց',
  h: 'һհĥн',
  i: 'іıɩιíìїỉịɪ',
  j: 'јϳ',
  k: 'κкķ',
  l: 'ӏǀłļľℓ',
  m: 'мṃ',
  n: 'ոпńņηṇ',
  o: 'оοօσọơøỏ',
  p: 'рρƿ',
  q: 'ԛգ',
  r: 'гŗɾ',
  s: 'ѕşșʂṣ',
  t: 'тţțτ',
  u: 'υսцųưụʋ',
  v: 'ѵνѷ',
  w: 'ԝωшɯщ',
  x: 'хχ×',
  y: 'уүʏγỵ',
  z: 'ʐżẓᴢ',
};

const letters = new Map(
  Object.entries(lookalikes).flatMap(([letter, all]) => [...all].map((one) => [one, letter] as const)),
);

/** The label in the ASCII letters it resembles; characters that resemble none stay. */
export function skeletonOf(label: string): string {
  let skeleton = '';
  for (const character of label.normalize('NFD').toLowerCase()) {
    const code = character.codePointAt(0) ?? 0;
    // Marks on a letter are easily overlooked.
    if (code >= 0x300 && code <= 0x36f) continue;
    skeleton += letters.get(character) ?? character;
  }
  return skeleton;
}

/** The word with letters that are hard to tell apart made equal. */
export function lookOf(word: string): string {
  return word.replace(/[il1]/g, 'i').replace(/0/g, 'o');
}

const outlines = 1 << 12;

/** First letter, last letter (as they look) and length of a word, or of a part of it, in one number. */
export function outlineOf(word: string, begin = 0, end = word.length): number {
  const first = lookOfCode(word.charCodeAt(begin));
  const last = lookOfCode(word.charCodeAt(end - 1));
  return ((first * 31 + last) * 31 + end - begin) & (outlines - 1);
}

function lookOfCode(code: number): number {
  if (code === 49 || code === 108) return 105;
  return code === 48 ? 111 : code;
}

export function lookMarksOf(words: Iterable<string>): Uint8Array {
  const marks = new Uint8Array(outlines);
  for (const word of words) marks[outlineOf(word)] = 1;
  return marks;
}

const digitLetters: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 3: 'e', 5: 's' };

/** `1oo86`: a number with letters in it that look like digits. */
const digits = /(?<![a-z\d])(?=[oil]*\d)(?=\d*[oil])[\doil]{5,6}(?![a-z\d])/;

/** Readings of digits and letter pairs inside a word as the letters they resemble (`paypa1`, `arnazon`), without the label itself. */
export function readingsOf(label: string): readonly string[] {
  const readings: string[] = [];
  if (/[a-z][0135]|[0135][a-z]/.test(label)) {
    readings.push(label.replace(/[0135]/g, (digit) => digitLetters[digit] ?? digit));
    if (label.includes('1'))
      readings.push(label.replace(/[0135]/g, (digit) => (digit === '1' ? 'i' : (digitLetters[digit] ?? digit))));
    readings.push(label.replace(digits, (part) => part.replace(/[il]/g, '1').replace(/o/g, '0')));
  }
  if (label.includes('rn')) readings.push(label.replaceAll('rn', 'm'));
  if (label.includes('vv')) readings.push(label.replaceAll('vv', 'w'));
  return readings.filter((reading) => reading !== label);
}
