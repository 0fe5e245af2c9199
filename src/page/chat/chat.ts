// Chat hosts: everything shown is read, asked about and marked, until the page or the extension goes.
import type { Sighting } from '../../core/model.ts';
import { defaults, type Settings } from '../../core/settings/settings.ts';
import type { Surroundings } from '../asking.ts';
import { inChat } from '../mark/drawing.ts';
import { createRated } from '../rated.ts';
import { ratesDifferently } from '../rates-differently.ts';
import { itemSelector, itemsIn, readItem } from './filehelper.ts';
import { isFilehelper } from './hosts.ts';
import { createPictures } from './pictures.ts';
import { type Watch, watchMessages } from './watch.ts';
import { messageSelector, messagesIn, readMessage } from './wechat.ts';

export async function startChat(around: Surroundings): Promise<void> {
  const { document, ending } = around;
  const { signal } = ending;
  const plain = isFilehelper(document.location.hostname)
    ? { selector: itemSelector, messagesIn: itemsIn, read: readItem }
    : { selector: messageSelector, messagesIn, read: readMessage };
  const pictures = createPictures({
    document,
    decode: async (picture, key) => {
      const reply = await around.decode?.(picture, key);
      return reply?.ok ? reply.value : undefined;
    },
    learned: (message) => {
      read(message);
      rated.changed();
    },
    signal,
  });
  const reader = { ...plain, read: (message: Element) => pictures.add(plain.read(message), message) };
  let settings: Settings = defaults;
  const rated = createRated({
    ...around,
    manner: inChat,
    settings: () => settings,
    readAt: (message) => (watching ? reader.read(message) : undefined),
    staysFirst: false,
  });

  let open: string | undefined;
  const noteOpen = ({ chat = '' }: Sighting) => {
    if (chat !== open) around.opened?.(chat);
    open = chat;
  };

  const read = (message: Element) => {
    const found = reader.read(message);
    if (!found || found.sighting.form === 'page-made') return;
    noteOpen(found.sighting);
    rated.see(found, message);
  };

  settings = await around.settings();
  const { selector } = reader;
  let watching: { readonly watch: Watch; readonly stop: AbortController } | undefined;
  const start = () => {
    if (watching || signal.aborted) return;
    const stop = new AbortController();
    signal.addEventListener('abort', () => stop.abort(), { signal: stop.signal });
    const { messagesIn } = reader;
    const options = { document, selector, messagesIn, read, changed: rated.changed, signal: stop.signal };
    watching = { watch: watchMessages(options), stop };
  };
  if (settings.watch !== 'when-asked') start();
  around.asked(start);
  const anew = () => {
    open = undefined;
    rated.again();
    watching?.watch.readAll();
  };
  around.watchRules?.(anew);
  // Back from the browser's cache: what the tab's report said went when the page went.
  addEventListener('pageshow', (event) => event.persisted && anew(), { signal });
  around.watchSettings((changed) => {
    const before = settings;
    settings = changed;
    if (changed.watch !== before.watch && changed.watch === 'when-asked') {
      watching?.stop.abort();
      watching = undefined;
    } else if (changed.watch !== 'when-asked') start();
    if (ratesDifferently(before, changed)) rated.again();
    watching?.watch.readAll();
    rated.changed();
  });
}
