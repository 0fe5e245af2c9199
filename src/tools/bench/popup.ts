// First paint of the popup with a report of a danger, and the paint of its verdict, against the first paint of an empty
// Preact popup in the same extension and run.
//   node src/tools/bench/popup.ts
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { Report } from '../../core/report/report.ts';
import { builtForChromium } from '../browser/chromium.ts';
import { type ChromiumRig, openChromium } from '../browser/rig.ts';

const rounds = 30;

export interface PopupFigures {
  /** Medians of `rounds` openings, milliseconds from navigation to first contentful paint. */
  readonly popupMs: number;
  readonly emptyMs: number;
  /** At most 1.5 is wanted. */
  readonly ratio: number;
  /** Until words stand there: level and sentence. The first paint shows the frame they come into. */
  readonly verdictMs: number;
  readonly verdictRatio: number;
}

export async function benchPopup(): Promise<PopupFigures> {
  const extension = mkdtempSync(join(tmpdir(), 'zhuli-bench-'));
  cpSync(builtForChromium, extension, { recursive: true });
  await addEmptyPopup(extension);
  const rig = await openChromium({ extension });
  try {
    await rig.store('session', { 'report:4711': exampleReport() });
    const popup: Paints[] = [];
    const empty: Paints[] = [];
    // Taken in turn, so that whatever slows the machine slows both; the first two warm up.
    for (let round = -2; round < rounds; round += 1) {
      const ours = await paintsOf(rig, 'popup.html?tabId=4711');
      const theirs = await paintsOf(rig, 'empty.html');
      if (round < 0) continue;
      popup.push(ours);
      empty.push(theirs);
    }
    const popupMs = medianOf(popup.map(({ firstMs }) => firstMs));
    const verdictMs = medianOf(popup.map(({ wordsMs }) => wordsMs));
    const emptyMs = medianOf(empty.map(({ firstMs }) => firstMs));
    return { popupMs, emptyMs, ratio: popupMs / emptyMs, verdictMs, verdictRatio: verdictMs / emptyMs };
  } finally {
    await rig.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

async function addEmptyPopup(folder: string): Promise<void> {
  const entry = join(folder, 'empty-source.js');
  writeFileSync(entry, `import { h, render } from 'preact'; render(h('p', null, '助力哨兵'), document.body);`);
  await build({
    logLevel: 'silent',
    configFile: false,
    resolve: { alias: { preact: join(process.cwd(), 'node_modules/preact') } },
    build: { outDir: folder, emptyOutDir: false, lib: { entry, formats: ['es'], fileName: () => 'empty.js' } },
  });
  const head = readFileSync(join(folder, 'popup.html'), 'utf8').includes('utf-8') ? '<meta charset="utf-8">' : '';
  writeFileSync(
    join(folder, 'empty.html'),
    `<!doctype html>${head}<body><script type="module" src="/empty.js"></script>`,
  );
}

interface Paints {
  readonly firstMs: number;
  /** The first text: lines drawn without words are no candidates for the largest paint. */
  readonly wordsMs: number;
}

async function paintsOf(rig: ChromiumRig, path: string): Promise<Paints> {
  const page = await rig.openOwn(path);
  await page.bringToFront();
  const paints = await page.evaluate(async () => {
    const first = (type: string) =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const painted = list.getEntries().find(({ name }) => name !== 'first-paint');
          if (painted) resolve(painted.startTime);
        }).observe({ type, buffered: true });
      });
    const [firstMs, wordsMs] = await Promise.all([first('paint'), first('largest-contentful-paint')]);
    return { firstMs, wordsMs };
  });
  await page.close();
  return paints;
}

function medianOf(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Thirty links, as a busy group has them. */
function exampleReport(): Report {
  const reason = { zh_CN: '要先付钱才能拿钱。', zh_TW: '要先付錢才能拿錢。', en: 'It asks for money first.' };
  const finding = { rule: 'words.pay-first', family: 'words', weight: 45, evidence: '解冻费', reason } as const;
  const sightings = Array.from({ length: 30 }, (_, index) => {
    const url = `https://a${index}.hd-tx.top/tx`;
    const found = { url, target: url, site: 'hd-tx.top', hops: [], opaque: false, level: 'danger', score: 80 } as const;
    const link = {
      ...found,
      kind: 'withdrawal',
      findings: [finding],
      authorization: { status: 'not-seen', data: [] },
    } as const;
    const verdict = {
      level: 'danger',
      score: 80,
      kind: 'withdrawal',
      findings: [finding],
      links: [link],
      packs: [],
    } as const;
    return { id: `m${index}`, place: 'wechat-group', text: `先交解冻费 ${url}`, verdict } as const;
  });
  const counts = { unrated: 0, clear: 0, notice: 0, caution: 0, danger: 30 };
  return { version: 1, page: 'https://wx.qq.com/', kind: 'chat', at: 0, counts, sightings };
}

if (import.meta.main) {
  const { popupMs, emptyMs, ratio, verdictMs, verdictRatio } = await benchPopup();
  console.log(`empty popup ${emptyMs.toFixed(1)} ms`);
  console.log(`first paint ${popupMs.toFixed(1)} ms, ratio ${ratio.toFixed(2)} (at most 1.5)`);
  console.log(`verdict     ${verdictMs.toFixed(1)} ms, ratio ${verdictRatio.toFixed(2)}`);
}
