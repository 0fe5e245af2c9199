// What the options page shows and what it can ask for. The entry point fills this in; the page knows no browser.

import type { LedgerEntry } from '../../core/ledger/ledger.ts';
import type { ListStatus } from '../../core/lists/model.ts';
import type { Sensitivity, Verdict } from '../../core/model.ts';
import type { ChannelPreview, ChannelStatus } from '../../core/pack/channel.ts';
import type { Refusal } from '../../core/pack/refusal.ts';
import type { Result } from '../../core/result.ts';
import type { BackedUpSource } from '../../core/settings/backup.ts';
import type { Change, Edit, SiteList } from '../../core/settings/changes.ts';
import type { LockableKey } from '../../core/settings/managed.ts';
import type { Settings } from '../../core/settings/settings.ts';

export type SiteError = 'empty' | 'not-a-site' | 'shared' | 'known' | 'full' | 'locked';
/** `site` is what was made of the input, where that much was understood. */
export type AddedSite = { readonly site?: string; readonly error?: SiteError };

/** The eight samples as each sensitivity rates them; `failed` when the worker gave no answer. */
export type Previews = Readonly<Record<Sensitivity, readonly Verdict[]>> | 'waiting' | 'failed';

/** Channels and lists with their state. */
export interface Rules {
  readonly channels: readonly ChannelStatus[];
  readonly lists: readonly ListStatus[];
}

export interface OptionsData {
  readonly settings: Settings;
  /** What an organization has fixed. */
  readonly locked: ReadonlySet<keyof Settings | LockableKey>;
  /** Sites an organization put on the lists; the user can add, but not remove them. */
  readonly given: Readonly<Record<SiteList, readonly string[]>>;
  readonly previews: Previews;
  readonly changes: readonly Change[];
  readonly ledger: readonly LedgerEntry[];
  /** The user wanted to be reminded of the ledger, and the time has come. */
  readonly reminderDue: boolean;
  readonly rules: Rules | 'waiting' | 'failed';
  /** Epoch milliseconds at which the page was drawn. */
  readonly now: number;
}

export type ImportOutcome =
  | {
      readonly ok: true;
      readonly edits: readonly Edit[];
      readonly dropped: number;
      /** Channels and lists of the file that are not here yet; each is added by a click of its own. */
      readonly offers: readonly BackedUpSource[];
    }
  | { readonly ok: false; readonly error: string };

/** What was done, or why not. */
export type Done = Result<readonly Edit[], Refusal>;

export interface OptionsActions {
  /** Saves; answers what really changed. Rejects when the browser refuses to write. */
  change(next: (before: Settings) => Settings): Promise<readonly Edit[]>;
  /** May ask the browser for an address' origin: call straight from a click. */
  undo(edits: readonly Edit[]): Promise<Done>;
  addSite(list: SiteList, typed: string): Promise<AddedSite & { readonly edits?: readonly Edit[] }>;
  forget(ids: readonly string[]): Promise<void>;
  restoreLedger(entries: readonly LedgerEntry[]): Promise<void>;
  /** The user looked through the ledger: the next reminder counts from now. */
  looked(): Promise<void>;
  /** Every channel and list, or the one named. */
  renew(id?: string): Promise<void>;
  /** These three ask the browser for the address' origin: call straight from a click or submit. */
  previewChannel(address: string): Promise<Result<ChannelPreview, Refusal>>;
  addChannel(address: string, fingerprints: readonly string[]): Promise<Done>;
  subscribeList(address: string, name?: string): Promise<Done>;
  /** The user did not confirm a channel: gives the origin back. */
  declineChannel(address: string): void;
  removeChannel(id: string): Promise<Done>;
  importList(file: File): Promise<Done>;
  setList(id: string, enabled: boolean): Promise<Done>;
  removeList(id: string): Promise<Done>;
  exportFile(withLedger: boolean): Promise<void>;
  importFile(file: File): Promise<ImportOutcome>;
  eraseAll(): Promise<void>;
}
