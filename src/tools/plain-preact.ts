import type { Plugin } from 'vite';

/**
 * Takes Preact's one way to set HTML (`dangerouslySetInnerHTML`) out of what is shipped: nothing here uses it, and what
 * is not there can't be misused. Firefox's add-on linter warns of it, too.
 */
export function plainPreact(): Plugin {
  return {
    name: 'plain-preact',
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]preact\.mjs$/.test(id)) return;
      const plain = code.replace(/\.innerHTML\s*=(?!=)/g, '.textContent=');
      if (plain === code) this.error('Preact no longer sets HTML where it did: look again');
      return { code: plain, map: null };
    },
  };
}
