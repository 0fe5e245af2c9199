/** A message on which a rule fires, and one as like it as can be on which it does not. Invented wording. */
export interface Case {
  readonly rule: string;
  readonly fires: string;
  readonly silent: string;
}

export function caseOf(rule: string, fires: string, silent: string): Case {
  return { rule: `words.${rule}`, fires, silent };
}
