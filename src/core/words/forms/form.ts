/** A pattern over folded text (no spaces, no marks, lower case), and what must stand in a text for it to be tried. */
export interface Form {
  readonly group: string;
  readonly pattern: RegExp;
  /** Of each of these at least one character stands in every text that the pattern fits. */
  readonly needs: readonly string[];
  /** Only where something ends: the message, a clause, a word before a space or an ornament. */
  readonly ends?: boolean;
  /** Further than the pattern can say. */
  readonly when?: (found: RegExpExecArray) => boolean;
}
