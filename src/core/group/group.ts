// A picture of one open chat: facts with counts, never one number. Works on entries that hold hashes instead of names
// and texts.
import type { Level, LocalizedText } from '../model.ts';
import { lastFitting } from '../report/stored.ts';
import { isRecord, recordOf } from '../unknown.ts';

export const signs = ['official', 'paid-help', 'cheating', 'returns', 'contact'] as const;
/**
 * What a message does besides asking: claims to be official, sells help, offers cheating, promises returns, leads
 * elsewhere.
 */
export type Sign = (typeof signs)[number];

/** A brand that a link only pretends to be of. */
export interface Pretended {
  readonly id: string;
  readonly name: LocalizedText;
}

/** One message as it is remembered for this session. No name, no text: only salted hashes and what was found. */
export interface GroupEntry {
  readonly id: string;
  /** Salted hash of the sender; empty for the user's own messages. */
  readonly sender: string;
  /** Salted hash of the comparable text; empty for texts too short to be compared. */
  readonly text: string;
  /** It asks for help, a click, a withdrawal. */
  readonly asks: boolean;
  readonly signs: readonly Sign[];
  readonly links: readonly Level[];
  readonly pretends: readonly Pretended[];
}

export interface GroupFacts {
  readonly messages: number;
  readonly senders: number;
  readonly asks: number;
  /** Senders with at least two requests, and the most requests of one sender. */
  readonly repeating: number;
  readonly most: number;
  /** Texts that at least two senders posted word for word, and how many senders did so. */
  readonly identicalTexts: number;
  readonly identicalSenders: number;
  readonly signs: Readonly<Record<Sign, number>>;
  readonly links: Readonly<Record<Level, number>>;
  /** Links that pretend to be somebody's, most often first. */
  readonly pretends: readonly { readonly name: LocalizedText; readonly links: number }[];
  /** Those who ask most, at most five. */
  readonly busiest: readonly { readonly sender: string; readonly asks: number }[];
}

export const maximumEntries = 1000;
/** Of one chat as it is stored: a message may hold a hundred links, and storage.session has 10 MB for everything. */
const maximumCharacters = 400_000;

/** Total: of whatever storage hands over, the entries that can be read. */
export function entriesOf(value: unknown): readonly GroupEntry[] {
  return Array.isArray(value) ? value.filter(isEntry) : [];
}

function isEntry(value: unknown): value is GroupEntry {
  const { id, sender, text, signs, links, pretends } = recordOf(value);
  if (![id, sender, text].every((one) => typeof one === 'string')) return false;
  return [signs, links].every(Array.isArray) && Array.isArray(pretends) && pretends.every(isRecord);
}

/**
 * Adds what was seen anew; a message that comes back (scrolled in again) replaces its former entry. The oldest go
 * first.
 */
export function remember(entries: readonly GroupEntry[], seen: readonly GroupEntry[]): readonly GroupEntry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const entry of seen) byId.set(entry.id, entry);
  const latest = [...byId.values()].slice(-maximumEntries);
  return lastFitting(latest, maximumCharacters, (entry) => JSON.stringify(entry).length);
}

/** Counts. The user's own messages are part of the chat, but not one of its senders. */
export function factsOf(entries: readonly GroupEntry[]): GroupFacts {
  const senders = new Set(entries.map(({ sender }) => sender).filter(Boolean));
  const asking = countOf(entries.filter(({ asks, sender }) => asks && sender).map(({ sender }) => sender));
  const repeating = asking.filter(([, count]) => count >= 2);
  const identical = identicalOf(entries);
  const links: Record<Level, number> = { unrated: 0, clear: 0, notice: 0, caution: 0, danger: 0 };
  for (const level of entries.flatMap((entry) => entry.links)) links[level]++;
  const signCount = (sign: Sign) => entries.filter((entry) => entry.signs.includes(sign)).length;
  return {
    messages: entries.length,
    senders: senders.size,
    asks: entries.filter(({ asks }) => asks).length,
    repeating: repeating.length,
    most: asking[0]?.[1] ?? 0,
    identicalTexts: identical.length,
    identicalSenders: new Set(identical.flatMap(([, posters]) => [...posters])).size,
    signs: {
      official: signCount('official'),
      'paid-help': signCount('paid-help'),
      cheating: signCount('cheating'),
      returns: signCount('returns'),
      contact: signCount('contact'),
    },
    links,
    pretends: pretendsOf(entries),
    busiest: repeating.slice(0, 5).map(([sender, asks]) => ({ sender, asks })),
  };
}

function pretendsOf(entries: readonly GroupEntry[]): GroupFacts['pretends'] {
  const all = entries.flatMap(({ pretends }) => pretends);
  const names = new Map(all.map(({ id, name }) => [id, name]));
  return countOf(all.map(({ id }) => id)).flatMap(([id, links]) => {
    const name = names.get(id);
    return name ? [{ name, links }] : [];
  });
}

function identicalOf(entries: readonly GroupEntry[]): (readonly [string, ReadonlySet<string>])[] {
  const posters = new Map<string, Set<string>>();
  for (const { text, sender } of entries) {
    if (!text || !sender) continue;
    const known = posters.get(text) ?? new Set<string>();
    posters.set(text, known.add(sender));
  }
  return [...posters].filter(([, who]) => who.size >= 2);
}

/** How often each occurs, most often first; equals keep their order. */
function countOf(list: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
