// webextension-polyfill for the worker. Pages and content scripts do without it: they send one-shot messages and read storage,
// for which every browser of ours has promises, and 3 kB (gzip) in each of them would buy nothing.
import type { Plugin } from 'vite';

export function polyfillBrowser(): Plugin {
  return {
    name: 'polyfill-browser',
    enforce: 'pre',
    resolveId(id) {
      return id === 'wxt/browser' ? this.resolve('@wxt-dev/webextension-polyfill/browser') : undefined;
    },
  };
}
