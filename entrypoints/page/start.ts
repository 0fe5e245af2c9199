// What the scripts of ordinary pages and of well-known sites begin with.
import { askedBy } from '../../src/page/forms.ts';
import { addressOf } from '../../src/page/found.ts';
import { guarded } from '../../src/page/guarded.ts';
import { startPage } from '../../src/page/page.ts';
import { startPageWarning } from '../../src/page/page-warning.ts';
import type { SiteReader } from '../../src/page/site-reader.ts';
import { readHints } from '../../src/platform/hints-key.ts';
import { onAskedToLook } from '../../src/platform/looking.ts';
import { send } from '../../src/platform/messages.ts';
import { answerPresence } from '../../src/platform/presence.ts';
import { readSettings, watchRules, watchSettings } from '../../src/platform/settings.ts';

/** `site`: where people's words stand on a site that is known. */
export function start(site?: SiteReader): void {
  const ending = new AbortController();
  // Link pages are always reported: where there is no report, only "everywhere" means that somebody looked.
  answerPresence(async () => (await readSettings()).watch === 'everywhere');
  void startPage({
    document,
    ...(site ? { site } : {}),
    scan: guarded(
      (sightings) => send('scan', { sightings }),
      (question) => send('guard', question),
      false,
      addressOf,
      ending.signal,
    ),
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
    settings: readSettings,
    watchSettings: (listener) => watchSettings(listener, ending.signal),
    watchRules: (listener) => watchRules(listener, ending.signal),
    asked: (listener) => onAskedToLook(listener, ending.signal),
    ending,
  });
}
