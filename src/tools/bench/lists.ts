// Figures about lists: a million domains read, kept and looked up, by the same code as in the worker.
import { lookupIn } from '../../core/lists/look-up.ts';
import { ListReader } from '../../core/lists/read-list.ts';
import { dayOf, type ListTable } from '../../core/lists/table.ts';
import type { Figure } from './figure.ts';

const salt = [0x5eed, 0xca11] as const;
const entries = 1_000_000;
const lookups = 200_000;
const batch = 1000;
/**
 * A batch counts by its quickest pass: what else runs on the machine only ever adds. No batch fits into a cache until
 * the next pass.
 */
const passes = 5;

/** A hosts file of so many made-up names, in pieces of about 64 kB, as a download delivers it. */
export function* hostsFile(count: number): Generator<string> {
  for (let from = 0; from < count; from += 2000) {
    let piece = '';
    for (let at = from; at < Math.min(count, from + 2000); at++) piece += `0.0.0.0 ${nameOf(at)}\n`;
    yield piece;
  }
}

export const nameOf = (at: number): string => `host${(at * 2654435761) % 4294967296}-${at}.example`;

export function listFigures(): readonly Figure[] {
  const started = performance.now();
  const reader = new ListReader(salt, dayOf(Date.now()));
  for (const piece of hostsFile(entries)) reader.push(piece);
  const read = reader.finish();
  if (!read.ok) throw new Error(`the list was refused: ${read.error.code}`);
  const readMs = performance.now() - started;
  const { table } = read.value;
  const megabytes = table.chunks.reduce((sum, { byteLength }) => sum + byteLength, 0) / 1e6;
  const { median, best } = lookupMicroseconds(table);
  return [
    { name: 'reading a list of 1,000,000 domains', unit: 'ms', value: readMs },
    { name: 'that list as kept', unit: 'MB', value: megabytes, bar: 12 },
    { name: 'looking up a page, its host and two parents in it, median', unit: 'µs', value: median, bar: 2 },
    { name: 'the same, quickest thousand', unit: 'µs', value: best },
  ];
}

function lookupMicroseconds({ bits, chunks }: ListTable): { median: number; best: number } {
  const list = { id: 'bench', name: 'bench', date: '2026-01-01', bits, chunks: [...chunks] };
  const look = lookupIn([list], salt, () => undefined);
  // Hosts are made before the clock starts, as the parsing of an address hands them over; every second one is on the
  // list.
  const hosts = Array.from({ length: lookups }, (_, at) => {
    const name = nameOf(at % 2 === 0 ? at * 5 : entries + at);
    return [new URL(`https://a.b.${name}`).hostname, new URL(`https://${name}`).hostname] as const;
  });
  const times: number[] = [];
  let hits = 0;
  for (let pass = 0; pass < passes; pass++) {
    for (let from = 0; from < lookups; from += batch) {
      const started = performance.now();
      for (let at = from; at < from + batch; at++) {
        const [host = '', site = ''] = hosts[at] ?? [];
        if (look(host, site, '/some/page.html')) hits += 1;
      }
      const took = Math.round(((performance.now() - started) * 1e6) / batch) / 1000;
      times[from / batch] = Math.min(times[from / batch] ?? took, took);
    }
  }
  if (hits !== (passes * lookups) / 2) throw new Error(`${hits} of ${(passes * lookups) / 2} were found`);
  times.sort((one, other) => one - other);
  return { median: times[times.length >> 1] ?? 0, best: times[0] ?? 0 };
}
