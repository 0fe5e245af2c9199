// Messages carry questions; storage carries state. One interface; both ends derive from it.
import { type Browser, browser } from 'wxt/browser';
import type { NotASite } from '../core/address/recognize-site.ts';
import type { LedgerEntry } from '../core/ledger/ledger.ts';
import type { ListStatus } from '../core/lists/model.ts';
import type { Locale, Observation, Sensitivity, Sighting, Verdict } from '../core/model.ts';
import type { ChannelPreview, ChannelStatus } from '../core/pack/channel.ts';
import type { Refusal } from '../core/pack/refusal.ts';
import type { PictureAnswer, PictureReading } from '../core/picture/picture.ts';
import type { Result } from '../core/result.ts';
import type { BackedUpSource, BackupError } from '../core/settings/backup.ts';
import type { Change, Edit } from '../core/settings/changes.ts';

/**
 * Every question the worker answers. The first group may come from a content script, the second only from our own
 * pages.
 */
export interface Protocol {
  /** Rates sightings of the sender's tab; the answer keeps their order. Updates the tab's report. */
  scan(question: { sightings: readonly Sighting[] }): readonly Verdict[];
  /** Rates what the whole page showed. Updates the tab's report. */
  observe(question: { observation: Observation }): Verdict;
  /** A person is about to open a link that was rated dangerous: our own page takes its place, if it still is. */
  guard(question: { url: string; open: 'here' | 'tab' | 'behind'; chat: boolean }): { readonly warned: boolean };
  /** Looks for a QR code in a picture of the asking tab, given as a data URL; without one it could not be drawn. */
  picture(question: { picture?: string; key: string }): PictureReading;
  /** The chat in the asking tab changed; `group` tells it from others, empty for a chat of two. */
  openChat(question: { group: string }): void;
  /** What the bar and the notes on the asking page say; `closed`: the user has closed the bar of this site. */
  bar(question: { level: 'caution' | 'danger' }): BarAnswer;
  closeBar(question: Record<never, never>): void;
  /** The words on marks in the user's language and their style sheet: content scripts carry neither. */
  words(question: Record<never, never>): MarkWords;
  /** From the warning page: lets its address open this one time in its own tab, or for good after trusting its site. */
  openOnce(question: { address: string }): void;
  trustSite(question: { address: string }): void;
  /** Reads and rates the QR code of a picture; own pages only. */
  readPicture(question: { picture: string }): PictureAnswer;
  /** Rates a pasted message or address; own pages only. */
  check(question: { text: string }): Verdict;
  /** Rates samples, for options and welcome; nothing is reported. Without `sensitivity`: as set. Own pages only. */
  preview(question: { sightings: readonly Sighting[]; sensitivity?: Sensitivity }): readonly Verdict[];
  /** Which site a typed or pasted text names; own pages only. */
  recognizeSite(question: { typed: string }): Result<string, NotASite>;

  /** The authorization ledger, newest first, and whether a reminder is due; own pages only, as the next three. */
  readLedger(question: Record<never, never>): {
    readonly entries: readonly LedgerEntry[];
    readonly reminderDue: boolean;
  };
  forgetPassings(question: { ids: readonly string[] }): null;
  restorePassings(question: { entries: readonly LedgerEntry[] }): null;
  /** The next reminder counts from now. */
  lookedAtLedger(question: Record<never, never>): null;
  /** Everything the user set, as a file's text; own pages only. */
  exportBackup(question: { withLedger: boolean }): string;
  /** Takes over what such a file holds. Channels and lists in it are only offered. Own pages only. */
  importBackup(question: { text: string }): Result<Imported, BackupError>;

  /** Channels and lists with their state; own pages only, as is everything below. */
  rulesStatus(question: Record<never, never>): RulesStatus;
  /** Renews every channel and list now, or the one named. Answers with the state afterwards, refusals in it. */
  renewNow(question: { id?: string }): RulesStatus;
  /**
   * Reads a channel's index, for the user to compare fingerprints. Ask for the origin first
   * (platform/rules/origins.ts).
   */
  previewChannel(question: { address: string }): Result<ChannelPreview, Refusal>;
  /** The user did not confirm: the permission that was asked for is given back. */
  declineChannel(question: { address: string }): void;
  /**
   * Adds the channel whose fingerprints the user confirmed, and fetches its first pack. This and the next answer what
   * was done.
   */
  addChannel(question: { address: string; fingerprints: readonly string[] }): Result<readonly Edit[], Refusal>;
  removeChannel(question: { id: string }): Result<readonly Edit[], Refusal>;
  /** Subscribes to a list by address. */
  subscribeList(question: { address: string; name?: string | undefined }): Result<readonly Edit[], Refusal>;
  /**
   * Imports a list from a file that the page holds: `blob` is its object URL, which reaches the worker without a copy.
   */
  importList(question: { blob: string; name: string }): Result<readonly Edit[], Refusal>;
  setList(question: { id: string; enabled: boolean }): Result<readonly Edit[], Refusal>;
  removeList(question: { id: string }): Result<readonly Edit[], Refusal>;
  /** Every channel and list the user added, gone for good. */
  eraseRules(question: Record<never, never>): Result<null, Refusal>;

