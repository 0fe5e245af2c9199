// What the extension costs a page's main thread, in CPU time: the same pages in a browser with it and in one without,
// in turn.
//   node src/tools/bench/page-cost.ts [rounds]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { builtForChromium, launchChromium } from '../browser/chromium.ts';
import { type Loopback, startLoopback } from '../browser/loopback.ts';
import { articlePage, linksPage } from './pages.ts';

export interface PageCost {
  readonly page: string;
  /** Medians of CPU milliseconds from the navigation until `settleMs` after the load. */
  readonly withoutMs: number;
  readonly withMs: number;
  readonly limitMs: number;
}

const host = 'bench.example';
/** Longer than anything of ours waits before it looks again at a page that stands still. */
const settleMs = 2_500;
const pages = [
  { page: '10,000 links', path: '/links', html: linksPage(10_000), limitMs: 150 },
  { page: 'an article', path: '/article', html: articlePage(), limitMs: 25 },
] as const;

async function benchPages(rounds = 7): Promise<readonly PageCost[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zhuli-bench-'));
  const web = await startLoopback();
  web.serve(host, ({ pathname }) => pages.find(({ path }) => path === pathname)?.html);
  const launched = [];
  for (const extension of [emptyExtension(folder), builtForChromium]) {
    launched.push(await launchChromium({ port: web.port, extension }));
  }
  try {
    const found: PageCost[] = [];
    for (const { page, path, limitMs } of pages) {
      const times: [number[], number[]] = [[], []];
      // In turn, so that whatever slows the machine slows both; the first round warms up.
      for (let round = -1; round < rounds; round += 1) {
        for (const side of [0, 1] as const) {
          const ms = await costOf(launched[side]?.context, path);
          if (round >= 0) times[side].push(ms);
        }
      }
      found.push({ page, withoutMs: medianOf(times[0]), withMs: medianOf(times[1]), limitMs });
    }
    return found;
  } finally {
    await closeAll(launched, web);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function costOf(context: BrowserContext | undefined, path: string): Promise<number> {
  if (!context) throw new Error('no browser');
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`https://${host}${path}`);
  await page.bringToFront();
  await page.waitForTimeout(settleMs);
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  return seconds * 1000;
}

function emptyExtension(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), '{"manifest_version":3,"name":"empty","version":"1"}');
  return folder;
}

async function closeAll(launched: readonly { close(): Promise<void> }[], web: Loopback): Promise<void> {
  for (const { close } of launched) await close();
  await web.close();
}

function medianOf(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

if (import.meta.main) {
  for (const { page, withoutMs, withMs, limitMs } of await benchPages(Number(process.argv[2] ?? 7))) {
    const more = withMs - withoutMs;
    const told = `${withoutMs.toFixed(0)} ms without, ${withMs.toFixed(0)} ms with: ${more.toFixed(1)} ms more`;
    console.log(`${page}: ${told} (at most ${limitMs}${more > limitMs ? ': missed' : ''})`);
  }
}
