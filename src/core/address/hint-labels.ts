// What imitators build host names from, for the content scripts' first coarse look: no longer than it must be.
import type { Pack } from '../pack/format.ts';

const maximumLabels = 1_000;

/** Labels of all brands, shortest first; one that contains another needs no place of its own. */
export function hintLabelsOf(packs: readonly Pack[]): readonly string[] {
  const all = packs.flatMap(({ brands }) => brands.flatMap(({ labels }) => labels));
  const kept: string[] = [];
  for (const label of [...new Set(all)].sort((a, b) => a.length - b.length)) {
    if (label.length < 4 || kept.length >= maximumLabels) continue;
    if (!kept.some((shorter) => label.includes(shorter))) kept.push(label);
  }
  return kept;
}
