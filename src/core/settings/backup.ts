// Everything the user set, as one file: written, and read back with suspicion.
import { type LedgerEntry, ledgerOf } from '../ledger/ledger.ts';
import { isRecord, parseJson } from '../unknown.ts';
import { type Settings, settingsOf } from './settings.ts';

const format = 'zhuli-sentinel-backup';
const version = 1;
/** Characters; the settings with 10,000 sites and a full ledger stay far below. */
export const maximumBackup = 4_000_000;
const maximumSources = 50;

/** A channel or list that was added: fetched again only when the user says so, a channel only under the same keys. */
export interface BackedUpSource {
  readonly name: string;
  readonly address: string;
  /** Channels have them, lists do not. */
  readonly fingerprints?: readonly string[];
}

export interface Backup {
  readonly settings: Settings;
  readonly ledger?: readonly LedgerEntry[];
  readonly sources?: readonly BackedUpSource[];
}

export type BackupError = 'too-large' | 'not-json' | 'not-ours' | 'newer' | 'damaged';
export type ReadBackup =
  | { readonly ok: true; readonly backup: Backup /** Values that could not be used. */; readonly dropped: number }
  | { readonly ok: false; readonly error: BackupError };

/** The file's text. `saved` is an ISO date. */
export function backupText(backup: Backup, saved: string): string {
  return `${JSON.stringify({ format, version, saved, ...backup }, null, 2)}\n`;
}

/**
 * Never throws. Single bad values are dropped and counted; a file of another kind or a later version is refused whole.
 */
export function parseBackup(text: string): ReadBackup {
  if (text.length > maximumBackup) return { ok: false, error: 'too-large' };
  const file = parseJson(text.replace(/^\uFEFF/, ''));
  if (file === undefined) return { ok: false, error: 'not-json' };
  if (!isRecord(file) || file.format !== format) return { ok: false, error: 'not-ours' };
  if (!Number.isInteger(file.version)) return { ok: false, error: 'damaged' };
  if ((file.version as number) > version) return { ok: false, error: 'newer' };
  if (!isRecord(file.settings)) return { ok: false, error: 'damaged' };
  const settings = settingsOf(file.settings);
  const ledger = file.ledger === undefined ? undefined : ledgerOf(file.ledger);
  const lost = ledger ? (Array.isArray(file.ledger) ? file.ledger.length - ledger.length : 1) : 0;
  const given = Array.isArray(file.sources) ? file.sources.slice(0, maximumSources) : [];
  const sources = given.flatMap((one: unknown) => sourceOf(one) ?? []);
  return {
    ok: true,
    backup: { settings, ...(ledger && { ledger }), ...(sources.length > 0 && { sources }) },
    dropped: droppedFrom(file.settings, settings) + lost + given.length - sources.length,
  };
}

function sourceOf(value: unknown): BackedUpSource | undefined {
  if (!isRecord(value)) return undefined;
  const { name, address, fingerprints } = value;
  if (typeof name !== 'string' || typeof address !== 'string') return undefined;
  if (!/^https?:\/\/\S+$/.test(address) || address.length > 2000) return undefined;
  const source = { name: name.slice(0, 100) || address.slice(0, 100), address };
  if (fingerprints === undefined) return source;
  const known = Array.isArray(fingerprints) ? fingerprints : [];
  const usual = known.every((one): one is string => typeof one === 'string' && one.length <= 200);
  return usual && known.length > 0 && known.length <= 4 ? { ...source, fingerprints: known } : undefined;
}

function droppedFrom(found: Record<string, unknown>, settings: Settings): number {
  let dropped = 0;
  for (const [key, kept] of Object.entries(settings) as [string, unknown][]) {
    const given = Object.hasOwn(found, key) ? found[key] : undefined;
    if (given === undefined || given === kept) continue;
    if (!Array.isArray(kept)) dropped += 1;
    else dropped += Array.isArray(given) ? new Set(given).size - kept.length : 1;
  }
  return dropped;
}
