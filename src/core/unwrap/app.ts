// Links that open an app: the web address they carry, where they carry one.

import { decodedOf } from '../address/url.ts';
import { isTopLevel } from '../find-links/top-level.ts';
import { addressIn, parametersOf } from './query.ts';

export interface AppLink {
  readonly scheme: string;
  /** The http(s) address inside; absent when there is none to read. */
  readonly inner?: string;
}

const notApps = new Set([
  'http',
  'https',
  'javascript',
  'data',
  'blob',
  'file',
  'about',
  'mailto',
  'tel',
  'sms',
  'ftp',
  'ws',
  'wss',
  'chrome',
  'view-source',
  'vbscript',
]);

/** `undefined` for whatever is no app link. */
export function appLinkOf(raw: string): AppLink | undefined {
  if (raw.startsWith('https:') || /^https?:/i.test(raw)) return undefined;
  const found = /^\s*([a-z][a-z0-9+.-]{1,30}):\/{1,3}(.*)$/is.exec(raw.slice(0, 8192));
  const scheme = found?.[1]?.toLowerCase();
  const rest = found?.[2] ?? '';
  if (scheme === undefined || notApps.has(scheme)) return undefined;
  const inner = inParameters(rest) ?? intentTarget(scheme, rest) ?? inPath(rest) ?? asHost(rest);
  return inner === undefined ? { scheme } : { scheme, inner };
}

function inParameters(rest: string): string | undefined {
  const query = rest.indexOf('?');
  if (query < 0) return undefined;
  const parameters = parametersOf(rest.slice(query));
  for (const { raw } of parameters) {
    const address = addressIn(raw);
    if (address !== undefined) return address;
  }
  for (const { raw } of parameters) {
    // A value of JSON, as shop apps take it.
    const text = raw.includes('%7B') || raw.includes('%7b') || raw.startsWith('{') ? decodedOf(raw) : undefined;
    const address = text === undefined ? undefined : /"(https?:(?:\\?\/){2}[^"\s]{3,2000})/i.exec(text)?.[1];
    if (address !== undefined) return address.replaceAll('\\/', '/');
  }
  return undefined;
}

/** `intent://host/path#Intent;scheme=https;…` */
function intentTarget(scheme: string, rest: string): string | undefined {
  if (scheme !== 'intent') return undefined;
  const fallback = /S\.browser_fallback_url=([^;]+)/.exec(rest)?.[1];
  if (fallback !== undefined) return addressIn(fallback);
  const web = /;scheme=(https?)[;]/i.exec(rest)?.[1];
  return web === undefined ? undefined : `${web}://${rest.split('#')[0] ?? ''}`;
}

/** `weixin://biz/ww/profile/https%3A%2F%2F…` */
function inPath(rest: string): string | undefined {
  const at = rest.search(/https?(?::|%3a)(?:\/|%2f)/i);
  return at > 0 ? addressIn(rest.slice(at)) : undefined;
}

/** `taobao://s.click.taobao.com/x`: the scheme stands in the place of https. */
function asHost(rest: string): string | undefined {
  const host = /^([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?=[/?#]|$)/i.exec(rest)?.[1];
  return host !== undefined && isTopLevel(host.slice(host.lastIndexOf('.') + 1)) ? `https://${rest}` : undefined;
}
