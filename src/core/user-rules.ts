// What a user decided about sites and senders, as one readable list of changes that can be taken back.
import type { Channel } from './channel.ts';

/** A sender whose marks are not shown. The name itself is not kept: `sender` is a keyed hash, `label` a shortened form to recognize. */
export interface MutedSender {
  readonly sender: string;
  readonly label: string;
}

export interface UserRules {
  readonly trusted: readonly string[];
  readonly reported: readonly string[];
  readonly muted: readonly MutedSender[];
}

export type SiteChange = { readonly do: 'trust' | 'untrust' | 'report' | 'unreport'; readonly site: string };
export type SenderChange = { readonly do: 'mute' | 'unmute'; readonly sender: string; readonly label: string };
/** What people may ask for by itself. */
export type RuleChange = SiteChange | SenderChange;

export type Change =
  | RuleChange
  | { readonly do: 'import'; readonly added: number }
  | { readonly do: 'add-channel' | 'remove-channel'; readonly channel: Channel }
  | { readonly do: 'add-list' | 'remove-list'; readonly list: string; readonly name: string; readonly address: string };

/** One line of the list of what the user did. Storage key `history`, newest first. */
export interface HistoryEntry {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly change: Change;
  /** The rules as they were, for changes that are taken back as a whole. */
  readonly before?: UserRules;
  readonly undone?: boolean;
}
