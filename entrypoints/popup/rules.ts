// Age of the rules. The worker knows it; until it has answered, what it said the last time is shown.
import type { PackReference } from '../../src/core/model.ts';
import { isExpired } from '../../src/core/pack/expiry.ts';
import { ask } from '../../src/platform/messages.ts';
import { keep, readKept } from './kept.ts';

export interface RulesInUse {
  readonly packs: readonly (PackReference & { readonly expires: string })[];
}

export function rulesOfLastTime(): RulesInUse {
  return (readKept('rules') as RulesInUse | undefined) ?? { packs: [] };
}

/** Nothing when the worker does not answer. */
export async function readRules(): Promise<RulesInUse | undefined> {
  const reply = await ask('rulesStatus', {});
  if (!reply.ok) return undefined;
  const packs = reply.value.channels.flatMap(({ id, pack }) => {
    if (!pack) return [];
    const { sequence, issued, expires } = pack;
    return [{ id, sequence, issued, expires }];
  });
  keep('rules', { packs } satisfies RulesInUse);
  return { packs };
}

/** One pack past its last day is enough. */
export function isStale({ packs }: RulesInUse): boolean {
  return packs.some((pack) => isExpired(pack, Date.now()));
}
