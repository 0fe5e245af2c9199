// What a pack must fulfil before it is signed. Each problem is one line for whoever edits the parts.

import { maximumPackBytes } from '../../core/pack/accept.ts';
import { baseId } from '../../core/pack/channel.ts';
import { emptySections } from '../../core/pack/filling.ts';
import type { Pack } from '../../core/pack/format.ts';
import { parsePack } from '../../core/pack/parse.ts';
import { addedScope, namesOf, outOfScope } from '../../core/pack/scope.ts';
import { findConflicts } from './conflicts.ts';
import { findFlagged } from './flagged.ts';

export interface Checked {
  readonly problems: readonly string[];
  readonly pack?: Pack;
  readonly bytes: number;
}

/** `raw`: the joined parts; `base`: the pack that an added channel's pack stands beside. */
export function checkPack(raw: Record<string, unknown>, base?: Pack): Checked {
  const bytes = Buffer.byteLength(JSON.stringify(raw));
  const parsed = parsePack(raw, raw.id === baseId || !base ? {} : emptySections(base));
  if (!parsed.ok) return { problems: [`${parsed.error.code}: ${parsed.error.detail ?? ''}`], bytes };
  const { pack, dropped } = parsed.value;
  const outside = pack.id === baseId ? undefined : outOfScope(raw, addedScope, base ? namesOf(base) : new Set());
  const problems = [
    ...(dropped > 0 ? [`${dropped} entries have an unknown shape and would be dropped`] : []),
    ...(bytes > maximumPackBytes ? [`${bytes} bytes are more than ${maximumPackBytes}`] : []),
    ...(outside ? [`an added channel may not say: ${outside}`] : []),
    ...(Date.parse(pack.expires) > Date.parse(pack.issued)
      ? []
      : [`expires ${pack.expires} is not after ${pack.issued}`]),
    ...findConflicts(pack),
    ...findWords(pack),
    ...findFlagged(base && pack.id !== baseId ? [base, pack] : [pack]),
  ];
  return { problems, pack, bytes };
}

/** Reasons keep to the words of the house, and have the same places to fill in every language. */
function findWords({ rules }: Pack): readonly string[] {
  return rules.flatMap(({ id, reason }) => {
    const places = Object.values(reason).map((text) => JSON.stringify([...new Set(text.match(/\{\w+\}/g))].sort()));
    return [
      ...(new Set(places).size > 1 ? [`${id}: the languages have different {places}`] : []),
      ...(/\bsafe\b/i.test(reason.en) || /是安全的/.test(reason.zh_CN + reason.zh_TW) ? [`${id}: says "safe"`] : []),
    ];
  });
}
