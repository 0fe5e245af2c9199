import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import type { UserConfig } from 'vite';
import { defineConfig } from 'wxt';
import { chatMatches } from './src/page/chat/hosts.ts';
import { siteMatches } from './src/page/site/sites.ts';
import { iconsOf } from './src/platform/tab/icons.ts';
import { bareScript } from './src/tools/bare-script.ts';
import { iconFiles } from './src/tools/icon-files.ts';
import { licenseTexts } from './src/tools/licenses.ts';
import { buildPack } from './src/tools/pack/build.ts';
import { preparedFile } from './src/tools/pack/prepared-file.ts';
import { plainPreact } from './src/tools/plain-preact.ts';
import { polyfillBrowser } from './src/tools/polyfill.ts';
import { buildStrings } from './src/tools/strings/build.ts';

const gecko = {
  id: 'zhuli-sentinel@extension.local',
  strict_min_version: '142.0',
  data_collection_permissions: { required: ['none' as const] },
};

const inEveryFrame = { run_at: 'document_idle', all_frames: true, match_about_blank: true } as const;

/** Our pages share one file: ten small ones cost the popup half of the time to its first paint. */
function shareOneFile(config: UserConfig): void {
  const test =
    /src\/ui\/|node_modules\/preact|src\/platform\/(messages|turns|session-hash|settings\/(settings|changes)|tab\/reports)\.ts|src\/core\/|wxt-html-plugins/;
  const options = config.build?.rolldownOptions ?? config.build?.rollupOptions;
  const output = {
    ...[options?.output ?? []].flat()[0],
    codeSplitting: { groups: [{ name: 'shared', test, minShareCount: 2 }] },
  };
  // No polyfill: every browser we run in preloads modules.
  config.build = { ...config.build, modulePreload: { polyfill: false }, rolldownOptions: { ...options, output } };
}

export default defineConfig({
  // Nothing is imported by magic: the import path is the documentation.
  imports: false,
  vite: () => ({
    plugins: [preact(), plainPreact()],
    // Inlined constants would put the public suffix data, one long string, into the worker at each of its uses.
    build: { rolldownOptions: { optimization: { inlineConst: false } } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    icons: iconsOf('quiet', [16, 32, 48, 128]),
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko } } : {}),
    ...(browser === 'chrome' ? { storage: { managed_schema: 'managed-schema.json' } } : {}),
    // Each is explained to people on the welcome page. webNavigation: dangerous addresses are met before they open.
    // contextMenus: "check this link / text / picture". activeTab and scripting: after a press on our button or menu, and only
    // then, a picture of that tab may be drawn or photographed to read the QR code in it.
    permissions: ['storage', 'webNavigation', 'alarms', 'contextMenus', 'activeTab', 'scripting'],
    // Chromium opens our warning page in a private window only for a worker of its own.
    ...(browser === 'chrome' ? { incognito: 'split' as const } : {}),
    omnibox: { keyword: 'zl' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+Z' } } },
    // Asked for one origin at a time, when somebody adds a channel or list there (src/platform/rules/origins.ts).
    optional_host_permissions: browser === 'firefox' ? ['https://*/*', 'http://*/*'] : ['*://*/*'],
    // By hand and not as WXT content scripts: those announce themselves to the page by an event and a message.
    content_scripts: [
      { matches: chatMatches, js: ['chat.js'], run_at: 'document_idle' },
      { matches: siteMatches, js: ['site.js'], ...inEveryFrame },
      {
        matches: ['http://*/*', 'https://*/*'],
        exclude_matches: [...chatMatches, ...siteMatches],
        js: ['page.js'],
        ...inEveryFrame,
      },
    ],
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'background')) config.plugins?.push(polyfillBrowser());
      if (entrypoints.some(({ type }) => type === 'popup')) shareOneFile(config);
      if (entrypoints.some(({ type }) => type === 'unlisted-script')) config.plugins?.push(bareScript());
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // WXT takes the button's title from the popup's <title>, which can't be translated there.
      if (manifest.action) manifest.action.default_title = '__MSG_action__';
      if (manifest.action) manifest.action.default_icon = iconsOf('quiet', [16, 32, 48]);
    },
    'build:publicAssets': (_wxt, files) => {
      const pack = buildPack('assets/packs/base');
      files.push({ relativeDest: 'packs/base.json', contents: JSON.stringify(pack) }, preparedFile(pack, '.wxt'));
      files.push({ relativeDest: 'managed-schema.json', contents: readFileSync('assets/managed-schema.json', 'utf8') });
      files.push({ relativeDest: 'licenses.txt', contents: licenseTexts() });
      for (const name of ['marks.css', 'bar.css']) {
        files.push({ relativeDest: `styles/${name}`, absoluteSrc: join(import.meta.dirname, 'assets/styles', name) });
      }
      files.push(...buildStrings('assets/locales'), ...iconFiles('assets/icons'));
    },
  },
});
