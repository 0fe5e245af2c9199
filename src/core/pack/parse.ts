// unknown -> Pack. A newer pack may hold rules this version cannot read: those are dropped and counted, never half
// understood.
import * as v from 'valibot';
import { bad, good, type Result } from '../result.ts';
import { isRecord } from '../unknown.ts';
import { type Pack, packSchema } from './format.ts';
import { type Refusal, refusalOf } from './refusal.ts';

export interface ParsedPack {
  readonly pack: Pack;
  /** Entries (rules, phrases, brands …) of a shape unknown here. */
  readonly dropped: number;
}

/**
 * `missing` fills sections that the pack leaves out (a channel's pack has but a few); without it every section must be
 * there.
 */
export function parsePack(value: unknown, missing: Partial<Pack> = {}): Result<ParsedPack, Refusal> {
  if (!isRecord(value)) return bad(refusalOf('unreadable'));
  if (value.format !== 1) return bad(refusalOf('format', String(value.format)));
  const whole: Record<string, unknown> = { ...missing };
  let dropped = 0;
  for (const [name, schema] of Object.entries<v.GenericSchema>(packSchema.entries)) {
    if (!Object.hasOwn(value, name)) continue;
    const kept = keepKnown(schema, value[name]);
    whole[name] = kept.value;
    dropped += kept.dropped;
  }
  const parsed = v.safeParse(packSchema, whole);
  if (!parsed.success) return bad(refusalOf('content', v.getDotPath(parsed.issues[0]) ?? ''));
  return good({ pack: parsed.output, dropped });
}

/** Entries of arrays and records stand alone; everything else is taken whole. */
function keepKnown(schema: v.GenericSchema, value: unknown): { value: unknown; dropped: number } {
  const item = innerOf(schema);
  if (item && Array.isArray(value)) {
    const kept = value.filter((one) => isKnown(item, one));
    return { value: kept, dropped: value.length - kept.length };
  }
  if (item && isRecord(value)) {
    const all = Object.entries(value);
    const kept = all.filter(([, one]) => isKnown(item, one));
    return { value: Object.fromEntries(kept), dropped: all.length - kept.length };
  }
  return { value, dropped: 0 };
}

function innerOf(schema: v.GenericSchema): v.GenericSchema | undefined {
  const holder = schema as { item?: v.GenericSchema; value?: v.GenericSchema; wrapped?: v.GenericSchema; type: string };
  if (holder.type === 'array') return holder.item;
  if (holder.type === 'record') return holder.value;
  return holder.type === 'optional' && holder.wrapped ? innerOf(holder.wrapped) : undefined;
}

function isKnown(schema: v.GenericSchema, value: unknown): boolean {
  const parsed = v.safeParse(schema, value);
  return parsed.success && keysSurvive(value, parsed.output);
}

/**
 * A key that validation strips is a condition we do not know: without it the rule would say more than its author meant.
 */
function keysSurvive(before: unknown, after: unknown): boolean {
  if (Array.isArray(before)) {
    return Array.isArray(after) && before.every((one, index) => keysSurvive(one, after[index]));
  }
  if (!isRecord(before)) return true;
  return (
    isRecord(after) &&
    Object.keys(before).every((key) => Object.hasOwn(after, key) && keysSurvive(before[key], after[key]))
  );
}
