// Hands out a published folder on this machine alone, to try a channel or list out: what any static server does, and
// the three headers.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';

const headers = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'If-None-Match',
  'Access-Control-Expose-Headers': 'ETag, Date',
};

/** Answers its address. Runs until the process ends. */
export async function serveFolder(folder: string, port: number): Promise<string> {
  const server = createServer(async (request, response) => {
    if (request.method === 'OPTIONS') return void response.writeHead(204, headers).end();
    // Files of this folder only, by their plain names.
    const name = basename(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const body = await readFile(join(folder, name)).catch(() => undefined);
    response.writeHead(body ? 200 : 404, headers).end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
