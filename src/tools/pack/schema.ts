// The JSON Schema of packs and of the channel's index, made from the one definition in code, for editors and for docs/.
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { packSchema } from '../../core/pack/format.ts';
import { publicationSchema } from '../../core/pack/publication.ts';
import { partSchema } from './part.ts';

/** File name in docs/ -> its text. */
export function schemaFiles(): ReadonlyMap<string, string> {
  // A part of a pack has only some sections: for editors every key may be missing.
  return new Map([
    ['pack.schema.json', textOf(packSchema, 'Rule pack, format 1')],
    ['pack-part.schema.json', textOf(partSchema, 'Part of a rule pack, format 1')],
    ['channel-index.schema.json', textOf(publicationSchema, 'Index of a channel, format 1')],
  ]);
}

function textOf(schema: v.GenericSchema, title: string): string {
  // Checks written as code (`v.check`) have no counterpart in JSON Schema; the extension makes them all the same.
  const json = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' });
  return `${JSON.stringify({ ...json, title }, null, 2)}\n`;
}
