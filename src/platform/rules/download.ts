// Fetching for rules and lists: the same request for everybody, no cookies, no referrer, nothing followed, never more
// read than allowed.
import { type Refusal, refusalOf } from '../../core/pack/refusal.ts';
import { bad, good, type Result } from '../../core/result.ts';

export interface Request {
  readonly url: string;
  readonly timeoutMs: number;
  /** Validator of what we already have; the server then answers 304 instead of sending it again. */
  readonly etag?: string | undefined;
}

export interface Opened {
  /** The content, uncompressed. Reading may throw `Interrupted`. */
  readonly chunks: AsyncIterable<Uint8Array<ArrayBuffer>>;
  readonly etag?: string;
  /** Epoch milliseconds by the server's own clock. */
  readonly serverNow?: number;
}

/** Thrown while reading; carries what to tell. */
export class Interrupted extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Opens an address. `unchanged` where the server says that `etag` still holds. */
export async function open(request: Request, maximumBytes: number): Promise<Result<Opened | 'unchanged', Refusal>> {
  const signal = AbortSignal.timeout(request.timeoutMs);
  try {
    const response = await fetch(request.url, {
      signal,
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      headers: request.etag === undefined ? {} : { 'If-None-Match': request.etag },
    });
    if (
      response.type === 'opaqueredirect' ||
      (response.status >= 301 && response.status <= 308 && response.status !== 304)
    ) {
      return bad(refusalOf('redirect'));
    }
    if (response.status === 304) return good('unchanged');
    if (response.status !== 200 || !response.body) return bad(refusalOf('status', String(response.status)));
    const etag = response.headers.get('etag') ?? '';
    const serverNow = Date.parse(response.headers.get('date') ?? '');
    return good({
      chunks: readCapped(response.body, maximumBytes, signal),
      // A long validator could be a name tag for this one device.
      ...(/^(?:W\/)?"[\x21\x23-\x7e]{1,64}"$/.test(etag) ? { etag } : {}),
      ...(Number.isNaN(serverNow) ? {} : { serverNow }),
    });
  } catch (error) {
    return bad(signal.aborted ? refusalOf('slow') : refusalOf('unreachable', String(error)));
  }
}

export interface Downloaded {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag?: string;
  readonly serverNow?: number;
}

/** Opens and reads whole. */
export async function download(
  request: Request,
  maximumBytes: number,
): Promise<Result<Downloaded | 'unchanged', Refusal>> {
  const opened = await open(request, maximumBytes);
  if (!opened.ok || opened.value === 'unchanged') return opened as Result<'unchanged', Refusal>;
  const { chunks, ...facts } = opened.value;
  try {
    const read: Uint8Array<ArrayBuffer>[] = [];
    for await (const chunk of chunks) read.push(chunk);
    return good({ ...facts, bytes: new Uint8Array(await new Blob(read).arrayBuffer()) });
  } catch (error) {
    return bad(error instanceof Interrupted ? error.refusal : refusalOf('truncated', String(error)));
  }
}

/** Unpacks gzip by its magic number, because some servers unpack `.gz` themselves, and counts what comes out. */
export async function* readCapped(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  maximumBytes: number,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = (await unpacked(body, signal)).getReader();
  let total = 0;
  try {
    while (true) {
      const { done, value } = await reader.read();
      if (done) return;
      total += value.length;
      if (total > maximumBytes) throw new Interrupted(refusalOf('size', `> ${maximumBytes}`));
      yield value;
    }
  } catch (error) {
    throw interruptionOf(error, signal);
  } finally {
    // Ends the transfer too: a bomb is not read to its end.
    reader.cancel().catch(() => undefined);
  }
}

async function unpacked(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  signal?: AbortSignal,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const reader = body.getReader();
  let first: ReadableStreamReadResult<Uint8Array<ArrayBuffer>>;
  try {
    first = await reader.read();
  } catch (error) {
    throw interruptionOf(error, signal);
  }
  const rest = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => (first.done ? controller.close() : controller.enqueue(first.value)),
    pull: async (controller) => {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  const isGzip = !first.done && first.value[0] === 0x1f && first.value[1] === 0x8b;
  return isGzip ? rest.pipeThrough(new DecompressionStream('gzip')) : rest;
}

function interruptionOf(error: unknown, signal?: AbortSignal): Interrupted {
  if (error instanceof Interrupted) return error;
  return new Interrupted(signal?.aborted ? refusalOf('slow') : refusalOf('truncated', String(error)));
}
