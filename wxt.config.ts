import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { chatMatches } from './src/page/hosts.ts';
import { buildPack } from './src/tools/pack/build.ts';
import { buildStrings } from './src/tools/strings/build.ts';

export default defineConfig({
  // Nothing is imported by magic: the import path is the documentation.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()] }),
  manifest: {
    name: '助力哨兵',
    permissions: ['storage', 'webNavigation'],
    // By hand and not as WXT content scripts: those announce themselves to the page by an event and a message.
    content_scripts: [
      { matches: chatMatches, js: ['chat.js'], run_at: 'document_idle' },
      {
        matches: ['http://*/*', 'https://*/*'],
        exclude_matches: chatMatches,
        js: ['page.js'],
        run_at: 'document_idle',
        all_frames: true,
        match_about_blank: true,
      },
    ],
  },
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'packs/base.json', contents: JSON.stringify(buildPack('assets/packs/base')) });
      files.push(...buildStrings('assets/locales'));
    },
  },
});
