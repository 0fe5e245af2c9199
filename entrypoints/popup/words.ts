// The popup's strings. Those of last time are kept, so that the first paint waits for no request; the package is read
// after it.
import type { Locale } from '../../src/core/model.ts';
import type { Settings } from '../../src/core/settings/settings.ts';
import { createText, loadStrings, localeOf, type Strings, type Text } from '../../src/ui/text.ts';
import { keep, readKept } from './kept.ts';

const areas = ['common', 'popup', 'verdict', 'report', 'guard', 'group'] as const;

interface Words {
  readonly locale: Locale;
  readonly strings: Strings;
}

/** As they were kept the last time, when that was in this language; else from the package. */
export async function textAtHand(language: Settings['language']): Promise<Text> {
  const kept = readKept('words') as Words | undefined;
  return kept?.locale === localeOf(language, navigator.languages)
    ? createText(kept.locale, kept.strings)
    : loadWords(language);
}

/** From the package; kept for the next time. */
export async function loadWords(language: Settings['language']): Promise<Text> {
  const locale = localeOf(language, navigator.languages);
  const strings = await loadStrings(locale, areas);
  keep('words', { locale, strings } satisfies Words);
  return createText(locale, strings);
}
