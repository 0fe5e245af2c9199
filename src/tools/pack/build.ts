// Puts the parts of a pack together: small files that people edit become the one pack that is checked, signed and shipped.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Pack, packSchema } from '../../core/pack/format.ts';

/** Reads every `*.json` of `folder`; top-level arrays of the same name are joined, so a section may have several files. Throws on a conflict or an invalid pack. */
export function buildPack(folder: string): Pack {
  const whole: Record<string, unknown> = {};
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const part = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
    for (const [key, value] of Object.entries(part)) {
      const before = whole[key];
      if (before === undefined) whole[key] = value;
      else if (Array.isArray(before) && Array.isArray(value)) whole[key] = [...before, ...value];
      else throw new Error(`${file}: "${key}" stands in two files`);
    }
  }
  return v.parse(packSchema, whole);
}
