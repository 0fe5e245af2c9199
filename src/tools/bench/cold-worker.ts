// The first answer after the worker was asleep, in Chromium on the production build: with the rules alone, and with a million domains.
import { type ChromiumRig, openChromium } from '../browser/rig.ts';
import { hostsFile, nameOf } from './lists.ts';

const runs = 7;

export interface ColdFigures {
  /** From the question of a page to its answer, the browser's own start of the worker included; median of 7. */
  readonly coldAnswerMs: number;
  readonly coldAnswerWithListMs: number;
  /** The difference: opening the lists, reading the chunks, looking up. */
  readonly coldLookupMs: number;
  readonly warmAnswerMs: number;
  /** What the browser says the extension's database takes on disk. */
  readonly listDiskMegabytes: number;
}

declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: unknown }> } };

/** Needs `.output/chrome-mv3` and a browser. */
export async function benchColdWorker(entries = 1_000_000): Promise<ColdFigures> {
  const rig = await openChromium();
  try {
    const file = [...hostsFile(entries)].join('');
    const headers = { 'content-type': 'text/plain', 'access-control-allow-origin': '*' };
    rig.web.serve('lists.test', () => ({ body: file, headers }));
    const page = await rig.openOwn('manifest.json');
    const ask = (type: string, question: object) =>
      page.evaluate(
        async ([type, question]) => {
          const started = performance.now();
          const reply = await chrome.runtime.sendMessage({ type, question });
          return { took: performance.now() - started, reply };
        },
        [type, question] as const,
      );
    const check = async () => (await ask('check', { text: `https://a.b.${nameOf(77)}/some/page` })).took;
    const coldAnswerMs = await medianCold(rig, check);
    const usedBefore = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    const subscribed = await ask('subscribeList', { address: 'https://lists.test/hosts.txt', name: 'bench' });
    if (!JSON.stringify(subscribed.reply).includes(`"entries":${entries}`))
      throw new Error(JSON.stringify(subscribed.reply));
    const coldAnswerWithListMs = await medianCold(rig, check);
    const warm = [];
    for (let run = 0; run < runs; run++) warm.push(await check());
    const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    return {
      coldAnswerMs,
      coldAnswerWithListMs,
      coldLookupMs: round(coldAnswerWithListMs - coldAnswerMs),
      warmAnswerMs: medianOf(warm),
      listDiskMegabytes: round((used - usedBefore) / 1e6),
    };
  } finally {
    await rig.close();
  }
}

async function medianCold(rig: ChromiumRig, check: () => Promise<number>): Promise<number> {
  const times = [];
  for (let run = 0; run < runs; run++) {
    await rig.stopWorker();
    times.push(await check());
  }
  return medianOf(times);
}

function medianOf(times: readonly number[]): number {
  return round([...times].sort((one, other) => one - other)[times.length >> 1] ?? 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
