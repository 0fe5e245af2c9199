// Size limits of what is shipped. A content script is loaded into every page: it weighs the most.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const folder = '.output/chrome-mv3';
const kB = 1000;
const gzipped = (path: string) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;
const raw = (path: string) => readFileSync(join(folder, path)).length;
const sum = (paths: Iterable<string>, size: (path: string) => number) =>
  [...paths].reduce((all, path) => all + size(path), 0);

/**
 * Scripts and styles that a page of the extension loads when it opens; what it loads later, on a rare press, is left
 * out.
 */
function filesOf(page: string, found = new Set<string>()): Set<string> {
  const text = readFileSync(join(folder, page), 'utf8');
  const references = page.endsWith('.html')
    ? [...text.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map((match) => match[1]!)
    : [...text.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g)].map((match) => join(dirname(page), match[1]!));
  for (const path of references.map(normalize)) {
    if (found.has(path)) continue;
    found.add(path);
    filesOf(path, found);
  }
  return found;
}

test('the content script for ordinary pages is at most 14.75 kB, that of the few sites whose layout is known at most 15.75 kB', () => {
  expect(gzipped('page.js')).toBeLessThanOrEqual(14.75 * kB);
  expect(gzipped('site.js')).toBeLessThanOrEqual(15.75 * kB);
});

test('the content script for chat hosts is at most 30 kB', () => {
  expect(gzipped('chat.js')).toBeLessThanOrEqual(30 * kB);
});

test('the background is at most 168 kB', () => {
  expect(gzipped('background.js')).toBeLessThanOrEqual(168 * kB);
});

test('popup, options and welcome page together are at most 120 kB, 45 kB packed', () => {
  const pages = ['popup.html', 'options.html', 'welcome.html'].filter((page) => existsSync(join(folder, page)));
  expect(pages.length).toBeGreaterThan(1);
  const files = new Set(pages.flatMap((page) => [page, ...filesOf(page)]));
  expect(files.size).toBeGreaterThan(pages.length);
  expect(sum(files, raw)).toBeLessThanOrEqual(120 * kB);
  expect(sum(files, gzipped)).toBeLessThanOrEqual(45 * kB);
});

test('nothing is shipped that only development needs', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(files.filter((path) => /\.(map|ts|tsx|test\.js|md)$/.test(path))).toEqual([]);
});
