import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { indexOf, publish } from '../../fixtures/channel-server.ts';
import { dayFromNow, startWorker, useRenewal } from '../../fixtures/renewal-rig.ts';
import { makeKey } from '../../fixtures/sign.ts';

const rig = useRenewal();

describe('a bad answer leaves the last good pack in force, and says why', () => {
  const bomb = () => gzipSync(Buffer.alloc(12_000_000));
  const name = 'base-51.json';
  const newer = () => ({ ...rig.pack, sequence: 51 });
  const text = () => JSON.stringify(newer());
  const index = (change: object) =>
    JSON.stringify({ ...(JSON.parse(indexOf(newer(), text(), [])) as object), ...change });

  const cases: [string, string, () => void | Promise<void>][] = [
    ['no such file', 'status', () => rig.server.files.clear()],
    [
      'a redirect to another host',
      'redirect',
      () => {
        rig.server.files.set(
          'index.json',
          (_, response) => void response.writeHead(302, { Location: 'http://other.test/' }).end(),
        );
      },
    ],
    [
      'a log-in page instead of the index',
      'web-page',
      () => void rig.server.files.set('index.json', '\n<!DOCTYPE html>'),
    ],
    ['an index of another shape', 'index', () => void rig.server.files.set('index.json', '{"format":1}')],
    ['an index of a later format', 'format', () => void rig.server.files.set('index.json', '{"format":2}')],
    ['an index too large', 'size', () => void rig.server.files.set('index.json', ' '.repeat(20_000))],
    [
      'an index that leads out of its folder',
      'index',
      () => {
        rig.server.files.set('index.json', index({ pack: '../evil.json', keys: [rig.current.publicKey] }));
      },
    ],
    ['a slow server', 'slow', () => void rig.server.files.set('index.json', () => undefined)],
    [
      'a server that stops half-way',
      'slow',
      () => void rig.server.files.set(`${name}.gz`, (_, response) => void response.write('{')),
    ],
    [
      'a cut connection',
      'truncated',
      () => {
        rig.server.files.set(`${name}.gz`, (_, response) => {
          response.writeHead(200, { 'Content-Length': '5000' });
          response.write('{"format":');
          setTimeout(() => response.destroy(), 20);
        });
      },
    ],
    [
      'half a compressed file',
      'truncated',
      () => void rig.server.files.set(`${name}.gz`, gzipSync(text()).subarray(0, 99)),
    ],
    ['half a file', 'truncated', () => void rig.server.files.set(`${name}.gz`, text().slice(0, 99))],
    ['a gzip bomb', 'size', () => void rig.server.files.set(`${name}.gz`, bomb())],
    [
      'a bomb the server unpacks by its own header',
      'size',
      () => {
        rig.server.files.set(`${name}.gz`, (_, response) => {
          response.setHeader('Content-Encoding', 'gzip');
          response.end(bomb());
        });
      },
    ],
    [
      'a pack said to be too large, which is then not fetched',
      'size',
      () => {
        rig.server.files.delete(`${name}.gz`);
        rig.server.files.set('index.json', index({ bytes: 9e9, keys: [rig.current.publicKey] }));
      },
    ],
    [
      'an altered byte',
      'signature',
      () => {
        rig.server.files.set(`${name}.gz`, gzipSync(text().replace('"sequence":51', '"sequence":52')));
      },
    ],
    ['a wrong key', 'unknown-key', async () => publish(rig.server, newer(), await makeKey())],
    ['a lower sequence', 'sequence', () => publish(rig.server, { ...rig.pack, sequence: 49 }, rig.current)],
    [
      'an old pack under a new name',
      'sequence',
      async () => {
        const old = JSON.stringify({ ...rig.pack, sequence: 49 });
        rig.server.files.set(`${name}.gz`, old.padEnd(text().length));
        rig.server.files.set(`${name}.sig`, await rig.current.signatureFile(old.padEnd(text().length)));
      },
    ],
    ['the pack of another channel', 'id', () => publish(rig.server, { ...newer(), id: 'other' }, rig.current)],
    ['an unknown format', 'format', () => publish(rig.server, { ...newer(), format: 2 } as never, rig.current)],
    [
      'an expired pack',
      'expired',
      () => publish(rig.server, { ...newer(), expires: dayFromNow(-2) } as never, rig.current),
    ],
    [
      'a pack from the future',
      'clock',
      () => publish(rig.server, { ...newer(), issued: dayFromNow(9) } as never, rig.current),
    ],
  ];

  it.each(cases)('%s: %s', async (_, code, bend) => {
    const worker = await startWorker();
    await publish(rig.server, rig.pack, rig.current);
    await worker.renewNow();
    await publish(rig.server, newer(), rig.current);
    await bend();
    if (code === 'slow') rig.patienceMs = 300;
    await worker.renewNow();
    expect(await worker.base()).toMatchObject({ pack: { sequence: 50 }, source: 'renewed', refusal: { code } });
    expect(await (await startWorker()).base()).toMatchObject({ pack: { sequence: 50 }, source: 'renewed' });

    rig.patienceMs = 60_000;
    await publish(rig.server, newer(), rig.current);
    await worker.renewNow();
    expect(await worker.base()).toMatchObject({ pack: { sequence: 51 } });
    expect((await worker.base())?.refusal).toBeUndefined();
  });

  it('an unreachable server', async () => {
    vi.stubEnv('WXT_RULES_ADDRESS', 'http://127.0.0.1:1/');
    const worker = await startWorker();
    await worker.renewNow();
    expect(await worker.base()).toMatchObject({
      source: 'bundled',
      refusal: { code: expect.stringMatching(/unreachable|permission/) },
    });
  });
});
