// The popup's strings, fetched before the settings are read: the language of last time is a good guess.
import type { Settings } from '../../src/core/settings.ts';
import { loadText, type Text } from '../../src/ui/text.ts';

type Language = Settings['language'];
const key = 'language';

/** What the first paint needs, and everything. */
const first = ['common', 'popup', 'verdict'] as const;
const whole = [...first, 'report', 'guard', 'group'] as const;

export function guessedLanguage(): Language {
  const guess = localStorage.getItem(key);
  return guess === 'zh_CN' || guess === 'zh_TW' || guess === 'en' ? guess : 'auto';
}

export function rememberLanguage(language: Language): void {
  if (language !== guessedLanguage()) localStorage.setItem(key, language);
}

export const firstText = (language: Language): Promise<Text> => loadText(language, first);
export const wholeText = (language: Language): Promise<Text> => loadText(language, whole);
