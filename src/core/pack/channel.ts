// A channel: an address from which signed packs are renewed. The base one is part of the build; others are added by
// people.
import type { LocalizedText } from '../model.ts';
import type { Refusal } from './refusal.ts';

export const baseId = 'base';

/** What is kept about an added channel. */
export interface Channel {
  readonly id: string;
  /** Folder address, `https://…/`, with `index.json` in it. */
  readonly address: string;
  /** Current and next public key, base64 of the uncompressed point. */
  readonly keys: readonly string[];
  readonly name?: LocalizedText;
  /** Epoch milliseconds. */
  readonly added: number;
  /** Set by an organization: its keys are those of the policy, as the base channel's are those of the build. */
  readonly managed?: boolean;
}

/** Keys pinned from outside the channel cannot be changed by what the channel publishes. */
export function isPinned({ id, managed }: Channel): boolean {
  return id === baseId || managed === true;
}

export interface PackFacts {
  readonly sequence: number;
  /** Days, YYYY-MM-DD. */
  readonly issued: string;
  readonly expires: string;
  readonly rules: number;
  /** Entries of a shape unknown to this version. */
  readonly dropped: number;
}

/** A channel as own pages show it. Epoch milliseconds throughout. */
export interface ChannelStatus {
  readonly id: string;
  readonly name?: LocalizedText;
  /** Empty for the base channel of a build without an address: then the bundled pack is all. */
  readonly address: string;
  readonly fingerprints: readonly string[];
  readonly source: 'bundled' | 'renewed' | 'none';
  readonly pack?: PackFacts;
  readonly expired: boolean;
  readonly managed: boolean;
  readonly lastTry?: number;
  /** Last time the server's answer was in order: a new pack, or none newer. */
  readonly lastGood?: number;
  /** Why the last try changed nothing. */
  readonly refusal?: Refusal;
}

/** What somebody sees before confirming an added channel. */
export interface ChannelPreview {
  readonly id: string;
  readonly name?: LocalizedText;
  readonly address: string;
  readonly fingerprints: readonly string[];
  readonly sequence: number;
}
