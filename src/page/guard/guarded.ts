// Ties the guard to what is asked anyway: every answer about sightings teaches it.
import type { Sighting, Verdict } from '../../core/model.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Reply, Surroundings } from '../asking.ts';
import { type Opening, startGuard } from './guard.ts';

type Scan = (sightings: readonly Sighting[]) => Promise<Reply<readonly Verdict[]>>;

export interface GuardedParts extends Pick<Surroundings, 'scan' | 'settings' | 'watchSettings' | 'ending'> {
  readonly guard: (question: {
    url: string;
    open: Opening;
    chat: boolean;
  }) => Promise<Reply<{ readonly warned: boolean }>>;
  readonly chat: boolean;
  readonly addressOf: (anchor: Element) => string;
}

/** The same `scan`, with the guard listening from now on, as long as the settings want one. */
export function guarded({ scan, settings, watchSettings, ending, guard, chat, addressOf }: GuardedParts): Scan {
  let on = true;
  const follow = (now: Settings) => {
    on = now.guard;
  };
  void settings().then(follow);
  watchSettings(follow);
  const ask = async (url: string, open: Opening) => {
    const reply = await guard({ url, open, chat });
    return reply.ok ? reply.value : undefined;
  };
  const { learn } = startGuard({ window, isOn: () => on, addressOf, ask, signal: ending.signal });
  return async (sightings) => {
    const reply = await scan(sightings);
    if (reply.ok) {
      reply.value.forEach((verdict, index) => {
        const sighting = sightings[index];
        if (sighting) learn(sighting, verdict);
      });
    }
    return reply;
  };
}
