// A folder that any static server or CDN can hand out: pack, signature, and the index that leads to both.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bytesOf } from '../../core/bytes.ts';
import type { Pack } from '../../core/pack/format.ts';
import { indexFile, type Publication, parsePublication } from '../../core/pack/publication.ts';
import type { SigningKey } from './keys.ts';

/** Writes the index last and at one stroke. Throws when the folder already offers this sequence or a later one. */
export async function publishPack(
  folder: string,
  raw: Record<string, unknown>,
  { id, sequence, name, keys }: Pick<Pack, 'id' | 'sequence' | 'name' | 'keys'>,
  key: SigningKey,
  nextKey?: string,
): Promise<Publication> {
  const before = readPublished(folder);
  if (before && before.id !== id) throw new Error(`${folder} belongs to channel "${before.id}"`);
  if (before && before.sequence >= sequence) {
    throw new Error(`sequence ${sequence} is not higher than ${before.sequence}, which is published already`);
  }
  const text = JSON.stringify(raw);
  const bytes = bytesOf(text);
  const file = `${id}-${sequence}.json`;
  const publication: Publication = {
    format: 1,
    id,
    ...(name ? { name } : {}),
    sequence,
    pack: `${file}.gz`,
    signature: `${file}.sig`,
    bytes: bytes.length,
    keys: keys ?? [key.publicKey, ...(nextKey ? [nextKey] : [])],
  };
  const index = `${JSON.stringify(publication, null, 2)}\n`;
  const parsed = parsePublication(index);
  if (!parsed.ok) throw new Error(`the index would be refused: ${parsed.error.code} ${parsed.error.detail ?? ''}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, publication.pack), gzipSync(bytes, { level: 9 }));
  writeFileSync(join(folder, publication.signature), await key.signatureFile(bytes));
  writeFileSync(join(folder, `${indexFile}.new`), index);
  renameSync(join(folder, `${indexFile}.new`), join(folder, indexFile));
  return publication;
}

function readPublished(folder: string): Publication | undefined {
  const path = join(folder, indexFile);
  if (!existsSync(path)) return undefined;
  const parsed = parsePublication(readFileSync(path, 'utf8'));
  return parsed.ok ? parsed.value : undefined;
}
