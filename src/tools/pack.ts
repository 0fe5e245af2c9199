// npm run pack -- build | check | keygen | sign | publish | serve | schema     (docs/packs.md explains each)
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { baseId } from '../core/pack/channel.ts';
import { isExpired } from '../core/pack/expiry.ts';
import { buildPack, readParts } from './pack/build.ts';
import { checkPack } from './pack/check.ts';
import { makeKeyFile, readKeyFile, readPublicKey } from './pack/keys.ts';
import { publishPack } from './pack/publish.ts';
import { schemaFiles } from './pack/schema.ts';
import { serveFolder } from './pack/serve.ts';

const usage = `npm run pack -- build   [SOURCE] [--out FILE]          one file out of the parts
npm run pack -- check   [SOURCE]                       what must be right before signing
npm run pack -- keygen  FILE                           a private key; the public one in FILE.pub
npm run pack -- sign    PACK --key FILE                writes PACK.sig
npm run pack -- publish FOLDER [--from SOURCE] --key FILE [--next FILE.pub]
npm run pack -- serve   FOLDER [--port 8737]           on this machine, to try it out
npm run pack -- schema                                 writes docs/*.schema.json
SOURCE: a folder of parts or one file; assets/packs/base where it is left out.`;

const base = 'assets/packs/base';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    key: { type: 'string' },
    next: { type: 'string' },
    from: { type: 'string' },
    port: { type: 'string', default: '8737' },
  },
});
const [command, target] = positionals;

const commands: Record<string, () => void | Promise<void>> = {
  build: () => {
    const { raw, pack } = checked(target ?? base);
    const out = values.out ?? `.output/packs/${pack.id}.json`;
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, JSON.stringify(raw));
    console.log(`${out}: ${pack.id}, sequence ${pack.sequence}, ${pack.rules.length} rules`);
  },
  check: () => {
    const { pack, bytes } = checked(target ?? base);
    console.log(
      `${pack.id} ${pack.sequence}: ${pack.rules.length} rules, ${pack.brands.length} brands, ${bytes} bytes, in order`,
    );
  },
  keygen: async () => {
    const { publicKey, fingerprint } = await makeKeyFile(needed(target, 'FILE'));
    console.log(`private key  ${target}  (keep it offline; whoever has it can sign your rules)`);
    console.log(`public key   ${publicKey}\nfingerprint  ${fingerprint}`);
  },
  sign: async () => {
    const path = needed(target, 'PACK');
    const key = await readKeyFile(needed(values.key, '--key FILE'));
    writeFileSync(`${path}.sig`, await key.signatureFile(Uint8Array.from(readFileSync(path))));
    console.log(`${path}.sig  signed by ${key.fingerprint}`);
  },
  publish: async () => {
    const folder = needed(target, 'FOLDER');
    const key = await readKeyFile(needed(values.key, '--key FILE'));
    const { raw, pack } = checked(values.from ?? base);
    if (isExpired(pack, Date.now())) throw new Error(`expires ${pack.expires} is over: nobody would take it`);
    const next = values.next === undefined ? undefined : readPublicKey(values.next);
    const published = await publishPack(folder, raw, pack, key, next);
    console.log(
      `${join(folder, published.pack)}  ${published.id}, sequence ${published.sequence}, signed by ${key.fingerprint}`,
    );
    if (!published.keys.includes(key.publicKey)) {
      console.log(
        'Signed by a key that is not among its "keys": whoever has the channel takes it, but nobody can add the channel now.',
      );
    }
  },
  serve: async () => {
    const address = await serveFolder(needed(target, 'FOLDER'), Number(values.port));
    console.log(`${address}  is the address to add in options; Ctrl+C ends it`);
  },
  schema: () => {
    for (const [name, text] of schemaFiles()) {
      writeFileSync(join('docs', name), text);
      console.log(join('docs', name));
    }
  },
};

/** The joined parts, if nothing is wrong with them; otherwise says what is, and ends. */
function checked(source: string) {
  const raw = readParts(source);
  const { problems, pack, bytes } = checkPack(raw, raw.id === baseId ? undefined : buildPack(base));
  if (problems.length > 0 || !pack) throw new Error(`${source}:\n  ${problems.join('\n  ')}`);
  return { raw, pack, bytes };
}

function needed(value: string | undefined, what: string): string {
  if (value === undefined) throw new Error(`${what} is missing\n\n${usage}`);
  return value;
}

try {
  const run = command !== undefined && Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (run) await run();
  else console.log(usage);
  if (!run) process.exitCode = 2;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
