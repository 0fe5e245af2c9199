import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Surroundings } from '../src/page/asking.ts';
import { startChat } from '../src/page/chat/chat.ts';
import { chatAddressOf } from '../src/page/chat/chat-anchors.ts';
import { guarded } from '../src/page/guard/guarded.ts';
import { send } from '../src/platform/messages.ts';
import { mutedChangedKey, readSettings, watchRules, watchSettings } from '../src/platform/settings/settings.ts';
import { onAskedToLook } from '../src/platform/tab/looking.ts';
import { answerPresence } from '../src/platform/tab/presence.ts';

export default defineUnlistedScript(() => {
  const ending = new AbortController();
  const given: Pick<Surroundings, 'settings' | 'watchSettings' | 'ending'> = {
    settings: readSettings,
    watchSettings: (listener) => watchSettings(listener, ending.signal),
    ending,
  };
  answerPresence(async () => (await readSettings()).watch !== 'when-asked');
  void startChat({
    document,
    ...given,
    scan: guarded({
      ...given,
      scan: (sightings) => send('scan', { sightings }),
      guard: (question) => send('guard', question),
      chat: true,
      addressOf: chatAddressOf,
    }),
    words: () => send('words', {}),
    decode: (picture, key) => send('picture', { ...(picture === undefined ? {} : { picture }), key }),
    opened: (group) => void send('openChat', { group }),
    watchRules: (listener) => watchRules(listener, ending.signal, mutedChangedKey),
    asked: (listener) => onAskedToLook(listener, ending.signal),
  });
});
