// Whether our reader is in a tab's page: without it, "nothing seen" would be a false word.
import { browser } from 'wxt/browser';

const question = 'present';

/**
 * Called by content scripts. `looksByItself`: whether this page is looked at without being asked, under the settings.
 */
export function answerPresence(looksByItself: () => Promise<boolean>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: unknown) => void) => {
    if (message !== question || sender.id !== browser.runtime.id) return false;
    looksByItself().then(
      (looking) => respond({ looking }),
      () => respond({ looking: false }),
    );
    return true;
  });
}

/** `gone`: no reader in the page; `waiting`: it is there, but looks only when asked. Never throws. */
export async function askPresence(tabId: number): Promise<'looking' | 'waiting' | 'gone'> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, question, { frameId: 0 });
    if (typeof answer !== 'object' || answer === null || !('looking' in answer)) return 'gone';
    return answer.looking === true ? 'looking' : 'waiting';
  } catch {
    // No listener in that tab: a page the browser keeps from extensions, or one older than the extension.
    return 'gone';
  }
}
