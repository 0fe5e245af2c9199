// Figures about lists: a million domains read, kept and looked up, by the same code as in the worker.
import { lookupIn } from '../../core/lists/look-up.ts';
import { ListReader } from '../../core/lists/read-list.ts';
import { dayOf, type ListTable } from '../../core/lists/table.ts';

const salt = [0x5eed, 0xca11] as const;
const entries = 1_000_000;
const lookups = 200_000;
const batch = 1000;

export interface ListFigures {
  readonly listEntries: number;
  readonly listReadMs: number;
  readonly listMegabytes: number;
  /** One link of three labels and a path (four look-ups in the table), warm, half of them on the list: median of small batches. */
  readonly listLookupMicroseconds: number;
  /** The fastest batch: what it costs when nothing else runs on the machine. */
  readonly listLookupBestMicroseconds: number;
}

/** A hosts file of so many made-up names, in pieces of about 64 kB, as a download delivers it. */
export function* hostsFile(count: number): Generator<string> {
  for (let from = 0; from < count; from += 2000) {
    let piece = '';
    for (let at = from; at < Math.min(count, from + 2000); at++) piece += `0.0.0.0 ${nameOf(at)}\n`;
    yield piece;
  }
}

export const nameOf = (at: number): string => `host${(at * 2654435761) % 4294967296}-${at}.example`;

export function benchLists(): ListFigures {
  const started = performance.now();
  const reader = new ListReader(salt, dayOf(Date.now()));
  for (const piece of hostsFile(entries)) reader.push(piece);
  const read = reader.finish();
  if (!read.ok) throw new Error(`the list was refused: ${read.error.code}`);
  const { table } = read.value;
  return {
    listEntries: table.entries,
    listReadMs: Math.round(performance.now() - started),
    listMegabytes: table.chunks.reduce((sum, { byteLength }) => sum + byteLength, 0) / 1e6,
    ...lookupMicroseconds(table),
  };
}

function lookupMicroseconds({ bits, chunks }: ListTable) {
  const list = { id: 'bench', name: 'bench', date: '2026-01-01', bits, chunks: [...chunks] };
  const look = lookupIn([list], salt, () => undefined);
  // Names are made before the clock starts; every second one is on the list.
  const names = Array.from({ length: lookups }, (_, at) => nameOf(at % 2 === 0 ? at * 5 : entries + at));
  const times: number[] = [];
  let hits = 0;
  for (let from = 0; from < lookups; from += batch) {
    const started = performance.now();
    for (let at = from; at < from + batch; at++) {
      const name = names[at] ?? '';
      if (look(`a.b.${name}`, name, '/some/page.html')) hits += 1;
    }
    times.push(Math.round(((performance.now() - started) * 1e6) / batch) / 1000);
  }
  if (hits !== lookups / 2) throw new Error(`${hits} of ${lookups / 2} were found`);
  times.sort((one, other) => one - other);
  return { listLookupMicroseconds: times[times.length >> 1] ?? 0, listLookupBestMicroseconds: times[0] ?? 0 };
}
