// Packs made ready to run, and what people set: what every rating needs beside its subject.
import { type AddressEngine, compileAddresses } from './address/compile.ts';
import type { ListLookup } from './lists/model.ts';
import type { PackReference, Sensitivity } from './model.ts';
import { once } from './once.ts';
import type { Pack } from './pack/format.ts';
import { compileRules, type Rules } from './verdict/rules.ts';
import type { Thresholds } from './verdict/score.ts';
import { compileWords, type Lexicon, type LexiconState } from './words/phrases/lexicon.ts';
import { WordRules } from './words/rules.ts';
import { compileSigns, type Signs } from './words/signs.ts';

/** Packs made ready to run. Made once per worker start. */
export interface Engine {
  readonly packs: readonly Pack[];
  readonly addresses: AddressEngine;
  readonly lexicon: Lexicon;
  readonly rules: Rules;
  readonly wordRules: WordRules;
  /** Made when the first message has words to weigh. */
  readonly signs: () => Signs;
  readonly thresholds: Thresholds;
  /** What verdicts name as their packs. */
  readonly references: readonly PackReference[];
}

export interface Options {
  readonly sensitivity: Sensitivity;
  /** Sites and hosts the user or an organization vouches for, or names. */
  readonly trusted: ReadonlySet<string>;
  readonly reported: ReadonlySet<string>;
  /** Lists people subscribed to; absent where there are none. */
  readonly lists?: ListLookup;
}

/**
 * `packs` has at least one; where two speak of the same thing, the later one counts. Throws on an empty list.
 * `prepared`: what `prepareWords` made of the same packs.
 */
export function compile(packs: readonly Pack[], prepared?: LexiconState): Engine {
  const thresholds = packs.at(-1)?.thresholds;
  if (!thresholds) throw new Error('no pack to rate by');
  const lexicon = compileWords(packs, prepared);
  return {
    packs,
    addresses: compileAddresses(packs),
    lexicon,
    rules: compileRules(packs),
    wordRules: new WordRules(packs, lexicon.numbers),
    signs: once(() => compileSigns(packs, lexicon.numbers)),
    thresholds,
    references: packs.map(({ id, sequence, issued }) => ({ id, sequence, issued })),
  };
}
