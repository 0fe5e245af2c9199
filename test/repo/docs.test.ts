// What the documents name must exist: files, commands, sections of one another.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const documents = ['README.md', 'CONTRIBUTING.md', 'PRIVACY.md', ...readdirSync('docs').map((name) => `docs/${name}`)]
  .filter((path) => path.endsWith('.md'))
  .map((path) => [path, readFileSync(path, 'utf8')] as const);

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** As sections are named in links: `#a-message-that-is-rated-wrongly`. */
function anchorsIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(documents)('%s', (path, text) => {
  test('names files and folders that are there', () => {
    const named = [...text.matchAll(/(?<![\w/.~-])(?:src|test|entrypoints|assets|docs)\/[\w./-]*[\w-]/g)].map(
      ([name]) => name,
    );
    expect(named.filter((name) => !existsSync(name))).toEqual([]);
  });

  test('links to documents, pictures and sections that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];
    const missing = links.filter(([, file = '', section]) => {
      const target = file === '' ? path : join(dirname(path), file);
      if (!existsSync(target)) return true;
      return section !== undefined && !anchorsIn(readFileSync(target, 'utf8')).includes(section);
    });
    expect(missing.map(([link]) => link)).toEqual([]);
  });

  test('names commands of package.json', () => {
    const commands = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

test('the documents name enough to be looked at', () => {
  const whole = documents.map(([, text]) => text).join('\n');
  expect(whole.match(/src\/[\w./-]+/g)?.length).toBeGreaterThan(30);
  expect(whole.match(/npm run/g)?.length).toBeGreaterThan(20);
});
