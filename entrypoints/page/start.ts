// What the scripts of ordinary pages and of well-known sites begin with.

import type { Surroundings } from '../../src/page/asking.ts';
import { addressOf } from '../../src/page/found.ts';
import { guarded } from '../../src/page/guard/guarded.ts';
import { startPage } from '../../src/page/page.ts';
import { askedBy } from '../../src/page/read/forms.ts';
import type { SiteReader } from '../../src/page/site/site-reader.ts';
import { startPageWarning } from '../../src/page/warn/page-warning.ts';
import { readHints } from '../../src/platform/content/hints.ts';
import { send } from '../../src/platform/messages.ts';
import { readSettings, watchRules, watchSettings } from '../../src/platform/settings/settings.ts';
import { onAskedToLook } from '../../src/platform/tab/looking.ts';
import { answerPresence } from '../../src/platform/tab/presence.ts';

/** `site`: where people's words stand on a site that is known. */
export function start(site?: SiteReader): void {
  const ending = new AbortController();
  const given: Pick<Surroundings, 'settings' | 'watchSettings' | 'ending'> = {
    settings: readSettings,
    watchSettings: (listener) => watchSettings(listener, ending.signal),
    ending,
  };
  // Link pages are always reported: where there is no report, only "everywhere" means that somebody looked.
  answerPresence(async () => (await readSettings()).watch === 'everywhere');
  void startPage({
    document,
    ...(site ? { site } : {}),
    ...given,
    scan: guarded({
      ...given,
      scan: (sightings) => send('scan', { sightings }),
      guard: (question) => send('guard', question),
      chat: false,
      addressOf,
    }),
    hints: readHints,
    observe: (observation) => send('observe', { observation }),
    observed: startPageWarning({
      document,
      words: async (level) => {
        const reply = await send('bar', { level });
        return reply.ok ? reply.value : undefined;
      },
      closed: () => void send('closeBar', {}),
      askedBy,
      signal: ending.signal,
    }),
    words: () => send('words', {}),
    watchRules: (listener) => watchRules(listener, ending.signal),
    asked: (listener) => onAskedToLook(listener, ending.signal),
  });
}
