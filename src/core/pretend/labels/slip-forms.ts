// Names by their forms with one letter left out: a word with a letter less is such a form itself, one with a letter other or more
// has one in common with the name. The forms are written out when the first word that may be one is met; most words are told apart before.
import { once } from '../../once.ts';
import { GapMarks } from './gap-marks.ts';

interface Named {
  readonly text: string;
}

const none: readonly never[] = [];

export class SlipForms<N extends Named> {
  private readonly marks: () => GapMarks;
  private readonly forms: () => ReadonlyMap<string, readonly N[]>;

  constructor(names: readonly N[]) {
    this.marks = once(() => new GapMarks(names.map(({ text }) => text)));
    this.forms = once(() => formsOf(names));
  }

  /** The names that become `form` when one of their letters is left out. */
  of(form: string): readonly N[] {
    return this.marks().mayBeForm(form) ? (this.forms().get(form) ?? none) : none;
  }

  /** `false`: no form of a name is `word` without one letter. */
  mayShare(word: string): boolean {
    return this.marks().mayShare(word);
  }
}

function formsOf<N extends Named>(names: readonly N[]): ReadonlyMap<string, readonly N[]> {
  const forms = new Map<string, N[]>();
  for (const name of names) {
    for (let at = 0; at < name.text.length; at += 1) {
      const form = name.text.slice(0, at) + name.text.slice(at + 1);
      const before = forms.get(form);
      if (before) before.push(name);
      else forms.set(form, [name]);
    }
  }
  return forms;
}
