// Kinds of folded UTF-16 units.

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

export function isLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}
