import type { Sensitivity, Verdict } from '../../core/model.ts';
import type { Opinion } from '../../core/settings/opinion.ts';
import type { Settings } from '../../core/settings/settings.ts';

export interface WelcomeData {
  readonly settings: Settings;
  /** The demo messages as the engine rates them, in their order; `failed` when no answer came. */
  readonly verdicts: readonly Verdict[] | 'waiting' | 'failed';
  /** Names of permissions as the manifest has them. */
  readonly permissions: readonly string[];
  /** The browser has not granted reading pages (Firefox lets people refuse it). */
  readonly accessMissing: boolean;
  readonly pinned: boolean;
  /** Epoch milliseconds at which the page was drawn. */
  readonly now: number;
}

export interface WelcomeActions {
  choose(sensitivity: Sensitivity): void;
  /** Resolves to `false` when it could not be saved. */
  onOpinion(site: string, opinion: Opinion): Promise<boolean>;
  /** Must be called straight from a click; resolves to whether it was granted. */
  requestAccess(): Promise<boolean>;
  openOptions(): void;
}
