// The prepared form of the bundled pack, shipped beside it so that a cold worker need not make it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Pack } from '../../core/pack/format.ts';
import { prepareWords } from '../../core/words/phrases/lexicon.ts';
import { bytesOfPrepared } from '../../core/words/phrases/prepared.ts';

/** Writes it under `folder`; answers what the build copies. */
export function preparedFile(pack: Pack, folder: string): { absoluteSrc: string; relativeDest: string } {
  mkdirSync(folder, { recursive: true });
  const absoluteSrc = resolve(folder, 'base.prepared');
  writeFileSync(absoluteSrc, bytesOfPrepared(prepareWords([pack])));
  return { absoluteSrc, relativeDest: 'packs/base.prepared' };
}
