// One line of a list, in the forms people keep: hosts file, plain domain or address, Adblock `||domain^`, `*.domain`.
import { linkOf } from '../address/url.ts';

export type Line =
  | { readonly is: 'entries'; readonly says: 'block' | 'allow'; readonly entries: readonly string[] }
  | { readonly is: 'nothing' | 'skipped' | 'bad' };

const nothing: Line = { is: 'nothing' };
const skipped: Line = { is: 'skipped' };
const bad: Line = { is: 'bad' };
const block = (...entries: string[]): Line => ({ is: 'entries', says: 'block', entries });

const domain = /^(?=.{4,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;
const hostsLine = /^(?:0\.0\.0\.0|127\.0\.0\.1|::1?|fe80::1%lo0|255\.255\.255\.255)\s+(\S.*)$/;
const ownNames = /^(?:localhost|localhost\.localdomain|local|broadcasthost|ip6-.*|0\.0\.0\.0)$/;
/** Options under which an Adblock line still means "this whole site, when opened". */
const wholeSite = /^(?:all|doc|document|popup|important|first-party|1p|~third-party)$/;

/** Never throws. Comments and blank lines are `nothing`; well-formed lines that name no site are `skipped`. */
export function parseLine(raw: string): Line {
  const line = raw.trim();
  if (domain.test(line)) return block(line);
  if (line === '' || /^(?:[#!;]|\[Adblock|\/\/)/i.test(line)) return line.startsWith('##') ? skipped : nothing;
  const hosts = hostsLine.exec(line);
  if (hosts) return parseHosts(hosts[1] ?? '');
  if (line.startsWith('@@')) return adblockOf(line.slice(2), 'allow');
  if (/^\|/.test(line)) return adblockOf(line, 'block');
  if (/#[@?$%]?#|^[/*].*[*/$^]|\$[a-z~]/i.test(line)) return skipped;
  const plain = line
    .replace(/\s#.*$/, '')
    .trimEnd()
    .replace(/^\*?\./, '');
  const entry = entryOf(plain);
  return entry ?? bad;
}

function parseHosts(rest: string): Line {
  const names = rest.replace(/#.*$/, '').trim().toLowerCase().split(/\s+/);
  const wanted = names.filter((name) => !ownNames.test(name));
  const entries = wanted.filter((name) => domain.test(name));
  if (entries.length > 0) return block(...entries);
  return wanted.length === 0 ? nothing : bad;
}

function adblockOf(line: string, says: 'block' | 'allow'): Line {
  const [, body, options] = /^\|\|([^$\s]+?)(?:\$(\S+))?$/.exec(line) ?? [];
  if (body === undefined) return skipped;
  if (options?.split(',').some((option) => !wholeSite.test(option))) return skipped;
  const entry = entryOf(body.replace(/\^?\|?$/, '').replace(/^\*\./, ''));
  return entry?.is === 'entries' && !/[*^|]/.test(body.replace(/\^?\|?$/, '')) ? { ...entry, says } : skipped;
}

/** A domain or address as an entry: `host`, or `host/path` for an exact page. */
export function entryOf(text: string): Line | undefined {
  const lower = text.toLowerCase();
  if (domain.test(lower)) return block(lower);
  if (/[\s*^|<>"{}]/.test(text) || !text.includes('.')) return undefined;
  const link = linkOf(text);
  if (!link || (!domain.test(link.host) && !link.ip)) return undefined;
  // A page told apart by its query only: the path alone would cover pages that were not meant.
  if (link.query !== '') return skipped;
  return block(link.host + pathOf(link.path));
}

const slash = 0x2f;

/** A path as it stands in entries: no closing slash, so nothing at all for a whole host. */
export function pathOf(path: string): string {
  let end = path.length;
  while (end > 0 && path.charCodeAt(end - 1) === slash) end -= 1;
  return path.slice(0, end);
}
