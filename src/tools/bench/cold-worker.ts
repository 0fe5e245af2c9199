// The first answer after the worker was asleep, in Chromium on the production build: with the rules alone, and with a
// million domains.
import { type ChromiumRig, openChromium } from '../browser/rig.ts';
import type { Figure } from './figure.ts';
import { hostsFile, nameOf } from './lists.ts';

const runs = 25;

declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: unknown }> } };

/** Needs `.output/chrome-mv3` and a browser. Each figure is the quickest of 25 starts: others use the machine too. */
export async function coldWorkerFigures(entries = 1_000_000): Promise<readonly Figure[]> {
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
    const address = `https://a.b.${nameOf(77)}/some/page`;
    const check = async () => (await ask('check', { text: address })).took;
    const alone = await quickestCold(rig, check);
    const message = `帮我点一下助力，马上就能提现 ${address} 谢谢`;
    const withWords = await quickestCold(rig, async () => (await ask('check', { text: message })).took);
    const usedBefore = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    const subscribed = await ask('subscribeList', { address: 'https://lists.test/hosts.txt', name: 'bench' });
    const status = JSON.stringify((await ask('rulesStatus', {})).reply);
    if (!status.includes(`"entries":${entries}`)) throw new Error(JSON.stringify(subscribed.reply));
    const withList = await quickestCold(rig, check);
    const warm = [];
    for (let run = 0; run < runs; run++) warm.push(await check());
    const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    return [
      {
        name: 'first answer of a stopped worker, its start by the browser included',
        unit: 'ms',
        value: alone,
        bar: 60,
      },
      { name: 'the same, asked about a message', unit: 'ms', value: withWords },
      { name: 'a warm answer on the same way', unit: 'ms', value: Math.min(...warm) },
      { name: 'first answer with 1,000,000 domains', unit: 'ms', value: withList },
      { name: 'what the first look-up adds', unit: 'ms', value: withList - alone, bar: 30 },
      { name: 'the list on disk', unit: 'MB', value: (used - usedBefore) / 1e6, bar: 12 },
    ];
  } finally {
    await rig.close();
  }
}

async function quickestCold(rig: ChromiumRig, check: () => Promise<number>): Promise<number> {
  const times = [];
  for (let run = 0; run < runs; run++) {
    await rig.stopWorker();
    times.push(await check());
  }
  return Math.min(...times);
}
