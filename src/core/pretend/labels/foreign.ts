// Internationalized labels: letters that imitate ASCII, names in Han.
import type { Lexicon, Likeness } from './names.ts';
import { unicodeOf } from './punycode.ts';
import { skeletonOf } from './skeleton.ts';
import { tellIn } from './tells.ts';

/** Short names of this length are not written in other letters by chance. */
const distinctWord = 5;

type Judge = (label: string) => Likeness | undefined;

/** An internationalized label: what it looks like in ASCII, and names in Han script. */
export function foreignLikeness(label: string, lexicon: Lexicon, judge: Judge): Likeness | undefined {
  const shown = unicodeOf(label);
  const skeleton = skeletonOf(shown);
  if (skeleton !== shown && /^[ -~]+$/.test(skeleton)) {
    const seen = judge(skeleton);
    const { how, name } = seen ?? {};
    if (name?.strength === 'label' && how !== 'inside' && how !== 'stem') return { name, how: 'glyph' };
    const mixed = isMixed(shown);
    const alone = how === 'whole' || (how === 'dressed' && mixed);
    if (name && alone && name.text.length >= (mixed ? distinctWord - 1 : distinctWord))
      return { name: { ...name, strength: 'label' }, how: 'glyph' };
  }
  return hanLikeness(shown, lexicon) ?? mixedLikeness(shown, lexicon);
}

/** Greek or Cyrillic letters among Latin ones: no language is written so. */
function isMixed(shown: string): boolean {
  return /[a-z]/.test(shown) && /[\u0370-\u052f]/.test(shown);
}

/** A short name in ASCII beside telling words in Han: `12306抢票`. */
function mixedLikeness(shown: string, lexicon: Lexicon): Likeness | undefined {
  const text = /^[a-z\d]+|[a-z\d]+$/.exec(shown)?.[0] ?? '';
  const name = lexicon.whole.get(text);
  const told = name && name.strength !== 'hint' && tellIn(shown, text, lexicon.tells, lexicon) !== undefined;
  return told ? { name, how: 'dressed' } : undefined;
}

const longHan = 3;

/** Names of two characters are parts of other words: they count alone, or with numbers, `-`, Latin or telling words around them. */
function hanLikeness(shown: string, lexicon: Lexicon): Likeness | undefined {
  for (const name of lexicon.han) {
    const at = shown.indexOf(name.text);
    if (at < 0) continue;
    if (shown === name.text) return { name, how: 'whole' };
    const rest = shown.slice(0, at) + shown.slice(at + name.text.length);
    const told = tellIn(rest, name.text, lexicon.tells, lexicon) !== undefined;
    if (name.text.length >= longHan || told || /^[\dA-Za-z-]+$/.test(rest)) return { name, how: 'dressed' };
  }
  return undefined;
}
