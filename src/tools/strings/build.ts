// Strings as shipped: per locale and area, without the notes for translators.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../core/model.ts';

export interface StringsFile {
  /** `strings/<locale>/<area>.json` inside the package, or `_locales/<locale>/messages.json`. */
  readonly relativeDest: string;
  readonly contents: string;
}

type Annotated = Record<string, { message: string; description: string }>;

/** Areas that pages load at run time, and the manifest's own strings where the browser looks for them. */
export function buildStrings(folder: string): StringsFile[] {
  return locales.flatMap((locale) =>
    readdirSync(join(folder, locale))
      .filter((name) => name.endsWith('.json'))
      .map((name) => {
        const messages = readMessages(join(folder, locale, name));
        if (name === 'manifest.json') {
          const inBrowsersForm = Object.entries(messages).map(([key, message]) => [key, { message }]);
          const contents = JSON.stringify(Object.fromEntries(inBrowsersForm));
          return { relativeDest: `_locales/${locale}/messages.json`, contents };
        }
        return { relativeDest: `strings/${locale}/${name}`, contents: JSON.stringify(messages) };
      }),
  );
}

export function readMessages(path: string): Record<string, string> {
  const annotated = JSON.parse(readFileSync(path, 'utf8')) as Annotated;
  return Object.fromEntries(Object.entries(annotated).map(([key, { message }]) => [key, message]));
}
