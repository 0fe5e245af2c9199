// Which wrapper an address is, by host (with `*`) and path.

import type { Link } from '../address/url.ts';
import type { Pack } from '../pack/format.ts';

export type Wrapper = Pack['wrappers'][number];

export interface Wrappers {
  readonly byHost: ReadonlyMap<string, readonly Wrapper[]>;
  /** `*.example.org`, by what follows the star. */
  readonly byParent: ReadonlyMap<string, readonly Wrapper[]>;
  /** `www.google.*` and `*.google.*`, by the site's own label. */
  readonly byName: ReadonlyMap<string, readonly Wrapper[]>;
}

export function wrappersOf(all: readonly Wrapper[]): Wrappers {
  const byHost = new Map<string, Wrapper[]>();
  const byParent = new Map<string, Wrapper[]>();
  const byName = new Map<string, Wrapper[]>();
  for (const wrapper of all) {
    const { host } = wrapper;
    if (host.endsWith('.*')) add(byName, host.slice(0, -2).split('.').at(-1) ?? '', wrapper);
    else if (host.startsWith('*.')) add(byParent, host.slice(2), wrapper);
    else add(byHost, host, wrapper);
  }
  return { byHost, byParent, byName };
}

function add(map: Map<string, Wrapper[]>, key: string, wrapper: Wrapper): void {
  const list = map.get(key);
  if (list) list.push(wrapper);
  else map.set(key, [wrapper]);
}

const none: readonly Wrapper[] = [];

/** The wrappers on a host, whatever their path, in the order of the pack. `parents`: those on parents of the host. */
export function wrappersOn(
  { host, name, sub }: Pick<Link, 'host' | 'name' | 'sub'>,
  { byHost, byName }: Wrappers,
  parents: readonly Wrapper[] | undefined,
): readonly Wrapper[] {
  const exact = byHost.get(host);
  const named = byName.get(name)?.filter((one) => !one.host.startsWith('www.') || sub === 'www');
  return exact || named || parents ? [...(exact ?? []), ...(parents ?? []), ...(named ?? [])] : none;
}

/** Those of them whose path it is. */
export function wrappersWith(path: string, wrappers: readonly Wrapper[]): readonly Wrapper[] {
  return wrappers.length === 0 ? none : wrappers.filter((one) => one.path === undefined || coversPath(one.path, path));
}

/** A path pattern covers paths that begin with it; `*` stands for any characters but `/`. One that begins with `*` covers the paths that end so. */
export function coversPath(pattern: string, path: string): boolean {
  return prefixEnd(pattern, path) >= 0;
}

/** Place behind what the pattern covers, or -1. */
export function prefixEnd(pattern: string, path: string): number {
  if (!pattern.includes('*')) return path.startsWith(pattern) ? pattern.length : -1;
  if (pattern.startsWith('*')) return path.endsWith(pattern.slice(1)) ? path.length : -1;
  let at = 0;
  const pieces = pattern.split('*');
  for (const [index, piece] of pieces.entries()) {
    const found = index === 0 ? (path.startsWith(piece) ? 0 : -1) : path.indexOf(piece, at);
    if (found < 0 || (index > 0 && path.slice(at, found).includes('/'))) return -1;
    at = found + piece.length;
  }
  return at;
}
