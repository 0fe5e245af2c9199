import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/core/model.ts';
import { readMessages } from '../../src/tools/strings/build.ts';
import { formatMessage } from '../../src/ui/format-message.ts';
import { createText, localeOf } from '../../src/ui/text.ts';

const found = '{count, plural, one {One link from {site}.} other {{count} links from {site}.}}';

describe('text', () => {
  test('fills named placeholders and formats numbers for the language', () => {
    expect(formatMessage('{a} of {b}', { a: 'x', b: 12345 }, 'en').join('')).toBe('x of 12,345');
  });

  test('leaves a placeholder without a value visible instead of dropping it', () => {
    expect(formatMessage('see {site}', {}, 'en').join('')).toBe('see {site}');
  });

  test('chooses the sentence for one and for many, and fills it', () => {
    expect(formatMessage(found, { count: 1, site: 'a.cn' }, 'en').join('')).toBe('One link from a.cn.');
    expect(formatMessage(found, { count: 4, site: 'a.cn' }, 'en').join('')).toBe('4 links from a.cn.');
    expect(formatMessage(found, { count: 1, site: 'a.cn' }, 'zh-CN').join('')).toBe('1 links from a.cn.');
  });

  test('a value that looks like a placeholder is not filled again', () => {
    expect(formatMessage('{a}{b}', { a: '{b}', b: 'x' }, 'en').join('')).toBe('{b}x');
  });

  test('keeps given nodes as they are', () => {
    const node = { bold: true };
    expect(formatMessage('a {node} b', { node }, 'en')).toEqual(['a ', node, ' b']);
  });

  test('shows the key of a string that is not loaded', () => {
    expect(createText('en', {})('common.undo')).toBe('common.undo');
    expect(createText('en', { common: {} }).has('common.toString')).toBe(false);
  });

  test.each([
    [['zh-CN', 'en'], 'zh_CN'],
    [['zh-Hant-HK'], 'zh_TW'],
    [['zh-TW'], 'zh_TW'],
    [['zh-Hans-SG'], 'zh_CN'],
    [['fr', 'zh'], 'zh_CN'],
    [['fr', 'de'], 'en'],
    [['en-GB', 'zh-CN'], 'en'],
  ] as const)('a browser in %s is answered in %s', (languages, locale) => {
    expect(localeOf('auto', languages)).toBe(locale);
  });

  test('a fixed language wins over the browser', () => {
    expect(localeOf('zh_TW', ['en'])).toBe('zh_TW');
  });
});

describe('the three locales', () => {
  const placeholders = (message: string) => [
    ...new Set((message.match(/\{\w+[},]/g) ?? []).map((one) => one.replace(/\W/g, ''))),
  ];

  test.each(readdirSync('assets/locales/zh_CN'))('%s has the same keys and placeholders everywhere', (file) => {
    const [zhCn = {}, ...others] = locales.map((locale) => readMessages(`assets/locales/${locale}/${file}`));
    for (const other of others) {
      expect(Object.keys(other).sort()).toEqual(Object.keys(zhCn).sort());
      for (const [key, message] of Object.entries(zhCn)) {
        expect([key, ...placeholders(other[key] ?? '').sort()]).toEqual([key, ...placeholders(message).sort()]);
      }
    }
  });
});
