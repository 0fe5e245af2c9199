import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bytesOf } from '../../src/core/bytes.ts';
import { acceptPack } from '../../src/core/pack/accept.ts';
import { parsePublication } from '../../src/core/pack/publication.ts';
import { buildPack, readParts } from '../../src/tools/pack/build.ts';
import { checkPack } from '../../src/tools/pack/check.ts';
import { makeKeyFile, readKeyFile, readPublicKey } from '../../src/tools/pack/keys.ts';
import { publishPack } from '../../src/tools/pack/publish.ts';
import { schemaFiles } from '../../src/tools/pack/schema.ts';

const raw = readParts('assets/packs/base');
const base = buildPack('assets/packs/base');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('npm run pack -- check', () => {
  it('finds nothing wrong with the base pack', () => {
    expect(checkPack(raw).problems).toEqual([]);
  });

  const [first] = base.rules;
  const reason = { zh_CN: '甲', zh_TW: '甲', en: 'a' };
  it.each([
    ['a rule that stands twice', { rules: [...base.rules, first] }, `rule ${first?.id} stands twice`],
    ['a condition it does not know', { rules: [{ ...first, moon: 1 }] }, '1 entries have an unknown shape'],
    ['a reason that lacks a language', { rules: [{ ...first, reason: { zh_CN: '甲' } }] }, '1 entries have an unknown'],
    ['different places to fill in', { rules: [{ ...first, reason: { ...reason, en: '{x}' } }] }, 'different {places}'],
    ['the word we never say', { rules: [{ ...first, reason: { ...reason, en: 'It is safe.' } }] }, 'says "safe"'],
    ['a compound made before its part', { compounds: base.compounds.toReversed() }, 'which is made after it'],
    ['dates the wrong way round', { expires: base.issued }, 'is not after'],
    ['a host that is both', { wellKnown: ['x.test'], shorteners: ['x.test'] }, 'both a shortener and well known'],
    ['a section missing', { thresholds: undefined }, 'content: thresholds'],
    ['another format', { format: 2 }, 'format: 2'],
  ])('tells of %s', (_, change, problem) => {
    expect(checkPack({ ...raw, ...change }).problems.join('\n')).toContain(problem);
  });

  it('tells of an added channel that vouches for somebody, or speaks under the names of others', () => {
    const { id: _id, rules: _rules, ...rest } = base;
    const own = { format: 1, id: 'shop', sequence: 1, issued: rest.issued, expires: rest.expires };
    const rule = { id: 'shop.a', family: 'words', weight: 5, reason };
    const problemsOf = (change: object) => checkPack({ ...own, ...change }, base).problems.join('\n');
    expect(problemsOf({ rules: [rule] })).toBe('');
    expect(problemsOf({ brands: base.brands.slice(0, 1) })).toContain('may not say: brands');
    expect(problemsOf({ rules: [{ ...rule, id: first?.id }] })).toContain('may not say');
    const disguised = checkPack({ ...own, id: 'list', rules: [{ ...rule, id: 'list.listed' }] }, base).problems;
    expect(disguised.join()).toContain('list.listed: taken');
    expect(problemsOf({ phrases: [{ group: 'report', phrases: ['x'] }] })).toContain('may not say');
    expect(problemsOf({ phrases: [{ group: 'shop-x', phrases: ['x'] }] })).toBe('');
  });
});

describe('parts', () => {
  const partsOf = (parts: Record<string, object>) => {
    mkdirSync(join(folder, 'fraud'));
    for (const [name, part] of Object.entries(parts)) writeFileSync(join(folder, name), JSON.stringify(part));
    return readParts(folder);
  };
  const rule = { id: 'a', words: { all: [['x']], tally: { signs: 'many', least: 3 } } };

  it('in folders are joined, and phrases that share a line are parted', () => {
    const first = { phrases: [{ group: 'x', phrases: ['甲、乙', 'one more、丙'] }] };
    const second = { phrases: [{ group: 'y', phrases: ['丁'] }] };
    expect(partsOf({ 'a.json': first, 'fraud/b.json': second })).toEqual({
      phrases: [
        { group: 'x', phrases: ['甲', '乙', 'one more', '丙'] },
        { group: 'y', phrases: ['丁'] },
      ],
    });
  });

  it('give each rule the signs that it names, from whatever part, and refuse a name that none explains', () => {
    const signs = [{ groups: ['x'], points: 3 }];
    const joined = partsOf({ 'a.json': { rules: [rule] }, 'fraud/b.json': { tallies: { many: signs } } });
    expect(joined).toEqual({ rules: [{ ...rule, words: { all: [['x']], tally: { signs, least: 3 } } }] });
    rmSync(join(folder, 'fraud/b.json'));
    expect(() => readParts(folder)).toThrow('a: no part has the signs "many"');
  });
});

describe('keys', () => {
  it('are written for their owner only, never over another key, and read again', async () => {
    const path = join(folder, 'key.json');
    const made = await makeKeyFile(path);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
    expect((await readKeyFile(path)).fingerprint).toBe(made.fingerprint);
    expect(made.fingerprint).toMatch(/^[0-9a-f]{32}$/);
    expect(readPublicKey(`${path}.pub`)).toBe(made.publicKey);
    expect(readPublicKey(made.publicKey)).toBe(made.publicKey);
    expect(() => readPublicKey(path)).toThrow('no public key');
    expect(readFileSync(`${path}.pub`, 'utf8')).not.toContain('"d"');
    await expect(makeKeyFile(path)).rejects.toThrow();
  });

  it('that are private stand nowhere in the tree', () => {
    const found = readdirSync('assets/packs', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .filter((name) => /"d":\s*"/.test(readFileSync(join('assets/packs', name), 'utf8')));
    expect(found).toEqual([]);
  });
});

describe('npm run pack -- publish', () => {
  it('writes what the extension accepts, and refuses to go back', async () => {
    const key = await makeKeyFile(join(folder, 'key.json'));
    const out = join(folder, 'out');
    await publishPack(out, raw, base, key);
    const index = parsePublication(readFileSync(join(out, 'index.json'), 'utf8'));
    if (!index.ok) throw new Error(index.error.code);
    const packed = readFileSync(join(out, index.value.pack));
    const plain = new Response(packed).body!.pipeThrough(new DecompressionStream('gzip'));
    const text = await new Response(plain).text();
    const answer = await acceptPack(
      crypto.subtle,
      bytesOf(text),
      readFileSync(join(out, index.value.signature), 'utf8'),
      { id: 'base', keys: index.value.keys, scope: 'all', sequence: 0, now: Date.parse(base.issued) },
    );
    expect(answer).toMatchObject({ ok: true, value: { dropped: 0 } });
    await expect(publishPack(out, raw, base, key)).rejects.toThrow(/not higher/);
    await expect(publishPack(out, raw, { ...base, id: 'x', sequence: 99 }, key)).rejects.toThrow(/belongs to/);
    expect(existsSync(join(out, 'index.json.new'))).toBe(false);
  });
});

describe('npm run pack -- schema', () => {
  it.each([...schemaFiles()])('would write docs/%s as it stands there, to the byte', (name, text) => {
    expect(readFileSync(join('docs', name), 'utf8')).toBe(text);
  });

  it('leaves no schema in docs/ that it does not write', () => {
    const found = readdirSync('docs').filter((name) => name.endsWith('.schema.json'));
    expect(found.sort()).toEqual([...schemaFiles().keys()].sort());
  });
});
