// Words beside a family's name that its owner hardly ever registers, and imitators do: claims, refunds, service desks, VIP shops.
import type { AddressEngine } from '../compile-addresses.ts';
import { isAffix } from './affixes.ts';
import type { Lexicon } from './lexicon.ts';
import type { Likeness } from './likeness.ts';
import { unicodeOf } from './punycode.ts';

/** Telling words, ready for look-up. Short ones count only as a whole part of the label. */
export interface Tells {
  readonly long: readonly string[];
  readonly whole: ReadonlySet<string>;
}

const longTell = 4;

export function tellsOf(words: readonly string[]): Tells {
  return { long: words.filter((word) => word.length >= longTell || /[^ -~]/.test(word)), whole: new Set(words) };
}

/** The telling word in a label, outside the family's name. */
export function tellIn(label: string, name: string, tells: Tells): string | undefined {
  const shown = label.startsWith('xn--') ? unicodeOf(label) : label;
  for (const part of shown.replace(name, '-').split(/[-_]/)) {
    const plain = part.replace(/^\d+|\d+$/g, '');
    if (tells.whole.has(plain)) return plain;
    const found =
      part.length < longTell && /^[ -~]*$/.test(part) ? undefined : tells.long.find((word) => part.includes(word));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The whole name is made of service words, at least one of them telling: `hongbao-lq`, `tuikuan88`. */
export function isMadeOfTells(name: string, lexicon: Lexicon): boolean {
  if (name.length < longTell) return false;
  const { tells, access } = lexicon;
  const isTelling = (part: string) =>
    access.whole.has(part) || tells.whole.has(part) || tells.long.some((word) => part.includes(word));
  const parts = name.split('-').filter((part) => part !== '');
  return parts.some(isTelling) && parts.every((part) => isAffix(part, lexicon));
}

/** Whether words beside the name speak against its owner. Names of machines (`login-cdn`) are spoken against by log-in words as well. */
export function isTold(label: string, found: Likeness, { lexicon }: Pick<AddressEngine, 'lexicon'>): boolean {
  if (found.how === 'inside' || found.how === 'stem' || found.how === 'whole') return false;
  if (tellIn(label, found.name.text, lexicon.tells) !== undefined) return true;
  return found.name.brand.held !== 'many' && tellIn(label, found.name.text, lexicon.access) !== undefined;
}
