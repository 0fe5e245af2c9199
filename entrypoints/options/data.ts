// What the options page shows, read from storage and asked of the worker.
import { effectiveOf, lockedOf } from '../../src/core/managed.ts';
import { type Sensitivity, sensitivities } from '../../src/core/model.ts';
import { samples } from '../../src/core/samples.ts';
import { readChanges } from '../../src/platform/changes.ts';
import { readLedger } from '../../src/platform/ledger.ts';
import { isReminderDue } from '../../src/platform/ledger-reminder.ts';
import { send } from '../../src/platform/messages.ts';
import { readPolicy, readSettings } from '../../src/platform/settings.ts';
import type { OptionsData, Previews } from '../../src/ui/options/model.ts';

export async function readData(): Promise<Omit<OptionsData, 'previews' | 'rules'>> {
  const [settings, changes, ledger] = await Promise.all([readSettings(), readChanges(), readLedger()]);
  const [reminderDue, policy] = await Promise.all([isReminderDue(ledger, settings.remindEvery), readPolicy()]);
  const { trusted, reported } = effectiveOf({}, policy);
  const locked = lockedOf(policy);
  return { settings, changes, ledger, reminderDue, locked, given: { trusted, reported }, now: Date.now() };
}

export async function previewAll(): Promise<Previews> {
  const [relaxed, standard, strict] = await Promise.all(sensitivities.map(preview));
  return relaxed && standard && strict ? { relaxed, standard, strict } : 'failed';
}

async function preview(sensitivity: Sensitivity) {
  const reply = await send('preview', { sightings: samples, sensitivity });
  return reply.ok ? reply.value : undefined;
}

export async function readRules(): Promise<OptionsData['rules']> {
  const reply = await send('rulesStatus', {});
  return reply.ok ? reply.value : 'failed';
}
