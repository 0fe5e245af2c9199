// The names of all families and what a label can have of them: the shapes that the files of this folder share.
import type { Brand } from '../../address/brands.ts';
import type { WordSet } from '../../address/word-set.ts';
import type { SlipForms } from './slip-forms.ts';

/** How far a name can be trusted to mean the family. */
export type Strength = 'label' | 'token' | 'hint';

/** A name must be this long to be looked for inside other words, or one slip away. */
export const distinctiveLength = 6;

export interface Name {
  readonly text: string;
  readonly brand: Brand;
  readonly strength: Strength;
  /** Looked for inside any word, however short. */
  readonly piece?: boolean;
}

/** Known words, found by the two letters at their outer end (as `pairAt` counts them). */
export interface Affixes {
  readonly all: ReadonlySet<string>;
  readonly byBegin: ReadonlyMap<number, readonly string[]>;
  readonly byEnd: ReadonlyMap<number, readonly string[]>;
  /** Single letters: they count at the end only. */
  readonly letters: ReadonlySet<string>;
}

/** Telling words, ready for look-up. Short ones count only as a whole part of the label. */
export interface Tells {
  readonly long: readonly string[];
  readonly whole: ReadonlySet<string>;
}

export interface Lexicon {
  readonly whole: ReadonlyMap<string, Name>;
  /** One mark for each `outlineOf` a name. */
  readonly wholeMarks: Uint8Array;
  /** Distinctive names and pieces by their first three letters. */
  readonly inside: ReadonlyMap<string, readonly Name[]>;
  /** One mark for each three letters that begin such a name, at `beginMark`: most places of a word begin none. */
  readonly begins: Uint8Array;
  /** Distinctive names by their forms with one letter left out. */
  readonly slips: SlipForms<Name>;
  /** Distinctive names as they look when i, l and 1, o and 0 are told apart no more. */
  readonly looks: ReadonlyMap<string, Name>;
  /** One mark for each `outlineOf` such a name. */
  readonly lookMarks: Uint8Array;
  /** Long names in pinyin as they sound to careless ears. */
  readonly sounds: ReadonlyMap<string, Name>;
  /** Letters that such a name may begin with, each with the fewest letters that it has then. */
  readonly soundBegins: ReadonlyMap<string, number>;
  /** Names in Han script. */
  readonly han: readonly Name[];
  /** First and last three letters of the distinctive names: a word one slip away shares one of them. */
  readonly outer: ReadonlySet<string>;
  /** The same, marked at `beginMark`. */
  readonly outerMarks: Uint8Array;
  readonly affixes: Affixes;
  /** Words that are no slip. */
  readonly innocent: ReadonlySet<string>;
  /** Words of letters and digits that are no name in disguise. */
  readonly numbered: readonly string[];
  /** Words that hold a name and mean something else. */
  readonly holders: () => readonly string[];
  readonly cheap: ReadonlySet<string>;
  readonly trash: ReadonlySet<string>;
  /** See the pack; empty when no pack has it. */
  readonly bigrams: string;
  readonly tells: Tells;
  readonly access: Tells;
  /** What tells beside short names, too. */
  readonly strong: Tells;
  readonly strongAccess: Tells;
  readonly machines: ReadonlySet<string>;
  readonly lures: readonly string[];
  readonly pathLures: readonly string[];
  /** Both kinds of lures. */
  readonly anyLure: WordSet;
}

export type How =
  /** Characters that only look like those of the name. */
  | 'glyph'
  /** The name itself, nothing else. */
  | 'whole'
  /** The name with numbers, service words or places. */
  | 'dressed'
  /** Two families' names between hyphens. */
  | 'paired'
  /** The name as one part between hyphens, beside other words. */
  | 'part'
  /** One slip away from the name, with or without numbers and service words. */
  | 'slip'
  /** The name with a hyphen or a dot in it. */
  | 'cut'
  /** The name inside a longer word. */
  | 'inside'
  /** A short name at the beginning of a longer word. */
  | 'stem';

export interface Likeness {
  readonly name: Name;
  readonly how: How;
}
