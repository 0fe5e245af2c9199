// `npm run icons`: renders assets/icon.svg to the PNG files that browsers ask for. Run it after changing the drawing; the
// results are committed, so that a build needs no browser.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserOf } from './browser/install.ts';

const states = ['quiet', 'notice', 'caution', 'danger'] as const;
const sizes = [16, 32, 48, 128] as const;
const folder = join('assets', 'icons');

const browser = await chromium.launch({ executablePath: await browserOf('chromium') });
const page = await browser.newPage({ deviceScaleFactor: 1 });
const drawing = readFileSync(join('assets', 'icon.svg'), 'utf8');
mkdirSync(folder, { recursive: true });
for (const state of states) {
  // Every state is shown in the browser's own bar; only the quiet one stands in stores and lists, too.
  for (const size of state === 'quiet' ? sizes : sizes.slice(0, 3)) {
    await page.setViewportSize({ width: size, height: size });
    const hidden = states.filter((one) => one !== state).map((one) => `#${one}`);
    await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw}${hidden}{display:none}</style>${drawing}`);
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(join(folder, `${state}-${size}.png`), png);
  }
}
await browser.close();
