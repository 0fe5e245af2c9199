// The pack's phrases made ready: folded like the messages they are looked for in.
import type { Brand } from '../../address/brands.ts';
import { once } from '../../once.ts';
import type { Pack } from '../../pack/format.ts';
import { Disguises } from '../fold/disguises.ts';
import { Folder } from '../fold/fold.ts';
import type { Reading } from '../reading.ts';
import { Automaton } from './automaton.ts';
import { type AutomatonState, buildAutomaton, type Numbers, numbersOf } from './automaton-state.ts';
import { type Compound, compoundOf } from './compounds.ts';
import { GroupNumbers } from './groups.ts';
import { Sounds } from './sounds.ts';

/** Group of every name that a brand goes by; `brand:<id>` says which. */
export const brandGroup = 'brand';

export interface Lexicon {
  readonly numbers: GroupNumbers;
  /** What is read of addresses alone, by the groups they count as. */
  readonly alone: WeakMap<readonly string[], Reading>;
  /** Made when the first message has words to read: a worker that is asked about an address answers without. */
  readonly words: () => Words;
}

/** What it takes to read words. */
export interface Words {
  readonly folder: Folder;
  readonly automaton: Automaton;
  readonly compounds: readonly Compound[];
  /** By the number of the group of its names. */
  readonly brands: readonly (Brand | undefined)[];
  readonly sets: readonly GroupSet[];
  /** For each phrase number, the place of its set. */
  readonly setOf: Numbers;
  /** For each phrase number 1 when it is made of Latin letters and digits, so that it must stand as a word by itself. */
  readonly latin: Numbers;
  readonly sounds: Sounds;
  readonly disguises: Disguises;
  readonly bySound: Automaton;
  /** Phrase number of each phrase in `bySound`. */
  readonly soundPhrases: Numbers;
}

/** Groups that some phrases belong to, and what of `mark` holds for them. */
interface GroupSet {
  readonly groups: readonly number[];
  readonly marks: number;
}

/** `plain`, `denial`: in the group of that name. */
export const mark = { plain: 2, denial: 4, brief: 8 } as const;

const contextGroup = /^(?:context-.*|ca(?:ll|mp)-.*|not|not-here|not-but|plain|i-am|give|lack|people|brand.*)$/;
const latinWord = /^[a-z0-9$%]+$/;

/** What is dear to make of the packs and can be kept as bytes (prepared.ts). */
export interface LexiconState {
  readonly automaton: AutomatonState;
  readonly bySound: AutomatonState;
  /** Sets of groups that occur. */
  readonly sets: readonly (readonly string[])[];
  /** For each phrase number, the place of its set, and 1 when it is Latin. */
  readonly setOf: Numbers;
  readonly latin: Numbers;
  readonly soundPhrases: Numbers;
}

/** `state`: what `prepareWords` made of the same packs, when it was kept. */
export function compileWords(packs: readonly Pack[], state?: LexiconState): Lexicon {
  const numbers = new GroupNumbers();
  return {
    numbers,
    alone: new WeakMap(),
    words: once(() => wordsOf(packs, numbers, state)),
  };
}

function wordsOf(packs: readonly Pack[], numbers: GroupNumbers, state?: LexiconState): Words {
  const folder = folderOf(packs);
  const sounds = new Sounds(packs.flatMap((pack) => pack.sounds));
  const { automaton, bySound, sets, setOf, latin, soundPhrases } = state ?? prepare(packs, folder, sounds);
  return {
    folder,
    automaton: new Automaton(automaton),
    compounds: packs.flatMap((pack) => pack.compounds).map((compound) => compoundOf(compound, numbers)),
    brands: brandsByGroup(packs, numbers),
    sets: sets.map((names) => ({ groups: numbers.ofAll(names), marks: marksOf(names) })),
    setOf,
    latin,
    sounds,
    disguises: new Disguises(packs, sounds),
    bySound: new Automaton(bySound),
    soundPhrases,
  };
}

function brandsByGroup(packs: readonly Pack[], numbers: GroupNumbers): readonly (Brand | undefined)[] {
  const brands: Brand[] = [];
  for (const pack of packs) for (const brand of pack.brands) brands[numbers.of(groupOf(brand))] = brand;
  return brands;
}

function groupOf({ id }: Brand): string {
  return `${brandGroup}:${id}`;
}

function marksOf(names: readonly string[]): number {
  const plain = names.includes('plain') ? mark.plain : 0;
  const denial = names.includes('not') ? mark.denial : 0;
  // `not-here`: a "do not" or "no need" that reaches to the end of its clause only.
  const brief = names.includes('not-here') ? mark.denial | mark.brief : 0;
  return plain | denial | brief;
}

function folderOf(packs: readonly Pack[]): Folder {
  return new Folder(
    packs.flatMap((pack) => pack.variants),
    packs.flatMap((pack) => pack.splits),
  );
}

export function prepareWords(packs: readonly Pack[]): LexiconState {
  const folder = folderOf(packs);
  return prepare(packs, folder, new Sounds(packs.flatMap((pack) => pack.sounds)));
}

function prepare(packs: readonly Pack[], folder: Folder, sounds: Sounds): LexiconState {
  const groups = groupsByPhrase(packs, (phrase) => {
    const folded = folder.fold(phrase);
    const { text } = folded;
    folder.release(folded);
    return text;
  });
  const phrases = [...groups.keys()];
  const { sets, setOf } = setsOf([...groups.values()]);
  // Disguises are put on what is asked for, not on the words around it, nor on what must not be taken for its like.
  const asksNothing = sets.map((names) => names.includes('plain') || names.every((name) => contextGroup.test(name)));
  const spoken = [...phrases.keys()].filter(
    (phrase) => asksNothing[setOf[phrase] ?? 0] === false && sounds.tells(phrases[phrase] ?? ''),
  );
  return {
    automaton: buildAutomaton(phrases),
    bySound: buildAutomaton(spoken.map((phrase) => sounds.of(phrases[phrase] ?? ''))),
    sets,
    setOf,
    latin: numbersOf(phrases.map((phrase) => Number(latinWord.test(phrase)))),
    soundPhrases: numbersOf(spoken),
  };
}

/** Many phrases belong to the same groups. */
function setsOf(groups: readonly (readonly string[])[]): Pick<LexiconState, 'sets' | 'setOf'> {
  const sets = new Map<string, { place: number; names: readonly string[] }>();
  const setOf = groups.map((names) => {
    const key = names.join(' ');
    const set = sets.get(key) ?? { place: sets.size, names };
    sets.set(key, set);
    return set.place;
  });
  return { sets: Array.from(sets.values(), ({ names }) => names), setOf: numbersOf(setOf) };
}

function groupsByPhrase(packs: readonly Pack[], fold: (phrase: string) => string): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  const add = (phrase: string, group: string): void => {
    const text = fold(phrase);
    if (text === '') return;
    const before = groups.get(text);
    if (!before) groups.set(text, [group]);
    else if (!before.includes(group)) before.push(group);
  };
  for (const pack of packs) {
    for (const { group, phrases } of pack.phrases) for (const phrase of phrases) add(phrase, group);
    for (const brand of pack.brands) {
      for (const name of [...Object.values(brand.name), ...brand.aliases]) {
        add(name, brandGroup);
        add(name, groupOf(brand));
      }
    }
  }
  return groups;
}
