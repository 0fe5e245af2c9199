// npm run bench [-- --json]   how long verdicts take, as a table or as one JSON object
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { figuresOf } from './bench/figures.ts';
import { listFigures } from './bench/lists.ts';
import { buildPack } from './pack/build.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const pack = buildPack(fileURLToPath(new URL('../../assets/packs/base', import.meta.url)));
const figures = [...figuresOf(pack), ...listFigures()];

if (values.json) {
  console.log(JSON.stringify({ node: process.version, figures }));
} else {
  for (const { name, unit, value, bar } of figures) {
    const limit = bar === undefined ? '' : `  (at most ${bar}${value > bar ? ': missed' : ''})`;
    console.log(`${value.toFixed(1).padStart(10)} ${unit.padEnd(5)} ${name}${limit}`);
  }
}
