// The pack's phrases made ready: folded like the messages they are looked for in.
import type { Brand } from '../brands.ts';
import type { Pack } from '../pack/format.ts';
import { Automaton } from './automaton.ts';
import type { Compound } from './compounds.ts';
import { Folder } from './fold.ts';
import { Sounds } from './sounds.ts';

/** Group of every name that a brand goes by; `brand:<id>` says which. */
export const brandGroup = 'brand';

export interface Lexicon {
  readonly folder: Folder;
  readonly automaton: Automaton;
  readonly brands: ReadonlyMap<string, Brand>;
  readonly compounds: readonly Compound[];
  /** For each phrase number, the groups it belongs to. */
  readonly groups: readonly (readonly string[])[];
  /** For each phrase number: made of Latin letters and digits, so it must stand as a word by itself. */
  readonly latin: readonly boolean[];
  readonly sounds: Sounds;
  readonly bySound: Automaton;
  /** Phrase number of each phrase in `bySound`. */
  readonly soundPhrases: readonly number[];
}

const contextGroup = /^(?:context-.*|not|not-but|plain|i-am|give|lack|people|brand.*)$/;
const latinWord = /^[a-z0-9$%]+$/;

export function compileWords(packs: readonly Pack[]): Lexicon {
  const folder = new Folder(packs.flatMap((pack) => pack.variants));
  const sounds = new Sounds(packs.flatMap((pack) => pack.sounds));
  const groups = groupsByPhrase(packs, (phrase) => folder.fold(phrase).text);
  const phrases = [...groups.keys()];
  const heard = phrases.map((phrase) => sounds.of(phrase)).map((sound, phrase) => ({ sound, phrase }));
  // Disguises are put on what is asked for, not on the words around it.
  const plainWords = [...groups.values()].map((names) => names.every((name) => contextGroup.test(name)));
  const spoken = heard.filter(({ phrase }) => !plainWords[phrase] && sounds.tells(phrases[phrase] ?? ''));
  return {
    folder,
    automaton: new Automaton(phrases),
    brands: new Map(packs.flatMap((pack) => pack.brands.map((brand) => [brand.id, brand] as const))),
    compounds: packs.flatMap((pack) => pack.compounds),
    groups: [...groups.values()],
    latin: phrases.map((phrase) => latinWord.test(phrase)),
    sounds,
    bySound: new Automaton(spoken.map(({ sound }) => sound)),
    soundPhrases: spoken.map(({ phrase }) => phrase),
  };
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
        add(name, `${brandGroup}:${brand.id}`);
      }
    }
  }
  return groups;
}
