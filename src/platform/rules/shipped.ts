// The rules in the package, asked for before anything else of the worker runs: they arrive while the rest of it is
// being evaluated, which is a seventh of a cold start. The worker imports this module first; it must import nothing
// itself.
export const shippedRules = '/packs/base.json';
export const shippedPrepared = '/packs/base.prepared';

const ahead = new Map<string, Promise<Response>>();
// The build and tests load this module too: they have no package to read from.
if (typeof location === 'object' && /^(?:chrome|moz)-extension:$/.test(location.protocol)) {
  for (const path of [shippedRules, shippedPrepared]) {
    const answer = fetch(path);
    // Whoever needs it asks again.
    answer.catch(() => ahead.delete(path));
    ahead.set(path, answer);
  }
}

/** A file of the package. An answer can be read once: the first to ask gets the one that was asked for ahead. */
export function fetchShipped(path: string): Promise<Response> {
  const answer = ahead.get(path) ?? fetch(path);
  ahead.delete(path);
  return answer;
}
