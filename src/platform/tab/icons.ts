// Where the package keeps the toolbar icon: one file per state and size, rendered from assets/icon.svg.
export type IconState = 'quiet' | 'notice' | 'caution' | 'danger';

export function iconsOf(state: IconState, sizes: readonly number[]): Record<string, string> {
  return Object.fromEntries(sizes.map((size) => [String(size), `/icons/${state}-${size}.png`]));
}
