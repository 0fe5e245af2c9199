// Names by their forms with one letter left out: a word with a letter less is such a form itself, one with a letter other or more
// has one in common with the name. The forms are written out when the first word that may be one is met; most words are told apart before.
import { GapMarks } from './gap-marks.ts';
import type { Name } from './names.ts';

const none: readonly Name[] = [];

export class SlipForms {
  private readonly names: readonly Name[];
  private readonly marks: GapMarks;
  private forms: ReadonlyMap<string, readonly Name[]> | undefined;

  constructor(names: readonly Name[]) {
    this.names = names;
    this.marks = new GapMarks(names.map(({ text }) => text));
  }

  /** The names that become `form` when one of their letters is left out. */
  of(form: string): readonly Name[] {
    if (!this.marks.mayBeForm(form)) return none;
    this.forms ??= formsOf(this.names);
    return this.forms.get(form) ?? none;
  }

  /** `false`: no form of a name is `word` without one letter. */
  mayShare(word: string): boolean {
    return this.marks.mayShare(word);
  }
}

function formsOf(names: readonly Name[]): ReadonlyMap<string, readonly Name[]> {
  const forms = new Map<string, Name[]>();
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
