// Authorization pages the user passed: which platform was asked, by which app, for what, and who received it.
// Never a code, token, state or full address: an entry has no field that could hold one.
import { cut } from '../cut.ts';
import type { Authorization, LocalizedText } from '../model.ts';
import { isTime, recordOf } from '../unknown.ts';

export interface LedgerEntry {
  /** Made of platform, app and receiver: passing the same page again adds to `times`. */
  readonly id: string;
  readonly provider: string;
  readonly providerName?: LocalizedText;
  readonly app?: string;
  readonly receiver?: string;
  readonly receiverIs?: 'platform' | 'link' | 'other';
  readonly data: readonly LocalizedText[];
  readonly silent?: boolean;
  readonly merchant?: boolean;
  /** Epoch milliseconds. */
  readonly first: number;
  readonly last: number;
  readonly times: number;
}

const maximumEntries = 500;
const maximumData = 20;
const maximumText = 120;
/** Application ids are short names or numbers; anything else could be a secret in the wrong parameter. */
const appPattern = /^[\w.-]{1,64}$/;
const idPattern = /^[\w-]{1,40}$/;
const hostPattern = /^(?=.{1,253}$)[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*$/u;

const requestParameter = /[?&#](?:client_?id|client_?key|app_?id|app_?key|oauth_token)=/i;

/**
 * Whether an address could be an authorization request at all: they all name the application. Cheap; says nothing yet.
 */
export function mayRequest(url: string): boolean {
  return url.startsWith('http') && requestParameter.test(url);
}

/** The ledger after an authorization page was passed; the same ledger when there is nothing to note. */
export function passedBy(entries: readonly LedgerEntry[], seen: Authorization, at: number): readonly LedgerEntry[] {
  if (seen.status !== 'requested' || !seen.provider) return entries;
  const fresh = entryOf({ ...seen, first: at, last: at, times: 1 });
  if (!fresh) return entries;
  const known = entries.find((one) => one.id === fresh.id);
  // A reload or a step back within a minute is the same passing.
  if (known && at - known.last < 60_000) return entries;
  const entry = known ? { ...fresh, first: known.first, times: known.times + 1 } : fresh;
  return [entry, ...entries.filter((one) => one.id !== entry.id)].slice(0, maximumEntries);
}

/** Total: whatever storage or a file hands over, readable entries out, newest first. */
export function ledgerOf(value: unknown): readonly LedgerEntry[] {
  if (!Array.isArray(value)) return [];
  const entries = new Map<string, LedgerEntry>();
  for (const one of value.slice(0, maximumEntries) as unknown[]) {
    const entry = entryOf(one);
    if (entry && !entries.has(entry.id)) entries.set(entry.id, entry);
  }
  return [...entries.values()].sort((a, b) => b.last - a.last);
}

/** When the next reminder is due, in epoch milliseconds; `undefined` when none is wanted or nothing is kept. */
export function reminderDue(entries: readonly LedgerEntry[], days: number, looked: number): number | undefined {
  const oldest = Math.min(...entries.map((one) => one.first));
  if (days <= 0 || !Number.isFinite(oldest)) return undefined;
  return Math.max(oldest, looked) + days * 86_400_000;
}

function entryOf(value: unknown): LedgerEntry | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = value as Record<string, unknown>;
  const { provider, first, last, times } = found;
  if (typeof provider !== 'string' || !idPattern.test(provider) || !isTime(first) || !isTime(last)) return undefined;
  const app = typeof found.app === 'string' && appPattern.test(found.app) ? found.app : undefined;
  const receiver = typeof found.receiver === 'string' && hostPattern.test(found.receiver) ? found.receiver : undefined;
  const receiverIs = (['platform', 'link', 'other'] as const).find((one) => one === found.receiverIs);
  const name = localizedOf(found.providerName);
  return {
    id: [provider, app ?? '', receiver ?? ''].join('|'),
    provider,
    ...(name && { providerName: name }),
    ...(app && { app }),
    ...(receiver && { receiver }),
    ...(receiverIs && { receiverIs }),
    data: Array.isArray(found.data)
      ? found.data.slice(0, maximumData).flatMap((one: unknown) => localizedOf(one) ?? [])
      : [],
    ...(found.silent === true && { silent: true }),
    ...(found.merchant === true && { merchant: true }),
    // A damaged file may hold -0, which comes back from storage as 0.
    first: first + 0,
    last: Math.max(first, last) + 0,
    times: typeof times === 'number' && Number.isInteger(times) && times > 0 ? Math.min(times, 100_000) : 1,
  };
}

function localizedOf(value: unknown): LocalizedText | undefined {
  const { zh_CN, zh_TW, en } = recordOf(value);
  if (!isText(zh_CN) || !isText(zh_TW) || !isText(en)) return undefined;
  return { zh_CN: cut(zh_CN, maximumText), zh_TW: cut(zh_TW, maximumText), en: cut(en, maximumText) };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
