// The whole web as a browser under test sees it: one server on loopback that is the browser's proxy and, at the same
// time, every host of the web, over http and https. What no test serves is answered with 404 and kept as a stray.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { makeCertificate } from './certificate.ts';

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** The request is taken and never answered. */
  readonly silent?: boolean;
}

/** A site's answer to one address: a text is an HTML page; `undefined` means that the site has no such address. */
export type Site = (url: URL, method: string) => Answer | string | undefined;

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  /** `Origin`, `Sec-Fetch-Site` and `Sec-Fetch-Dest`, as far as the browser sent them: they tell who asked. */
  readonly origin: string;
  readonly fetchSite: string;
  readonly dest: string;
}

export interface Loopback {
  readonly port: number;
  /** Serves `host` (exact name, or `*` for every host that is not named) from now on. */
  serve(host: string, site: Site): void;
  /** Every request that reached this server since the start or the last `forget`. */
  readonly requests: readonly SeenRequest[];
  /** Requests no page made: unknown addresses, and whatever an extension asked for by itself. */
  strays(): SeenRequest[];
  forget(): void;
  close(): Promise<void>;
}

// The browsers' own errands (updates, connectivity checks). They are refused here too, but they say nothing about us.
const browserErrands = /(^|\.)(google|googleapis|gstatic|gvt1|gvt2|mozilla|firefox|mozgcp|mozaws)\.(com|net|org)$/;

export async function startLoopback(): Promise<Loopback> {
  const sites = new Map<string, Site>();
  const requests: SeenRequest[] = [];
  const strays = new Set<SeenRequest>();
  const sockets = new Set<Socket>();

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const secure = 'encrypted' in request.socket;
    const base = `${secure ? 'https' : 'http'}://${request.headers.host ?? 'unknown'}`;
    const url = URL.canParse(request.url ?? '/', base) ? new URL(request.url ?? '/', base) : new URL(base);
    const method = request.method ?? 'GET';
    const seen = seenRequestOf(request, method, url);
    if (browserErrands.test(url.hostname) && !sites.has(url.hostname)) {
      response.writeHead(404).end();
      return;
    }
    const found = (sites.get(url.hostname) ?? sites.get('*'))?.(url, method);
    const isOwn = found !== undefined || url.pathname === '/favicon.ico';
    requests.push(seen);
    if (!isOwn || isAskedByExtension(seen)) strays.add(seen);
    const {
      status = 200,
      headers = {},
      body = '',
      silent = false,
    } = typeof found === 'string' ? { body: found } : (found ?? { status: 404 });
    if (silent) return;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers });
    response.end(body);
  };

  const secure = createSecureServer(makeCertificate(new Date()), answer);
  const server = createServer(answer);
  server.on('connect', (request, socket: Socket, head: Buffer) => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    // A tunnel to port 80 is an http WebSocket; every other one begins with TLS.
    (request.url?.endsWith(':80') ? server : secure).emit('connection', socket);
  });
  for (const one of [server, secure]) {
    one.on('clientError', (_error, socket) => socket.destroy());
    one.on('tlsClientError', (_error: Error, socket: Socket) => socket.destroy());
  }
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    requests,
    serve: (host, site) => void sites.set(host, site),
    strays: () => [...strays],
    forget: () => {
      requests.length = 0;
      strays.clear();
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function seenRequestOf(request: IncomingMessage, method: string, url: URL): SeenRequest {
  const header = (name: string) => String(request.headers[name] ?? '');
  const dest = header('sec-fetch-dest');
  return { method, url: url.href, origin: header('origin'), fetchSite: header('sec-fetch-site'), dest };
}

function isAskedByExtension({ origin, fetchSite, dest }: SeenRequest): boolean {
  // The pages served here fetch from their own site only; what else is fetched (no navigation, no image) is ours.
  return /^(chrome|moz)-extension:/.test(origin) || (dest === 'empty' && /^(none|cross-site)$/.test(fetchSite));
}
