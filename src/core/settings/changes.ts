// What the user changed, as one readable list in which every line can be taken back.

import { isRecord, isTime } from '../unknown.ts';
import { defaults, type Settings, settingsOf } from './settings.ts';
import { isSourceEdit, type SourceEdit } from './source-edits.ts';

const scalars = [
  'sensitivity',
  'watch',
  'language',
  'marks',
  'guard',
  'ledger',
  'remindEvery',
  'largeText',
] as const satisfies readonly (keyof Settings)[];
const siteLists = ['trusted', 'reported'] as const;
const maximumChanges = 100;
/** Of one change: a backup that is taken over may replace both lists of 5,000 sites, and must be taken back whole. */
const maximumEdits = 20_100;
/** Of the whole list, which is a few megabytes at most. */
const maximumAllEdits = 30_000;

export type ScalarKey = (typeof scalars)[number];
export type SiteList = (typeof siteLists)[number];
type Scalar = string | number | boolean;

/** One key set to another value, or one site put on or taken off a list. */
export type SettingEdit =
  | { readonly key: ScalarKey; readonly before: Scalar; readonly after: Scalar }
  | { readonly key: SiteList; readonly site: string; readonly added: boolean };

export type Edit = SettingEdit | SourceEdit;

/** What one action did. `at` is in epoch milliseconds. */
export interface Change {
  readonly id: string;
  readonly at: number;
  readonly edits: readonly Edit[];
}

/** The edits that lead from one state of the settings to the next; empty when nothing differs. */
export function editsBetween(before: Settings, after: Settings): readonly SettingEdit[] {
  const edits: SettingEdit[] = [];
  for (const key of scalars) {
    if (before[key] !== after[key]) edits.push({ key, before: before[key], after: after[key] });
  }
  for (const key of siteLists) {
    const [old, now] = [new Set(before[key]), new Set(after[key])];
    for (const site of now) if (!old.has(site)) edits.push({ key, site, added: true });
    for (const site of old) if (!now.has(site)) edits.push({ key, site, added: false });
  }
  return edits;
}

/**
 * Takes edits of settings back; others are left to the worker. What was changed again since then keeps its newer value.
 */
export function undoEdits(settings: Settings, edits: readonly Edit[]): Settings {
  const next: Record<string, unknown> = { ...settings };
  const sites = { trusted: new Set(settings.trusted), reported: new Set(settings.reported) };
  for (const edit of edits) {
    if ('site' in edit) {
      if (edit.added) sites[edit.key].delete(edit.site);
      else sites[edit.key].add(edit.site);
    } else if ('before' in edit && next[edit.key] === edit.after) {
      next[edit.key] = edit.before;
    }
  }
  return settingsOf({ ...next, trusted: [...sites.trusted], reported: [...sites.reported] });
}

/** The list with one more change in front; the oldest fall off. */
export function withChange(changes: readonly Change[], edits: readonly Edit[], at: number): readonly Change[] {
  if (edits.length === 0) return changes;
  const id = `${at}-${(Number(changes[0]?.id.split('-')[1] ?? 0) + 1) % 1_000_000}`;
  const all = [{ id, at, edits }, ...changes].slice(0, maximumChanges);
  let room = maximumAllEdits;
  return all.filter((one, index) => {
    room -= one.edits.length;
    return index === 0 || room >= 0;
  });
}

/** Total: whatever storage hands over, readable changes out. */
export function changesOf(value: unknown): readonly Change[] {
  if (!Array.isArray(value)) return [];
  const changes: Change[] = [];
  for (const one of value.slice(0, maximumChanges) as unknown[]) {
    if (!isRecord(one) || typeof one.id !== 'string' || !isTime(one.at)) continue;
    const edits = editsOf(one.edits);
    if (edits.length > 0) changes.push({ id: one.id.slice(0, 40), at: one.at, edits });
  }
  return changes;
}

/** Total, as above. */
export function editsOf(value: unknown): readonly Edit[] {
  return Array.isArray(value) ? (value as unknown[]).slice(0, maximumEdits).filter(isEdit) : [];
}

function isEdit(value: unknown): value is Edit {
  return isSettingEdit(value) || isSourceEdit(value);
}

function isSettingEdit(value: unknown): value is SettingEdit {
  if (!isRecord(value) || typeof value.key !== 'string') return false;
  const { key } = value;
  if (siteLists.some((one) => one === key)) {
    const repaired = typeof value.site === 'string' ? settingsOf({ trusted: [value.site] }).trusted : [];
    return repaired.length === 1 && typeof value.added === 'boolean';
  }
  const scalar = scalars.find((one) => one === key);
  return scalar !== undefined && [value.before, value.after].every((one) => typeof one === typeof defaults[scalar]);
}
