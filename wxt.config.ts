import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { buildPack } from './src/tools/pack/build.ts';
import { buildStrings } from './src/tools/strings/build.ts';

export default defineConfig({
  // Nothing is imported by magic: the import path is the documentation.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()] }),
  manifest: {
    name: '助力哨兵',
    permissions: ['storage'],
  },
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'packs/base.json', contents: JSON.stringify(buildPack('assets/packs/base')) });
      files.push(...buildStrings('assets/locales'));
    },
  },
});
