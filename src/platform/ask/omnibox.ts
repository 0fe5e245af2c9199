// A keyword in the address bar: what is typed behind it is rated as it stands, Enter shows the reasons.
import { browser } from 'wxt/browser';
import { assess } from '../../core/assess.ts';
import { sightingOf } from '../../core/sighting/received.ts';
import { rate } from '../rating/rate.ts';
import { storeAsked } from './asked.ts';

/** `hint`: the sentence shown for what was typed; plain text. */
export function startOmnibox(
  hint: (rated: { readonly level: string; readonly site: string } | undefined) => Promise<string>,
): void {
  let latest = '';
  browser.omnibox.onInputChanged.addListener((typed) => {
    latest = typed;
    suggest(typed).catch((error: unknown) => console.warn('omnibox:', error));
  });
  browser.omnibox.onInputEntered.addListener((typed, disposition) => {
    answer(typed, disposition).catch((error: unknown) => console.warn('omnibox:', error));
  });

  async function suggest(typed: string): Promise<void> {
    const sighting = sightingOf({ id: 'omnibox', place: 'web', form: 'selection', text: typed });
    const verdict = await rate((engine, options) => assess(sighting, engine, options));
    const [link] = verdict.links;
    const described = await hint(link && { level: verdict.level, site: link.site });
    // What was typed on meanwhile has an answer of its own.
    if (typed === latest) browser.omnibox.setDefaultSuggestion({ description: escaped(described) });
  }
}

async function answer(typed: string, disposition: string): Promise<void> {
  const url = browser.runtime.getURL((await storeAsked({ kind: 'text', text: typed })) as never);
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

/** Chromium reads descriptions as XML, Firefox as they stand. */
function escaped(text: string): string {
  if (import.meta.env.FIREFOX) return text;
  return text.replace(/[<>&"']/g, (one) => `&#${one.charCodeAt(0)};`);
}
