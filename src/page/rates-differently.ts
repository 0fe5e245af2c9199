import type { Settings } from '../core/settings/settings.ts';

/** Whether what was rated under the settings before is worth asking again under those after. */
export function ratesDifferently(before: Settings, after: Settings): boolean {
  return told(before) !== told(after);
}

function told({ sensitivity, trusted, reported }: Settings): string {
  return JSON.stringify([sensitivity, trusted, reported]);
}
