/** A row of the bench: what was measured, and the most that the product allows itself. */
export interface Figure {
  readonly name: string;
  readonly unit: 'µs' | 'ms' | 'MB' | 'times';
  readonly value: number;
  readonly bar?: number;
}
