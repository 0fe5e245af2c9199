// The engine that the commands run: the same core as the worker's, over the bundled pack's parts.
import { fileURLToPath } from 'node:url';
import { compile, type Engine } from '../../core/engine.ts';
import { buildPack } from '../pack/build.ts';

export function bundledEngine(): Engine {
  return compile([buildPack(fileURLToPath(new URL('../../../assets/packs/base', import.meta.url)))]);
}
