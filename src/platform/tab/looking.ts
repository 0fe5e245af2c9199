// "Look at this page now": from the popup or a menu to the tab's content scripts. The one message that goes that way,
// because it is a wish of this moment and no state.
import { type Browser, browser } from 'wxt/browser';

const type = 'look';

/** Answers whether anybody was there to look: pages without content scripts (settings, shops) have none. */
export async function askToLook(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { type });
    return true;
  } catch {
    return false;
  }
}

export function onAskedToLook(listener: () => void, signal: AbortSignal): void {
  const told = (message: unknown, sender: Browser.runtime.MessageSender, respond: (answer: true) => void) => {
    const asked = (message as { readonly type?: unknown } | null | undefined)?.type === type;
    if (!asked || sender.id !== browser.runtime.id) return;
    listener();
    // Without an answer the browser would tell the asker that nobody was there.
    respond(true);
  };
  browser.runtime.onMessage.addListener(told);
  signal.addEventListener('abort', () => {
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(told);
  });
}
