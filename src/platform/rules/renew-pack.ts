// One try to renew one channel: index, signature, pack, the checks of the core, one write.

import { parseUtf8 } from '../../core/bytes.ts';
import { acceptPack, maximumPackBytes } from '../../core/pack/accept.ts';
import { type Channel, isPinned } from '../../core/pack/channel.ts';
import type { Pack } from '../../core/pack/format.ts';
import { indexFile, maximumIndexBytes, type Publication, parsePublication } from '../../core/pack/publication.ts';
import { type Refusal, refusalOf } from '../../core/pack/refusal.ts';
import { bad, good, type Result } from '../../core/result.ts';
import { inTurn } from '../turns.ts';
import { isGone, scopeOf } from './channels.ts';
import { type Downloaded, download } from './download.ts';
import { readStoredPack, type StoredPack, writeStoredPack } from './pack-store.ts';

const indexTimeoutMs = 10_000;
const packTimeoutMs = 30_000;
const maximumSignatureBytes = 1024;

export interface InForce {
  /** Sequence in force for this channel, bundled or renewed; 0 where there is none. */
  readonly sequence: number;
  readonly missing: Partial<Pack>;
  readonly taken: ReadonlySet<string>;
}

export type Renewed = 'renewed' | 'unchanged';

export function renewPack(channel: Channel, inForce: InForce): Promise<Result<Renewed, Refusal>> {
  return inTurn(`pack:${channel.id}`, () => tryToRenew(channel, inForce));
}

/** The index alone, for the preview of a channel and as the first step of every renewal. */
export async function readIndex(
  address: string,
  etag?: string,
): Promise<Result<{ publication: Publication; file: Downloaded } | 'unchanged', Refusal>> {
  const url = new URL(indexFile, address).href;
  const file = await download({ url, timeoutMs: indexTimeoutMs, etag }, maximumIndexBytes);
  if (!file.ok) return file;
  if (file.value === 'unchanged') return good('unchanged');
  const publication = parsePublication(parseUtf8(file.value.bytes) ?? '');
  return publication.ok ? good({ publication: publication.value, file: file.value }) : publication;
}

async function tryToRenew(channel: Channel, { sequence, missing, taken }: InForce): Promise<Result<Renewed, Refusal>> {
  const stored = await readStoredPack(channel.id);
  // The validator speaks of what is stored; if that is not what is in force, everything is fetched again.
  const index = await readIndex(channel.address, stored?.sequence === sequence ? stored.etag : undefined);
  if (!index.ok) return index;
  if (index.value === 'unchanged') return good('unchanged');
  const { publication, file } = index.value;
  if (publication.id !== channel.id) return bad(refusalOf('id', publication.id));
  if (publication.sequence === sequence) return good('unchanged');
  if (publication.sequence < sequence) return bad(refusalOf('sequence', `${publication.sequence} < ${sequence}`));
  if (publication.bytes > maximumPackBytes) return bad(refusalOf('size', `${publication.bytes}`));

  const signature = await fetchPart(channel.address, publication.signature, maximumSignatureBytes);
  if (!signature.ok) return signature;
  const pack = await fetchPart(channel.address, publication.pack, maximumPackBytes);
  if (!pack.ok) return pack;
  if (pack.value.bytes.length < publication.bytes) return bad(refusalOf('truncated'));

  const accepted = await acceptPack(crypto.subtle, pack.value.bytes, parseUtf8(signature.value.bytes) ?? '', {
    id: channel.id,
    keys: isPinned(channel) ? channel.keys : (stored?.keys ?? channel.keys),
    scope: scopeOf(channel.id),
    sequence,
    missing,
    taken,
    now: Date.now(),
    ...(file.serverNow === undefined ? {} : { serverNow: file.serverNow }),
  });
  if (!accepted.ok) return accepted;
  // Removed while this was on its way: nothing of it is kept.
  if (await isGone(channel)) return good('unchanged');
  const { text, key, pack: content } = accepted.value;
  const keys = isPinned(channel) ? undefined : (content.keys ?? stored?.keys);
  return write(channel.id, {
    text,
    signature: parseUtf8(signature.value.bytes) ?? '',
    sequence: content.sequence,
    key,
    at: Date.now(),
    ...(file.etag === undefined ? {} : { etag: file.etag }),
    ...(keys === undefined ? {} : { keys }),
  });
}

async function fetchPart(address: string, name: string, maximumBytes: number): Promise<Result<Downloaded, Refusal>> {
  const file = await download({ url: new URL(name, address).href, timeoutMs: packTimeoutMs }, maximumBytes);
  if (!file.ok) return file;
  return file.value === 'unchanged' ? bad(refusalOf('status', '304')) : good(file.value);
}

async function write(id: string, pack: StoredPack): Promise<Result<Renewed, Refusal>> {
  try {
    await writeStoredPack(id, pack);
    return good('renewed');
  } catch (error) {
    return bad(refusalOf('storage', String(error)));
  }
}
