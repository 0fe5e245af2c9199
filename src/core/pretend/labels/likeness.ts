// How one label of a host name bears or imitates a family's name. Whole labels and parts of labels only.

import { Recent } from '../../address/recent.ts';
import { type Core, coresOf, isAffix } from './affixes.ts';
import { foreignLikeness } from './foreign.ts';
import { beginMark } from './lexicon.ts';
import { distinctiveLength, type How, type Lexicon, type Likeness, type Name } from './names.ts';
import { gluedLikeness, pairedLikeness } from './pairs.ts';
import { soundOf } from './pinyin.ts';
import { lookOf, outlineOf, readingsOf } from './skeleton.ts';
import { slipOf } from './slips.ts';

const order: readonly How[] = ['glyph', 'whole', 'paired', 'dressed', 'slip', 'cut', 'part', 'inside', 'stem'];

// The same few labels come again and again: in a chat, in the links of one page, `www` and `m` everywhere.
const mostRemembered = 4096;
const recent = new WeakMap<Lexicon, Recent<Likeness | null>>();

/** The closest likeness of an ASCII label to any family's name. */
export function likenessOf(label: string, lexicon: Lexicon): Likeness | undefined {
  if (label.length < 4) return wholeOf(label, lexicon);
  const known = recent.get(lexicon) ?? new Recent(mostRemembered);
  recent.set(lexicon, known);
  return known.of(label, (text) => judgedLikeness(text, lexicon) ?? null) ?? undefined;
}

function judgedLikeness(label: string, lexicon: Lexicon): Likeness | undefined {
  const found = closestLikeness(label, lexicon);
  if (!found || lexicon.holders().some((word) => label.includes(word))) return undefined;
  return (found.how === 'inside' || found.how === 'stem') && runsOn(label, found, lexicon) ? undefined : found;
}

/** The end of the name begins another word: `sfexpressway`, `temuseum`. */
function runsOn(label: string, { name }: Likeness, { innocent }: Lexicon): boolean {
  const end = label.indexOf(name.text) + name.text.length;
  for (const word of innocent) {
    const at = label.indexOf(word, end - word.length + 1);
    if (at >= 0 && at < end && at > end - name.text.length) return true;
  }
  return false;
}

function wholeOf(label: string, { whole }: Lexicon): Likeness | undefined {
  const name = whole.get(label);
  return name && { name, how: 'whole' };
}

function closestLikeness(label: string, lexicon: Lexicon): Likeness | undefined {
  if (label.startsWith('xn--'))
    return foreignLikeness(label, lexicon, (shown) => plainLikeness(shown, shown.split('-'), lexicon));
  const parts =
    label.includes('-') || label.includes('_') ? label.split(/[-_]/).filter((part) => part !== '') : [label];
  const plain = plainLikeness(label, parts, lexicon);
  if (plain && (plain.how === 'whole' || plain.how === 'dressed') && plain.name.strength === 'label') return plain;
  const readings = readingsOf(label);
  const disguised = readings.length > 0 && !lexicon.numbered.some((word) => label.includes(word));
  for (const reading of disguised ? readings : []) {
    const seen = plainLikeness(reading, reading.split(/[-_]/), lexicon);
    if (!seen || order.indexOf(seen.how) >= order.indexOf('part')) continue;
    if (seen.name.strength === 'label') return { name: seen.name, how: 'glyph' };
    if (isLongToken(seen)) return { name: { ...seen.name, strength: 'label' }, how: 'glyph' };
  }
  const split = plain?.name.strength === 'label' ? undefined : splitLikeness(parts, lexicon);
  return split ?? plain;
}

/** A short name and nothing else, long enough to be nobody's word with a number in it. */
function isLongToken({ name, how }: Likeness): boolean {
  return name.strength === 'token' && name.text.length > 4 && (how === 'whole' || /^\d+$/.test(name.text));
}

function plainLikeness(label: string, parts: readonly string[], lexicon: Lexicon): Likeness | undefined {
  const whole = lexicon.whole.get(label);
  if (whole) return { name: whole, how: 'whole' };
  const paired = pairedLikeness(parts, lexicon);
  if (paired) return paired;
  let best: Likeness | undefined;
  for (const part of parts) {
    const others = parts.filter((other) => other !== part);
    const beside = others.some((other) => lexicon.strong.whole.has(other) || lexicon.access.whole.has(other));
    const found = partLikeness(part, lexicon, beside);
    if (!found) continue;
    const alone = others.every((other) => isAffix(other, lexicon));
    // A short name needs a service word beside it; then other words do not clear it (`pdd-lingqu-abc`).
    const served =
      found.name.strength === 'token' && others.some((other) => other.length > 2 && lexicon.affixes.all.has(other));
    const plain = found.how === 'whole' || found.how === 'dressed';
    const how =
      plain && others.length > 0
        ? alone || served
          ? 'dressed'
          : 'part'
        : found.how === 'whole'
          ? 'dressed'
          : found.how;
    const better = !best || rankOf({ ...found, how }) < rankOf(best);
    if (better) best = { name: found.name, how };
  }
  return best;
}

