// How the last tries of a channel or list went: status only, nothing here decides what is in force.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Refusal, refusalCodes } from '../../core/pack/refusal.ts';
import type { Tries } from '../../core/pack/schedule.ts';
import { isTime } from '../../core/unknown.ts';
import { inTurn } from '../turns.ts';

const statusKey = 'renewals';

export interface RenewalStatus extends Tries {
  readonly refusal?: Refusal;
}

type All = Readonly<Record<string, RenewalStatus>>;

const time = v.custom<number>(isTime);
const statusSchema = v.object({
  lastTry: v.optional(time),
  lastGood: v.optional(time),
  failures: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  refusal: v.optional(v.object({ code: v.picklist(refusalCodes), detail: v.optional(v.string()) })),
});

/** By channel id and list id. Total: what cannot be read counts as never tried. */
export async function readRenewals(): Promise<All> {
  try {
    return await readStored();
  } catch {
    return {};
  }
}

async function readStored(): Promise<All> {
  const value = (await browser.storage.local.get(statusKey))[statusKey];
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, one]) => {
      const parsed = v.safeParse(statusSchema, one);
      return parsed.success ? [[id, parsed.output as RenewalStatus]] : [];
    }),
  );
}

/** `refusal` absent: the try went well. Storage that refuses leaves the old status: only what is shown suffers. */
export async function noteTry(id: string, now: number, refusal: Refusal | undefined): Promise<void> {
  await changeRenewals((all) => {
    const before = all[id];
    if (!refusal) return { ...all, [id]: { lastTry: now, lastGood: now, failures: 0 } };
    const lastGood = before?.lastGood;
    const failures = Math.min(1000, (before?.failures ?? 0) + 1);
    return { ...all, [id]: { lastTry: now, failures, refusal, ...(lastGood === undefined ? {} : { lastGood }) } };
  });
}

export async function forgetTries(id: string): Promise<void> {
  await changeRenewals(({ [id]: _gone, ...rest }) => rest);
}

async function changeRenewals(change: (before: All) => All): Promise<void> {
  try {
    await inTurn(statusKey, async () => {
      await browser.storage.local.set({ [statusKey]: change(await readStored()) });
    });
  } catch (error) {
    console.warn('the state of renewals could not be written', error);
  }
}