  /** What the user did, latest first; own pages only, as the next three. */
  readChanges(question: Record<never, never>): readonly Change[];
  /** Puts on that list what a page has changed in the settings. */
  noteEdits(question: { edits: readonly Edit[] }): void;
  /** Takes it back. Ask for the origins first where something is added again (core/settings/source-edits.ts). */
  undo(question: { edits: readonly Edit[] }): Result<readonly Edit[], Refusal>;
  /** Whether marks of a sender (a session hash) are shown. */
  mute(question: { sender: string; muted: boolean }): Result<readonly Edit[], Refusal>;
}

/**
 * Sentences in the user's language. `{site}` in `field.to` and `field.unknown` stands for who receives what is typed.
 */
export interface BarAnswer {
  readonly closed: boolean;
  readonly words: {
    readonly locale: Locale;
    readonly tag: string;
    readonly css: string;
    readonly bar: Readonly<Record<'label' | 'level' | 'sentence' | 'why' | 'close', string>>;
    readonly field: Readonly<Record<'to' | 'unknown' | 'card' | 'code' | 'password' | 'identity' | 'seed', string>>;
  };
}

export interface Imported {
  readonly edits: readonly Edit[];
  /** Values that could not be used. */
  readonly dropped: number;
  /** Channels and lists of the file that are not here yet; each is added by a click of its own. */
  readonly offers: readonly BackedUpSource[];
}

export interface MarkWords {
  readonly locale: Locale;
  readonly messages: Readonly<Record<string, string>>;
  readonly css: string;
}

export interface RulesStatus {
  readonly channels: readonly ChannelStatus[];
  readonly lists: readonly ListStatus[];
}

export type Question = keyof Protocol;
export type Asked<Q extends Question> = Parameters<Protocol[Q]>[0];
export type Answer<Q extends Question> = ReturnType<Protocol[Q]>;
/** The worker's answer, or why there is none. */
export type Reply<T> = Result<T, string>;

/** Who asks: a tab's content script, or one of our own pages. */
export interface Asker {
  readonly tabId: number | undefined;
  readonly frameId: number | undefined;
  /** Address of the asking frame. */
  readonly url: string;
  /** Address of the whole tab, as far as the browser tells. */
  readonly tabUrl: string;
  readonly own: boolean;
}

export type Handlers = {
  readonly [Q in Question]?: {
    readonly from: 'anyone' | 'own-pages';
    readonly answer: (question: Asked<Q>, asker: Asker) => Promise<Answer<Q>>;
  };
};

/** Asks the worker. Never throws: a worker that is gone or an extension that was reloaded is an error reply. */
export async function send<Q extends Question>(type: Q, question: Asked<Q>): Promise<Reply<Answer<Q>>> {
  try {
    const reply: unknown = await browser.runtime.sendMessage({ type, question });
    return isReply<Answer<Q>>(reply) ? reply : { ok: false, error: 'no answer' };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** For a question that changes nothing: asked once more where the worker ended in the midst of it. */
export async function ask<Q extends Question>(type: Q, question: Asked<Q>): Promise<Reply<Answer<Q>>> {
  const reply = await send(type, question);
  return reply.ok ? reply : send(type, question);
}

/** Registers the one listener, synchronously; it answers only types it knows. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Browser.runtime.MessageSender, respond: (reply: Reply<unknown>) => void) => {
      if (!isQuestion(message) || !Object.hasOwn(handlers, message.type)) return false;
      const handler = handlers[message.type as Question];
      if (!handler || sender.id !== browser.runtime.id) return false;
      const own = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
      if (handler.from === 'own-pages' && !own) {
        respond({ ok: false, error: 'not allowed' });
        return false;
      }
      const url = sender.url ?? '';
      const tabUrl = sender.tab?.url ?? (sender.frameId === 0 ? url : '');
      const asker: Asker = { tabId: sender.tab?.id, frameId: sender.frameId, url, tabUrl, own };
      const answer = handler.answer as (question: unknown, asker: Asker) => Promise<unknown>;
      Promise.resolve()
        .then(() => answer(message.question, asker))
        .then(
          (value) => respond({ ok: true, value }),
          (error: unknown) => respond({ ok: false, error: error instanceof Error ? error.message : String(error) }),
        );
      return true;
    },
  );
}

function isQuestion(value: unknown): value is { type: string; question: unknown } {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function isReply<T>(value: unknown): value is Reply<T> {
  return typeof (value as { readonly ok?: unknown } | null | undefined)?.ok === 'boolean';
}
