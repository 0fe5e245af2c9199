import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { guarded } from '../src/page/guarded.ts';
import { startPage } from '../src/page/page.ts';
import { onAskedToLook } from '../src/platform/looking.ts';
import { send } from '../src/platform/messages.ts';
import { answerPresence } from '../src/platform/presence.ts';
import { readSettings, watchSettings } from '../src/platform/settings.ts';

export default defineUnlistedScript(() => {
  const ending = new AbortController();
  answerPresence(() => !ending.signal.aborted);
  void startPage({
    document,
    scan: guarded(
      (sightings) => send('scan', { sightings }),
      (question) => send('guard', question),
      false,
      ending.signal,
    ),
    observe: (observation) => send('observe', { observation }),
    words: () => send('words', {}),
    settings: readSettings,
    watchSettings: (listener) => watchSettings(listener, ending.signal),
    asked: (listener) => onAskedToLook(listener, ending.signal),
    ending,
  });
});
