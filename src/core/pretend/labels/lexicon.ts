// The names of all families, ready for look-up: whole, inside a label, one slip away, as part of a longer word.
import type { Brand } from '../../address/brands.ts';
import { WordSet } from '../../address/word-set.ts';
import { once } from '../../once.ts';
import type { Pack } from '../../pack/format.ts';
import { affixesOf } from './affixes.ts';
import { distinctiveLength, type Lexicon, type Name, type Strength } from './names.ts';
import { isLongWord, isPinyin, soundOf } from './pinyin.ts';
import { lookMarksOf, lookOf } from './skeleton.ts';
import { SlipForms } from './slip-forms.ts';
import { tellsOf } from './tells.ts';

export type LexiconPack = Pick<
  Pack,
  | 'brands'
  | 'affixes'
  | 'innocent'
  | 'cheapEndings'
  | 'trashEndings'
  | 'lures'
  | 'pathLures'
  | 'tells'
  | 'access'
  | 'wares'
  | 'machines'
  | 'bigrams'
>;

const soundLength = 9;

export function lexiconOf(packs: readonly LexiconPack[]): Lexicon {
  const whole = new Map<string, Name>();
  const inside = new Map<string, Name[]>();
  const slipped: Name[] = [];
  const han: Name[] = [];
  const outer = new Set<string>();
  const looks = new Map<string, Name>();
  const sounds = new Map<string, Name>();
  const ordinary = new Set(packs.flatMap(({ affixes }) => affixes).filter((word) => word.length > 2));
  for (const name of packs.flatMap(({ brands }) => brands.flatMap(namesOf))) {
    if (/[^ -~]/.test(name.text)) {
      han.push(name);
      continue;
    }
    const before = whole.get(name.text);
    if (!before || rank[name.strength] < rank[before.strength]) whole.set(name.text, name);
    if (name.strength === 'token' && isLongWord(name.text) && !isMadeUp(name.text, ordinary)) slipped.push(name);
    if (name.strength !== 'label') continue;
    add(inside, name.text.slice(0, 3), name);
    if (name.text.length < distinctiveLength) continue;
    outer.add(`^${name.text.slice(0, 3)}`).add(name.text.slice(-3));
    looks.set(lookOf(name.text), name);
    if (name.text.length >= soundLength && isPinyin(name.text)) sounds.set(soundOf(name.text), name);
    if (!isMadeUp(name.text, ordinary)) slipped.push(name);
  }
  for (const brand of packs.flatMap(({ brands }) => brands))
    for (const text of brand.pieces) add(inside, text.slice(0, 3), { text, brand, strength: 'label', piece: true });
  const innocent = packs.flatMap((pack) => pack.innocent);
  return {
    whole,
    wholeMarks: lookMarksOf(whole.keys()),
    inside,
    slips: new SlipForms(slipped),
    looks,
    lookMarks: lookMarksOf(looks.keys()),
    sounds,
    soundBegins: soundBeginsOf(sounds.keys()),
    han,
    outer,
    outerMarks: beginsOf(Array.from(outer, (three) => three.replace('^', ''))),
    begins: beginsOf(inside.keys()),
    affixes: affixesOf(packs.flatMap((pack) => [...pack.affixes, ...pack.tells, ...pack.access])),
    tells: tellsOf(packs.flatMap((pack) => pack.tells)),
    machines: new Set(packs.flatMap((pack) => pack.machines)),
    strong: tellsOf(packs.flatMap(({ tells, wares }) => tells.filter((word) => !wares.includes(word)))),
    strongAccess: tellsOf(packs.flatMap(({ access, wares }) => access.filter((word) => !wares.includes(word)))),
    access: tellsOf(packs.flatMap((pack) => pack.access)),
    innocent: new Set(innocent),
    numbered: innocent.filter((word) => /\d/.test(word)),
    holders: once(() => innocent.filter((word) => holdsName(word, inside))),
    cheap: new Set(packs.flatMap((pack) => [...pack.cheapEndings, ...pack.trashEndings])),
    trash: new Set(packs.flatMap((pack) => pack.trashEndings)),
    bigrams: packs.find((pack) => pack.bigrams !== undefined)?.bigrams ?? '',
    lures: packs.flatMap((pack) => pack.lures),
    pathLures: packs.flatMap((pack) => pack.pathLures),
    anyLure: new WordSet(packs.flatMap((pack) => [...pack.lures, ...pack.pathLures])),
  };
}

/** No name has fewer letters than its sound, or another first letter, but for `ou`. */
function soundBeginsOf(sounds: Iterable<string>): ReadonlyMap<string, number> {
  const begins = new Map<string, number>();
  for (const sound of sounds)
    for (const letter of sound.startsWith('u') ? 'uo' : sound.slice(0, 1))
      begins.set(letter, Math.min(begins.get(letter) ?? sound.length, sound.length));
  return begins;
}

/** Names stand under their first three letters, shorter ones under themselves. */
function holdsName(word: string, inside: ReadonlyMap<string, readonly Name[]>): boolean {
  for (let at = 0; at < word.length; at++)
    for (let length = 1; length <= 3; length++)
      if (inside.get(word.slice(at, at + length))?.some(({ text }) => word.startsWith(text, at))) return true;
  return false;
}

/** `tkmall`, `jdshop`: a few letters and an ordinary word, one slip away from many other names. */
function isMadeUp(name: string, ordinary: ReadonlySet<string>): boolean {
  return ordinary.has(name) || ordinary.has(name.slice(1)) || ordinary.has(name.slice(2));
}

const marks = 1 << 15;

/** Where the mark of the three letters at `at` stands. */
export function beginMark(text: string, at: number): number {
  return ((text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2)) & (marks - 1);
}

function beginsOf(keys: Iterable<string>): Uint8Array {
  const begins = new Uint8Array(marks);
  for (const key of keys) begins[beginMark(key, 0)] = 1;
  return begins;
}

const rank: Readonly<Record<Strength, number>> = { label: 0, token: 1, hint: 2 };

function namesOf(brand: Brand): Name[] {
  const own = (texts: readonly string[], strength: Strength) => texts.map((text) => ({ text, brand, strength }));
  const han = brand.aliases.filter((alias) => /^[\u3400-\u9fff]{2,}$/.test(alias));
  return [
    ...own(brand.labels, 'label'),
    ...own(brand.tokens, 'token'),
    ...own(brand.hints, 'hint'),
    ...own(han, 'label'),
  ];
}

function add(map: Map<string, Name[]>, key: string, name: Name): void {
  const list = map.get(key);
  if (list) list.push(name);
  else map.set(key, [name]);
}
