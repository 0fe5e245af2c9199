// The words on marks and their look, for content scripts: they carry neither and cannot fetch from the package.
import { browser } from 'wxt/browser';
import type { Locale } from '../../core/model.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Handlers } from '../messages.ts';
import { readSettings } from '../settings/settings.ts';
import { readStyle } from './styles.ts';

type Choose = (language: Settings['language'], languages: readonly string[]) => Locale;

export function wordsHandlers(choose: Choose): Handlers {
  return {
    words: {
      from: 'anyone',
      answer: async () => {
        const { language } = await readSettings();
        const locale = choose(language, navigator.languages);
        const [messages, css] = await Promise.all([
          fetch(browser.runtime.getURL(`/strings/${locale}/marks.json` as never)),
          readStyle('marks'),
        ]);
        return { locale, messages: (await messages.json()) as Record<string, string>, css };
      },
    },
  };
}
