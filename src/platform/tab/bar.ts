// The bar on a page: its words, and the sites where it was closed, remembered until the browser closes.
import { browser } from 'wxt/browser';
import { linkOf } from '../../core/address/url.ts';
import type { BarAnswer, Handlers } from '../messages.ts';
import { inTurn } from '../turns.ts';

const key = 'closed-bars';
const maximumSites = 500;

/** `words`: makes the sentences in the user's language. */
export function barHandlers(
  words: (level: 'caution' | 'danger', site: string) => Promise<BarAnswer['words']>,
): Pick<Handlers, 'bar' | 'closeBar'> {
  return {
    bar: {
      from: 'anyone',
      answer: async ({ level }, { url }) => {
        const site = linkOf(url)?.site ?? '';
        const made = await words(level === 'danger' ? 'danger' : 'caution', site);
        return { words: made, closed: (await readClosed()).includes(site) };
      },
    },
    closeBar: { from: 'anyone', answer: async (_, { url }) => close(linkOf(url)?.site ?? '') },
  };
}

function close(site: string): Promise<void> {
  return inTurn(key, async () => {
    const before = (await readClosed()).filter((one) => one !== site);
    await browser.storage.session.set({ [key]: [...before, site].slice(-maximumSites) });
  });
}

async function readClosed(): Promise<readonly string[]> {
  const value: unknown = (await browser.storage.session.get(key))[key];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
