// npm run bench [-- --json] [--no-browser]   how long verdicts take, as a table or as one JSON object
// Figures in the browser need the production build (npm run build) and Chromium; without them, or with --no-browser, they are left out.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Figure } from './bench/figure.ts';
import { figuresOf } from './bench/figures.ts';
import { listFigures } from './bench/lists.ts';
import { builtForChromium } from './browser/chromium.ts';
import { findBrowser } from './browser/find.ts';
import { buildPack } from './pack/build.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, 'no-browser': { type: 'boolean', default: false } },
});
const pack = buildPack(fileURLToPath(new URL('../../assets/packs/base', import.meta.url)));
const figures: Figure[] = [...figuresOf(pack), ...listFigures()];

const missing = !existsSync(builtForChromium)
  ? 'npm run build comes first'
  : findBrowser('chromium')
    ? ''
    : 'no Chromium was found';
if (!values['no-browser'] && missing === '') figures.push(...(await browserFigures()));

if (values.json) {
  console.log(JSON.stringify({ node: process.version, figures }));
} else {
  for (const { name, unit, value, bar } of figures) {
    const limit = bar === undefined ? '' : `  (at most ${bar}${value > bar ? ': missed' : ''})`;
    console.log(`${value.toFixed(1).padStart(10)} ${unit.padEnd(5)} ${name}${limit}`);
  }
  if (!values['no-browser'] && missing !== '') console.log(`no figures in the browser: ${missing}`);
}

async function browserFigures(): Promise<readonly Figure[]> {
  const { coldWorkerFigures } = await import('./bench/cold-worker.ts');
  const { benchPopup } = await import('./bench/popup.ts');
  const cold = await coldWorkerFigures();
  const { popupMs, emptyMs, ratio, verdictMs, verdictRatio } = await benchPopup();
  return [
    ...cold,
    { name: 'first paint of an empty Preact popup, median', unit: 'ms', value: emptyMs },
    { name: 'first paint of the popup, median', unit: 'ms', value: popupMs },
    { name: 'first paint of the popup against the empty one', unit: 'times', value: ratio, bar: 1.5 },
    { name: 'the verdict in the popup, median', unit: 'ms', value: verdictMs },
    { name: 'that verdict against the empty popup', unit: 'times', value: verdictRatio },
  ];
}
