import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readMessages } from '../../src/tools/strings/build.ts';

const areas = readdirSync('assets/locales/zh_CN').map((file) => file.replace('.json', ''));

function sources(folder: string): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((one) => one.isFile() && /\.tsx?$/.test(one.name))
    .map((one) => readFileSync(join(one.parentPath, one.name), 'utf8'))
    .join('\n');
}

test.each(areas)(
  'every string of %s is shown somewhere, and none of them claims that something is harmless',
  (area) => {
    const code = `${sources('src')}\n${sources('entrypoints')}\n${readFileSync('wxt.config.ts', 'utf8')}`;
    // Marks are drawn by content scripts, which name their few strings by themselves; the manifest has a form of its
    // own.
    const namesOf = (key: string) => ({ marks: `'${key}'`, manifest: `__MSG_${key}__` })[area] ?? `'${area}.${key}'`;
    // Keys are written out, or made from a template that begins with its area: `popup.word_${name}`.
    const templates = [...code.matchAll(new RegExp(`\`${area}\\.([\\w-]*)\\$\\{[^\`]*?\\}([\\w-]*)\``, 'g'))];
    const made = templates.map(([, start = '', end = '']) => new RegExp(`^${start}.+${end}$`));
    for (const locale of ['zh_CN', 'zh_TW', 'en']) {
      for (const [key, message] of Object.entries(readMessages(`assets/locales/${locale}/${area}.json`))) {
        const shown = code.includes(namesOf(key)) || made.some((pattern) => pattern.test(key));
        expect({ key, shown }).toEqual({ key, shown: true });
        expect(message).not.toMatch(/安全|\bsafe\b/i);
      }
    }
  },
);
