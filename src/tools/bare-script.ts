// Content scripts start without WXT's wrapper, which only catches an error in order to log it, and in production logs nothing.
import type { Plugin } from 'vite';

export function bareScript(): Plugin {
  return {
    name: 'bare-script',
    enforce: 'post',
    transform(code, id) {
      if (id.endsWith('/define-unlisted-script.mjs'))
        return 'export const defineUnlistedScript = (main) => ({ main });';
      if (!id.includes('virtual:wxt-unlisted-script-entrypoint')) return undefined;
      const name = /import\s+(\w+)\s+from\s+["']([^"']+)["']/.exec(code);
      if (!name) return undefined;
      return `import ${name[1]} from ${JSON.stringify(name[2])};\nexport default ${name[1]}.main();`;
    },
  };
}
