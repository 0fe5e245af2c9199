import type { Pack } from './format.ts';

/**
 * Sections an added channel's pack may leave out: empty ones, and the base pack's thresholds. Never its own envelope.
 */
export function emptySections(base: Pack): Partial<Pack> {
  const filling: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(base)) {
    if (typeof value !== 'object' || name === 'name' || name === 'keys') continue;
    filling[name] = name === 'thresholds' ? value : Array.isArray(value) ? [] : {};
  }
  return filling;
}
