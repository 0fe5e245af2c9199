// A list from an address or a file: read as a stream, never held as text.
import { ListReader, type ReadList } from '../../core/lists/read-list.ts';
import { dayOf } from '../../core/lists/table.ts';
import { type Refusal, refusalOf } from '../../core/pack/refusal.ts';
import { bad, good, type Result } from '../../core/result.ts';
import { Interrupted, open, readCapped } from './download.ts';
import { type ListRecord, readSalt, readTable } from './list-store.ts';

/** Uncompressed: about three million lines. */
const maximumListBytes = 96 * 1024 * 1024;
const listTimeoutMs = 120_000;

export interface FetchedList extends ReadList {
  readonly etag?: string;
}

export async function fetchList(
  address: string,
  before?: ListRecord,
): Promise<Result<FetchedList | 'unchanged', Refusal>> {
  const opened = await open({ url: address, timeoutMs: listTimeoutMs, etag: before?.etag }, maximumListBytes);
  if (!opened.ok) return opened;
  if (opened.value === 'unchanged') return good('unchanged');
  const { chunks, etag } = opened.value;
  const read = await readChunked(chunks, before);
  return read.ok ? good({ ...read.value, ...(etag === undefined ? {} : { etag }) }) : read;
}

export function readListFile(file: Blob): Promise<Result<ReadList, Refusal>> {
  return readChunked(readCapped(file.stream(), maximumListBytes));
}

async function readChunked(
  chunks: AsyncIterable<Uint8Array<ArrayBuffer>>,
  before?: ListRecord,
): Promise<Result<ReadList, Refusal>> {
  try {
    const reader = new ListReader(await readSalt(), dayOf(Date.now()));
    // Wrong bytes become bad lines and are counted there.
    const decoder = new TextDecoder();
    for await (const chunk of chunks) reader.push(decoder.decode(chunk, { stream: true }));
    reader.push(decoder.decode());
    return reader.finish(before && (await readTable(before)));
  } catch (error) {
    return bad(error instanceof Interrupted ? error.refusal : refusalOf('storage', String(error)));
  }
}
