// The manifests as built: whatever the extension may do stands here, so that no change goes unseen.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const manifests = ['chrome', 'firefox'].map((browser) => {
  const text = readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8');
  return [browser, JSON.parse(text) as Record<string, unknown>] as const;
});

test.each(manifests)('the manifest for %s is as agreed', async (browser, manifest) => {
  await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(`manifest-${browser}.json`);
});

describe.each(manifests)('the manifest for %s', (_browser, manifest) => {
  test('lets no page see a file of the extension', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('has a name and a description in every language, short enough for the stores', () => {
    for (const locale of ['zh_CN', 'zh_TW', 'en']) {
      const text = readFileSync(`.output/chrome-mv3/_locales/${locale}/messages.json`, 'utf8');
      const { name, description } = JSON.parse(text) as Record<string, { message: string }>;
      expect(name!.message.length).toBeLessThanOrEqual(45);
      expect(description!.message.length).toBeLessThanOrEqual(132);
    }
  });
});

test.each(['chrome', 'firefox'])(
  'the package for %s names whose code and data are in it, with their licenses',
  (browser) => {
    const text = readFileSync(`.output/${browser}-mv3/licenses.txt`, 'utf8');
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
    for (const name of Object.keys(dependencies)) expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
    for (const said of ['Mozilla Public License Version 2.0', 'publicsuffix.org', 'Permission is hereby granted'])
      expect(text).toContain(said);
  },
);
