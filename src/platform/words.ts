// The words on marks, for content scripts: they carry no languages and cannot fetch from the package.
import { browser } from 'wxt/browser';
import type { Locale } from '../core/model.ts';
import type { Settings } from '../core/settings.ts';
import type { Handlers } from './messages.ts';
import { readSettings } from './settings.ts';

type Choose = (language: Settings['language'], languages: readonly string[]) => Locale;

export function wordsHandlers(choose: Choose): Handlers {
  return {
    words: {
      from: 'anyone',
      answer: async () => {
        const { language } = await readSettings();
        const locale = choose(language, navigator.languages);
        const response = await fetch(browser.runtime.getURL(`/strings/${locale}/marks.json` as never));
        return { locale, messages: (await response.json()) as Record<string, string> };
      },
    },
  };
}
