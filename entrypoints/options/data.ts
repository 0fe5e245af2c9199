// What the options page shows, read from storage and asked of the worker.

import { type Sensitivity, sensitivities } from '../../src/core/model.ts';
import { samples } from '../../src/core/samples.ts';
import { effectiveOf, lockedOf } from '../../src/core/settings/managed.ts';
import { ask } from '../../src/platform/messages.ts';
import { readPolicy, readSettings } from '../../src/platform/settings/settings.ts';
import type { OptionsData, Previews } from '../../src/ui/options/model.ts';

export async function readData(): Promise<
  Omit<OptionsData, 'previews' | 'rules' | 'changes' | 'ledger' | 'reminderDue'>
> {
  const [settings, policy] = await Promise.all([readSettings(), readPolicy()]);
  const { trusted, reported } = effectiveOf({}, policy);
  return { settings, locked: lockedOf(policy), given: { trusted, reported }, now: Date.now() };
}

export async function previewAll(): Promise<{ readonly previews: Previews }> {
  const [relaxed, standard, strict] = await Promise.all(sensitivities.map(preview));
  return { previews: relaxed && standard && strict ? { relaxed, standard, strict } : 'failed' };
}

async function preview(sensitivity: Sensitivity) {
  const reply = await ask('preview', { sightings: samples, sensitivity });
  return reply.ok ? reply.value : undefined;
}

export async function readRules(): Promise<Pick<OptionsData, 'rules'>> {
  const reply = await ask('rulesStatus', {});
  return { rules: reply.ok ? reply.value : 'failed' };
}

/** A worker that does not answer leaves what was shown. */
export async function readChanges(): Promise<Partial<Pick<OptionsData, 'changes'>>> {
  const reply = await ask('readChanges', {});
  return reply.ok ? { changes: reply.value } : {};
}

/** A worker that does not answer leaves what was shown. */
export async function readLedger(): Promise<Partial<Pick<OptionsData, 'ledger' | 'reminderDue'>>> {
  const reply = await ask('readLedger', {});
  return reply.ok ? { ledger: reply.value.entries, reminderDue: reply.value.reminderDue } : {};
}
