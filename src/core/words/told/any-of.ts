// Alternatives of one pattern, a line for each idea.

export function anyOf(...alternatives: readonly string[]): RegExp {
  return new RegExp(alternatives.join('|'));
}
