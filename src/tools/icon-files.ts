import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** The rendered icons as files of the package, under `icons/`. */
export function iconFiles(folder: string): { absoluteSrc: string; relativeDest: string }[] {
  return readdirSync(folder).map((name) => ({ absoluteSrc: resolve(folder, name), relativeDest: `icons/${name}` }));
}
