// All strings of a locale, straight from the files people edit.
import { readdirSync } from 'node:fs';
import type { Locale } from '../../src/core/model.ts';
import { readMessages } from '../../src/tools/strings/build.ts';
import { createText, type Text } from '../../src/ui/text.ts';

export function readText(locale: Locale): Text {
  const folder = `assets/locales/${locale}`;
  const areas = readdirSync(folder).map((name) => [name.replace('.json', ''), readMessages(`${folder}/${name}`)]);
  return createText(locale, Object.fromEntries(areas));
}