function rankOf({ name, how }: Likeness): number {
  return order.indexOf(how) + (name.strength === 'label' ? 0 : name.strength === 'token' ? 1.5 : 10);
}

/** `beside`: words of claims or accounts stand in other parts of the label. */
function partLikeness(part: string, lexicon: Lexicon, beside = false): Likeness | undefined {
  const whole = lexicon.whole.get(part);
  if (whole) return { name: whole, how: 'whole' };
  const cores = coresOf(part, lexicon);
  let other: Name | undefined;
  for (const { text } of cores) {
    const name = lexicon.wholeMarks[outlineOf(text)] === 1 ? lexicon.whole.get(text) : undefined;
    if (name?.strength === 'label') return { name, how: 'dressed' };
    other ??= name;
  }
  const glued = gluedLikeness(cores, lexicon);
  if (glued) return glued;
  const nearly = nearlyLikeness(part, cores, lexicon, beside);
  if (nearly) return nearly;
  return other ? { name: other, how: 'dressed' } : insideOf(part, lexicon);
}

const shopWord = /shop|mall|store|mart|buy|pay|app|vip|online/;

/** A distinctive name that is looked, heard or typed a little wrong, with or without known words around it. */
function nearlyLikeness(part: string, cores: readonly Core[], lexicon: Lexicon, beside: boolean): Likeness | undefined {
  for (const { text } of cores) {
    if (text.length < distinctiveLength) continue;
    const seen = lexicon.lookMarks[outlineOf(text)] === 1 ? lexicon.looks.get(lookOf(text)) : undefined;
    if (seen && !lexicon.innocent.has(text)) return { name: seen, how: 'glyph' };
    const shortest = lexicon.soundBegins.get(text.charAt(0));
    const heard = shortest !== undefined && text.length >= shortest ? lexicon.sounds.get(soundOf(text)) : undefined;
    if (heard) return { name: heard, how: 'slip' };
  }
  for (const { text, words } of cores) {
    if (words > 1 || lexicon.innocent.has(part)) continue;
    const served = beside || (words > 0 && shopWord.test(part.replace(text, '-')));
    const name = slipOf(text, lexicon, served);
    if (name) return { name, how: 'slip' };
  }
  return undefined;
}

/** Distinctive names anywhere in a word; shorter ones only where the word begins, as `stem`. */
function insideOf(part: string, { inside, begins }: Lexicon): Likeness | undefined {
  let stem: Likeness | undefined;
  for (let i = 0; i + 4 <= part.length; i++) {
    if (begins[beginMark(part, i)] === 0) continue;
    for (const name of inside.get(part.slice(i, i + 3)) ?? []) {
      if (!part.startsWith(name.text, i)) continue;
      if (name.piece || name.text.length >= distinctiveLength) return { name, how: 'inside' };
      if (i === 0 && (part.length - name.text.length <= longestRest || serial.test(part))) stem = { name, how: 'stem' };
    }
  }
  return stem;
}

const longestRest = 8;
const serial = /\d{3}$|tw$/;

/** A name that goes on over the dot between a sub-domain and the site: `shop.ee-tw.top`. */
export function spanningLikeness(
  sub: string,
  name: string,
  { inside, holders, begins }: Lexicon,
): Likeness | undefined {
  if (sub === 'www' || sub.length > 12) return undefined;
  const joined = sub + name;
  for (let i = Math.max(0, sub.length - 12); i < sub.length; i++) {
    if (begins[beginMark(joined, i)] === 0) continue;
    for (const found of inside.get(joined.slice(i, i + 3)) ?? []) {
      const end = i + found.text.length;
      if (end <= sub.length || !joined.startsWith(found.text, i)) continue;
      // Short names must stand between the beginning and a hyphen.
      const alone = i === 0 && (end === joined.length || joined[end] === '-');
      if (!alone && found.text.length < distinctiveLength) continue;
      if (!holders().some((word) => joined.includes(word))) return { name: found, how: 'cut' };
    }
  }
  return undefined;
}

/** A name cut by hyphens: `shop-ee`, `amazonoffi-cial`, `e-bay`, `bay-e`. */
function splitLikeness(parts: readonly string[], lexicon: Lexicon): Likeness | undefined {
  if (parts.length < 2 || parts.length > 4) return undefined;
  const joined = parts.join('');
  const turned = parts.length === 2 ? `${parts[1]}${parts[0]}` : joined;
  const name = lexicon.whole.get(joined) ?? lexicon.whole.get(turned);
  if (name?.strength === 'label') return { name, how: 'cut' };
  const found = partLikeness(joined, lexicon);
  if (found?.name.strength !== 'label') return undefined;
  return found.how === 'dressed' ||
    (found.how === 'inside' && isCut(parts, joined.indexOf(found.name.text), found.name))
    ? { name: found.name, how: 'cut' }
    : undefined;
}

/** A hyphen falls inside the name. */
function isCut(parts: readonly string[], begin: number, { text }: Name): boolean {
  let at = 0;
  return parts.some((part) => {
    at += part.length;
    return at > begin && at < begin + text.length;
  });
}
