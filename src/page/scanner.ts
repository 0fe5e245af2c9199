// Asks the worker about sightings: in batches, one question on its way at a time, none lost, none asked twice.
import type { Sighting, Verdict } from '../core/model.ts';
import type { Reply } from './asking.ts';

interface Known {
  readonly sighting: Sighting;
  readonly content: string;
  /** What the last answer said; kept while a new one is on its way. */
  verdict: Verdict | undefined;
  waiting: boolean;
}

export interface Scanner {
  /** Notes what is seen; answers with the verdict known for exactly this content. */
  see(sighting: Sighting): Verdict | undefined;
  /** Asks about everything again: what a verdict depends on has changed. */
  again(): void;
  /** The page shows something else now: what was asked counts no longer. */
  forget(): void;
}

export interface Scanning {
  readonly scan: (sightings: readonly Sighting[]) => Promise<Reply<readonly Verdict[]>>;
  /** Called after each answer with the sightings it is about. */
  readonly answered: (rated: readonly (readonly [Sighting, Verdict])[]) => void;
  readonly ending: AbortController;
}

const maximumKnown = 6_000;
const maximumKnownCharacters = 4_000_000;
const batchSightings = 100;
const batchCharacters = 200_000;
const retryMs = [250, 1_000, 9_000];

export function createScanner({ scan, answered, ending }: Scanning): Scanner {
  const known = new Map<string, Known>();
  let characters = 0;
  let asking = false;
  let failures = 0;
  let epoch = 0;

  const forget = (id: string) => {
    characters -= known.get(id)?.content.length ?? 0;
    known.delete(id);
  };

  const nextBatch = (): readonly Known[] => {
    const batch: Known[] = [];
    let size = 0;
    for (const one of known.values()) {
      if (!one.waiting) continue;
      size += one.content.length;
      if (batch.length === batchSightings || (batch.length > 0 && size > batchCharacters)) break;
      batch.push(one);
    }
    return batch;
  };

  const ask = async () => {
    if (asking || ending.signal.aborted) return;
    asking = true;
    try {
      for (let batch = nextBatch(); batch.length > 0 && !ending.signal.aborted; batch = nextBatch()) {
        const asked = epoch;
        const reply = await scan(batch.map(({ sighting }) => sighting));
        if (ending.signal.aborted) return;
        if (!reply.ok) return retry(reply.error);
        failures = 0;
        // Settings changed while the question was on its way: the answer is stale, and the same is asked again.
        if (asked === epoch) take(batch, reply.value);
      }
    } finally {
      asking = false;
    }
  };

  const take = (batch: readonly Known[], verdicts: readonly Verdict[]) => {
    const rated: (readonly [Sighting, Verdict])[] = [];
    batch.forEach((one, index) => {
      const verdict = verdicts[index];
      one.waiting = false;
      one.verdict = verdict && essenceOf(verdict);
      if (verdict) rated.push([one.sighting, verdict]);
    });
    answered(rated);
  };

  const retry = (error: string) => {
    if (isOrphaned(error)) return ending.abort();
    const wait = retryMs[failures];
    failures += 1;
    // After the last try what waits stays noted: the next thing seen asks for all of it.
    if (wait === undefined) failures = 0;
    else setTimeout(ask, wait);
  };

  return {
    see(sighting) {
      const content = contentOf(sighting);
      const before = known.get(sighting.id);
      if (before?.content === content) {
        if (before.waiting) void ask();
        return before.verdict;
      }
      forget(sighting.id);
      known.set(sighting.id, { sighting, content, verdict: undefined, waiting: true });
      characters += content.length;
      for (const [id, one] of known) {
        if (known.size <= maximumKnown && characters <= maximumKnownCharacters) break;
        if (!one.waiting) forget(id);
      }
      void Promise.resolve().then(ask);
      return undefined;
    },
    again() {
      epoch += 1;
      for (const one of known.values()) one.waiting = true;
      void ask();
    },
    forget() {
      epoch += 1;
      characters = 0;
      known.clear();
    },
  };
}

/** The extension was reloaded or removed: this script is left over, and nobody will ever answer it. */
function isOrphaned(error: string): boolean {
  return /extension context|sendMessage|runtime\.id/i.test(error);
}

/** Most of what is seen is harmless: of that nothing but the level is kept. */
function essenceOf(verdict: Verdict): Verdict {
  return verdict.level === 'unrated' || verdict.level === 'clear' ? { ...verdict, findings: [], links: [] } : verdict;
}

function contentOf({ form, place, text, links }: Sighting): string {
  return `${form} ${place} ${text} ${links.map(({ url, label }) => `${url} ${label ?? ''}`).join(' ')}`;
}
