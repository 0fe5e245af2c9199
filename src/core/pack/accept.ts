// The one door for packs from outside: size, signature, format, parse, id, scope, sequence, dates; in this order.
import { parseUtf8 } from '../bytes.ts';
import { bad, good, type Result } from '../result.ts';
import { parseJson } from '../unknown.ts';
import { endOf } from './expiry.ts';
import type { Pack } from './format.ts';
import { type ParsedPack, parsePack } from './parse.ts';
import { type Refusal, refusalOf } from './refusal.ts';
import { type ChannelScope, outOfScope } from './scope.ts';
import { type Subtle, verifySignature } from './signature.ts';

/** 2 MiB of JSON text: three times the base pack. */
export const maximumPackBytes = 2 * 1024 * 1024;
const hourMs = 3_600_000;
/** A pack issued later than this from now means a wrong clock on one side. */
const clockSlackMs = 48 * hourMs;

export interface Expectation {
  readonly id: string;
  /** Public keys that may sign: current and next. */
  readonly keys: readonly string[];
  readonly scope: ChannelScope;
  /** Names that an added channel must leave alone. */
  readonly taken?: ReadonlySet<string>;
  /** Sequence in force; 0 where there is none yet. */
  readonly sequence: number;
  /** Fills the sections that an added channel's pack leaves out. */
  readonly missing?: Partial<Pack>;
  /** Epoch milliseconds here, and at the server by its `Date` header where it sent one. */
  readonly now: number;
  readonly serverNow?: number;
}

export interface AcceptedPack extends ParsedPack {
  /** The signed text itself: this is what is stored, and verified again at every start. */
  readonly text: string;
  readonly key: string;
}

/** Says yes, or which check said no. Writes nothing, never throws. */
export async function acceptPack(
  subtle: Subtle,
  bytes: Uint8Array<ArrayBuffer>,
  signatureFile: string,
  expected: Expectation,
): Promise<Result<AcceptedPack, Refusal>> {
  const read = await readSignedPack(subtle, bytes, signatureFile, expected);
  if (!read.ok) return read;
  const { pack } = read.value;
  if (pack.sequence <= expected.sequence) {
    return bad(refusalOf('sequence', `${pack.sequence} <= ${expected.sequence}`));
  }
  const late = refuseDates(pack, expected);
  return late ? bad(late) : read;
}

/** The checks that hold at any time, so also for a cached pack at start: all but sequence and dates. */
export async function readSignedPack(
  subtle: Subtle,
  bytes: Uint8Array<ArrayBuffer>,
  signatureFile: string,
  expected: Pick<Expectation, 'id' | 'keys' | 'scope' | 'taken' | 'missing'>,
): Promise<Result<AcceptedPack, Refusal>> {
  if (bytes.length > maximumPackBytes) return bad(refusalOf('size', `> ${maximumPackBytes}`));
  const signed = await verifySignature(subtle, bytes, signatureFile, expected.keys);
  if (!signed.ok) return signed;
  const text = parseUtf8(bytes);
  const raw = text === undefined ? undefined : parseJson(text);
  if (text === undefined || raw === undefined) return bad(refusalOf('unreadable'));
  const parsed = parsePack(raw, expected.missing);
  if (!parsed.ok) return parsed;
  const { id } = parsed.value.pack;
  if (id !== expected.id) return bad(refusalOf('id', id));
  const outside = outOfScope(raw as Record<string, unknown>, expected.scope, expected.taken ?? new Set());
  if (outside !== undefined) return bad(refusalOf('scope', outside));
  return good({ ...parsed.value, text, key: signed.value.key });
}

function refuseDates(pack: Pack, { now, serverNow }: Expectation): Refusal | undefined {
  const issued = Date.parse(pack.issued);
  const expires = endOf(pack.expires);
  const clocksDiffer = serverNow !== undefined && Math.abs(serverNow - now) > clockSlackMs;
  if (issued - now > clockSlackMs) return refusalOf('clock', pack.issued);
  if (expires >= now) return undefined;
  // Expired by our clock only: then it is more likely the clock that is wrong than a live server handing out old rules.
  if (clocksDiffer && expires >= serverNow) return refusalOf('clock', pack.expires);
  return refusalOf('expired', pack.expires);
}
