// Ties the guard to what is asked anyway: every answer about sightings teaches it.
import type { Sighting, Verdict } from '../core/model.ts';
import type { Reply } from './asking.ts';
import { type Opening, startGuard } from './guard.ts';

type Scan = (sightings: readonly Sighting[]) => Promise<Reply<readonly Verdict[]>>;
type Ask = (question: { url: string; open: Opening; chat: boolean }) => Promise<Reply<{ readonly warned: boolean }>>;

/** The same `scan`, with the guard listening from now on. */
export function guarded(
  scan: Scan,
  guard: Ask,
  chat: boolean,
  addressOf: (anchor: Element) => string,
  signal: AbortSignal,
): Scan {
  const ask = async (url: string, open: Opening) => {
    const reply = await guard({ url, open, chat });
    return reply.ok ? reply.value : undefined;
  };
  const { learn } = startGuard({ window, addressOf, ask, signal });
  return async (sightings) => {
    const reply = await scan(sightings);
    if (reply.ok) learn(pairsOf(sightings, reply.value));
    return reply;
  };
}

function pairsOf(sightings: readonly Sighting[], verdicts: readonly Verdict[]): (readonly [Sighting, Verdict])[] {
  return sightings.flatMap((sighting, index) => {
    const verdict = verdicts[index];
    return verdict ? [[sighting, verdict] as const] : [];
  });
}
