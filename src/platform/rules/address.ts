// Addresses that people type for channels and lists.

/** Canonical https address, without fragment; http only on this very machine, for trying a channel out. */
export function parseAddress(text: string): URL | undefined {
  if (text.length > 2048 || !URL.canParse(text.trim())) return undefined;
  const url = new URL(text.trim());
  const isLoopback = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback)) return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  url.hash = '';
  return url;
}

/** A channel's folder: ends in `/`, has no query. A trailing `index.json` is forgiven. */
export function parseFolder(text: string): URL | undefined {
  const url = parseAddress(text);
  if (!url) return undefined;
  url.search = '';
  url.pathname = url.pathname.replace(/\/index\.json$/, '/').replace(/\/?$/, '/');
  return url;
}
