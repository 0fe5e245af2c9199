import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startChat } from '../src/page/chat.ts';
import { guarded } from '../src/page/guarded.ts';
import { send } from '../src/platform/messages.ts';
import { readSettings, watchSettings } from '../src/platform/settings.ts';

export default defineUnlistedScript(() => {
  const ending = new AbortController();
  void startChat({
    document,
    scan: guarded(
      (sightings) => send('scan', { sightings }),
      (question) => send('guard', question),
      true,
      ending.signal,
    ),
    settings: readSettings,
    watchSettings: (listener) => watchSettings(listener, ending.signal),
    ending,
  });
});
