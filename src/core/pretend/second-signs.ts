// A likeness that is too weak by itself, beside a second sign: a throw-away ending, a site named at random, a path that asks for a log-in.
import type { AddressEngine } from '../address/compile.ts';
import type { Link } from '../address/url.ts';
import { distinctiveLength, type Lexicon, type Name } from './labels/names.ts';
import { isLongWord, isPinyin } from './labels/pinyin.ts';
import { isRandom } from './labels/random.ts';
import { outlineOf } from './labels/skeleton.ts';

/** A whole step of the path, or its beginning, that asks for a log-in. */
const asking =
  /\/(?:log-?in|sign-?in|signon|logon|denglu|verify|passport|wallet|renzheng|tixian|yanzheng)(?:[/._-]|$)/i;

export function asksToLogIn(path: string): boolean {
  return path.length > 5 && asking.test(path);
}

export interface SecondSign {
  readonly name: Name;
  readonly rule: string;
}

/** Rules that do not warn by themselves. */
export function isWeak(rule: string | undefined): boolean {
  return rule === undefined || /-(?:short|near|hint|held)$/.test(rule);
}

/** What the site's own name shows with a second sign; `undefined` where it has none. */
export function secondSignOf(
  link: Link,
  { lexicon, developerHosting }: AddressEngine,
  rule: string | undefined,
): SecondSign | undefined {
  const { name, suffix, path } = link;
  if (link.hosted || link.ip || developerHosting.has(suffix) || name.length > 20) return undefined;
  const asks = asking.test(path);
  const cheap = lexicon.cheap.has(suffix);
  // Owners hold such names, but let nobody sign in there.
  const held = rule?.endsWith('-held') === true;
  if (!asks && (held || !cheap)) return undefined;
  const whole = lexicon.whole.get(name);
  if (whole && asks && (cheap || isTypo(whole))) return { name: whole, rule: 'address.brand-ending' };
  if (whole || lexicon.innocent.has(name) || !/^[a-z]{5,}$/.test(name)) return undefined;
  // Short names in pinyin are a letter away from many others.
  const any = asks || name.length > distinctiveLength || !isPinyin(name);
  const near = swappedName(name, lexicon) ?? (any ? nearName(name, lexicon) : undefined);
  return near && { name: near, rule: 'address.brand-slip' };
}

/** `taoboa` of Taobao: listed because imitators register it, and nobody's word. */
function isTypo({ text, strength, brand }: Name): boolean {
  return strength === 'token' && brand.labels.some((label) => isOneAway(text, label));
}

/** One letter less, more, other, or two neighbours swapped; the first is the same. */
function isOneAway(text: string, label: string): boolean {
  if (text.length < 5 || text[0] !== label[0] || Math.abs(text.length - label.length) > 1) return false;
  let at = 1;
  while (at < text.length && text[at] === label[at]) at++;
  const [rest, other] = [text.slice(at), label.slice(at)];
  if (rest.slice(1) === other || rest === other.slice(1) || rest.slice(1) === other.slice(1)) return true;
  return rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2);
}

/** A short name in front of a site named at random: with a cheap ending or a log-in behind it, it is no machine's. */
export function isRandomSite({ name, suffix, path }: Link, { text }: Name, lexicon: Lexicon): boolean {
  if (!isRandom(name, lexicon)) return false;
  return asking.test(path) || (text.length > 3 && lexicon.cheap.has(suffix));
}

/** The distinctive name of which two neighbours are swapped. */
function swappedName(word: string, { whole, wholeMarks }: Lexicon): Name | undefined {
  // A swap inside leaves first letter, last letter and length as they are.
  const inside = wholeMarks[outlineOf(word)] === 1;
  for (let at = 0; at + 1 < word.length; at++) {
    if (!inside && at > 0 && at + 2 < word.length) continue;
    const swapped = whole.get(word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2));
    if (swapped && isDistinctive(swapped)) return swapped;
  }
  return undefined;
}

/** The distinctive name that is one letter more, less or other away. */
function nearName(word: string, { whole, slips }: Lexicon): Name | undefined {
  const [less] = slips.of(word);
  if (less) return less;
  const shares = slips.mayShare(word);
  for (let at = 0; at < word.length; at++) {
    const rest = word.slice(0, at) + word.slice(at + 1);
    const more = whole.get(rest);
    if (more && isDistinctive(more)) return more;
    const others = shares ? slips.of(rest) : none;
    const other = others.find(({ text }) => text.length === word.length && isSubstituted(text, word, at));
    if (other) return other;
  }
  return undefined;
}

const none: readonly Name[] = [];

function isDistinctive({ text, strength }: Name): boolean {
  return strength === 'label' ? text.length >= distinctiveLength : strength === 'token' && isLongWord(text);
}

function isSubstituted(name: string, word: string, at: number): boolean {
  return name.slice(0, at) === word.slice(0, at) && name.slice(at + 1) === word.slice(at + 1);
}
