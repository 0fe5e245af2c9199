// What every file of the repository keeps to, checked on the files that git knows.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '' && existsSync(path));
const textOf = (path: string) => readFileSync(path, 'utf8');
const isText = (path: string) => !/\.(png|sig|ico)$/.test(path);
const code = files.filter((path) => /^(src|entrypoints|test)\/.*\.(ts|tsx|css)$/.test(path));
const shipped = code.filter((path) => !path.startsWith('test/'));
const linesOf = (path: string) => textOf(path).split('\n').length - 1;
const offenders = (paths: readonly string[], pattern: RegExp) => paths.filter((path) => pattern.test(textOf(path)));

test('there are files to look at', () => {
  expect(shipped.length).toBeGreaterThan(100);
});

test('no file is longer than 250 lines, and half of them are shorter than 60', () => {
  expect(code.filter((path) => linesOf(path) > 250)).toEqual([]);
  const lengths = shipped.map(linesOf).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(60);
});

test('no test is switched off or runs alone', () => {
  const tests = code.filter((path) => path.startsWith('test/'));
  expect(offenders(tests, /\b(describe|it|test)\.(only|skip|todo)\b/)).toEqual([]);
});

test('no type is given up, no error swallowed, nothing left for an undated day', () => {
  expect(offenders(shipped, /: any[;,)\]]|\bas any\b|@ts-(ignore|nocheck)/)).toEqual([]);
  expect(offenders(shipped, /catch\s*(\([^)]*\))?\s*\{\s*\}/)).toEqual([]);
  expect(offenders(shipped, /\b(TODO|FIXME)\b(?! \[\d{4}-)/)).toEqual([]);
});

test('the lock file names no host', () => {
  expect(textOf('package-lock.json')).not.toMatch(/"resolved": "https?:/);
});

test('no file names a registry or a path of somebody’s machine', () => {
  const named = /registry\.npm|npmmirror|\/(work|root|home\/\w+)\/[a-z.]/;
  const own = 'test/repo/tree.test.ts';
  expect(
    offenders(
      files.filter((path) => isText(path) && path !== own),
      named,
    ),
  ).toEqual([]);
});

test('folders import only in the agreed directions', () => {
  const importing = (folder: string, pattern: RegExp) =>
    offenders(
      shipped.filter((path) => path.startsWith(folder)),
      pattern,
    );
  expect(importing('src/core/', /from '(wxt|preact|node:|.*\/(page|platform|ui|tools)\/)/)).toEqual([]);
  expect(importing('src/page/', /from '(wxt|preact|node:|tldts|valibot|.*\/(platform|ui|tools)\/)/)).toEqual([]);
  expect(importing('src/ui/', /from '(wxt|node:|.*\/(page|platform|tools)\/)/)).toEqual([]);
  expect(importing('src/platform/', /from '(preact|node:|.*\/(page|ui|tools)\/)/)).toEqual([]);
});

test('no function and no constant is exported that no other file uses', () => {
  const users = [...code, ...files.filter((path) => /^[^/]*\.ts$/.test(path))];
  const wordsOf = new Map(users.map((path) => [path, new Set(textOf(path).match(/\w+/g))]));
  const unused = shipped.flatMap((path) =>
    [...textOf(path).matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm)]
      .map(([, name = '']) => name)
      .filter((name) => !users.some((other) => other !== path && wordsOf.get(other)?.has(name)))
      .map((name) => `${path} ${name}`),
  );
  expect(unused).toEqual([]);
});
