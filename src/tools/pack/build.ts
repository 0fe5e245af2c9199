// Puts the parts of a pack together: small files that people edit become the one pack that is checked, signed and
// shipped.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Pack, packSchema } from '../../core/pack/format.ts';
import { expandParts } from './part.ts';

/** Joins the parts in `folder` and validates the whole. Throws on a conflict or an invalid pack. */
export function buildPack(folder: string): Pack {
  return v.parse(packSchema, readParts(folder));
}

/**
 * Reads every `*.json` of a folder and of the folders in it, or the one file: top-level arrays of the same name are joined, so a
 * section may have several files. Throws when a part is no JSON object or two parts contradict each other.
 */
export function readParts(path: string): Record<string, unknown> {
  if (statSync(path).isFile()) return expandParts(readPart(path));
  const whole: Record<string, unknown> = {};
  for (const file of readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    for (const [key, value] of Object.entries(readPart(join(path, file)))) {
      const before = whole[key];
      if (before === undefined) whole[key] = value;
      else if (Array.isArray(before) && Array.isArray(value)) whole[key] = [...before, ...value];
      else throw new Error(`${file}: "${key}" stands in two files`);
    }
  }
  return expandParts(whole);
}

function readPart(path: string): Record<string, unknown> {
  const part: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof part !== 'object' || part === null || Array.isArray(part)) throw new Error(`${path}: not a JSON object`);
  const { $schema: _forEditors, ...sections } = part as Record<string, unknown>;
  return sections;
}
