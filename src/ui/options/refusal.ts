import type { Refusal } from '../../core/pack/refusal.ts';
import type { Text } from '../text.ts';

/** Why something was not taken, in plain words. */
export function refusalIn(t: Text, { code }: Refusal): string {
  return t(`packs.refused_${code.replaceAll('-', '_')}` as 'packs.refused_address');
}
