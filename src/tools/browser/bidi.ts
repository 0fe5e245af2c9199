// The few lines of WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) that Firefox is driven with. Puppeteer loses
// every page of the extension here: Firefox moves such a page to another process, and Puppeteer takes it for gone.

export interface Bidi {
  /** Throws the browser's own error message when a command fails. */
  send(method: string, parameters: object): Promise<Record<string, unknown>>;
  on(event: string, listener: (parameters: Record<string, unknown>) => void): void;
  close(): void;
}

/** What the browser itself says: the page has gone, or is being replaced by another. A function's own error is none. */
export class BidiError extends Error {}

interface Incoming {
  readonly id?: number;
  readonly method?: string;
  readonly result?: Record<string, unknown>;
  readonly params?: Record<string, unknown>;
  readonly error?: string;
  readonly message?: string;
}

export async function connectBidi(endpoint: string): Promise<Bidi> {
  const socket = new WebSocket(endpoint);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`no connection to ${endpoint}`));
  });
  const waiting = new Map<number, { resolve(value: Record<string, unknown>): void; reject(error: Error): void }>();
  const listeners = new Map<string, (parameters: Record<string, unknown>) => void>();
  let last = 0;
  socket.onmessage = ({ data }) => {
    const incoming = JSON.parse(String(data)) as Incoming;
    if (incoming.method) listeners.get(incoming.method)?.(incoming.params ?? {});
    const asked = waiting.get(incoming.id ?? 0);
    waiting.delete(incoming.id ?? 0);
    if (incoming.error) asked?.reject(new BidiError(`${incoming.error}: ${incoming.message}`));
    else asked?.resolve(incoming.result ?? {});
  };
  socket.onclose = () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser is gone'));
    waiting.clear();
  };
  return {
    send: (method, parameters) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params: parameters }));
      }),
    on: (event, listener) => void listeners.set(event, listener),
    close: () => socket.close(),
  };
}

/** Calls a function in a page. It is sent as text; arguments and answer travel as JSON. */
export async function callIn<T, A extends readonly unknown[]>(
  bidi: Bidi,
  context: string,
  call: (...given: A) => T | Promise<T>,
  ...given: A
): Promise<T> {
  const answer = await bidi.send('script.callFunction', {
    target: { context },
    functionDeclaration: `async (given) => JSON.stringify(await (${call.toString()})(...JSON.parse(given)))`,
    arguments: [{ type: 'string', value: JSON.stringify(given) }],
    awaitPromise: true,
    userActivation: true,
  });
  const { result, exceptionDetails } = answer as {
    result?: { value?: string };
    exceptionDetails?: { text: string };
  };
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return (result?.value === undefined ? undefined : JSON.parse(result.value)) as T;
}
