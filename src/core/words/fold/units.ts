// Kinds of folded UTF-16 units.

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

export function isLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

export function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}
