// One small step per encoding: link + wrapper -> the address inside, raw. `undefined` when it is not there.
import { chatMark } from '../address/marks.ts';
import { decodedOf, type Link } from '../address/url.ts';
import { fromBase64 } from './base64.ts';
import { addressIn, bareAddressIn, parametersOf } from './query.ts';
import { prefixEnd, type Wrapper } from './wrappers.ts';

type Step = (link: Link, wrapper: Wrapper) => string | undefined;

export const steps: Readonly<Record<Wrapper['encoding'], Step>> = {
  url: (link, wrapper) => parameter(link, wrapper, (raw) => addressIn(raw) ?? bareAddressIn(raw)),
  'url-twice': (link, wrapper) => parameter(link, wrapper, (raw) => addressIn(raw) ?? bareAddressIn(raw)),
  // The address, a colon, and the service's own checksum.
  'url-mark': (link, wrapper) => parameter(link, wrapper, (raw) => addressIn(raw)?.replace(/:[\w-]{3,40}$/, '')),
  'url-path': (link, wrapper) => addressIn(inPath(link, wrapper).split('/')[0] ?? ''),
  'raw-query': ({ query }) => addressOrBare(query.slice(1)),
  'raw-path': rawPath,
  'base64-parameter': (link, wrapper) =>
    parameter(link, wrapper, (raw) => addressOrBare(fromBase64(decodedOf(raw) ?? '') ?? '')),
  'base64-path': base64Path,
  bing: (link, wrapper) => parameter(link, wrapper, (raw) => addressIn(fromBase64(raw.replace(/^a1/, '')) ?? '')),
  'proofpoint-2': (link, wrapper) =>
    parameter(link, wrapper, (raw) => addressIn(raw.replaceAll('_', '/').replace(/-([0-9A-F]{2})/gi, '%$1'))),
  'proofpoint-3': proofpoint3,
  opaque: () => undefined,
};

/** The first parameter of the wrapper's names that can be read. A value that was not encoded takes the rest of the query with it. */
function parameter(link: Link, { parameters }: Wrapper, read: (raw: string) => string | undefined): string | undefined {
  const all = [...parametersOf(link.query), ...parametersOf(fragmentQuery(link.hash))];
  for (const wanted of parameters) {
    for (const { name, raw, at } of all) {
      if (name.toLowerCase() !== wanted.toLowerCase()) continue;
      const spilt = /^https?:\/\//i.test(raw) && raw.includes('?') && link.query.slice(at).startsWith(raw);
      const found = read(spilt && !isChatWrapper(link) ? link.query.slice(at) : raw);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

const chatHost = /^(?:(?:web|wx)\d*\.(?:qq|wechat)\.com|(?:sz)?filehelper\.weixin\.qq\.com)$/;

export function isChatHost(host: string): boolean {
  return (host.endsWith('.qq.com') || host.endsWith('.wechat.com')) && chatHost.test(host);
}

/** Addresses of the chat clients: whatever stands in their query is the session's, but for the wrapped target. */
export function isChatWrapper({ host, path, query }: Link): boolean {
  if (isChatHost(host)) return true;
  if (!chatMark.test(path) && !chatMark.test(query)) return false;
  return /webwxcheckurl/i.test(decodedOf(path) ?? path) || /requrl=/i.test(decodedOf(query) ?? query);
}

function fragmentQuery(hash: string): string {
  const mark = hash.indexOf('?');
  return mark < 0 ? hash : hash.slice(mark);
}

function inPath({ path }: Link, wrapper: Wrapper): string {
  return path.slice(Math.max(0, prefixEnd(wrapper.path ?? '/', path)));
}

/** `/amp/s/host/path`: the `s` says https. */
function rawPath(link: Link, wrapper: Wrapper): string | undefined {
  const address = addressOrBare(inPath(link, wrapper).replace(/^\/+/, '') + link.query);
  return wrapper.path?.endsWith('/s/') ? address?.replace(/^http:/, 'https:') : address;
}

function addressOrBare(text: string): string | undefined {
  return addressIn(text) ?? bareAddressIn(text.replace(/^\/+/, ''));
}

function base64Path(link: Link, wrapper: Wrapper): string | undefined {
  const inside = link.hash.length > 2 ? link.hash.replace(/^#\/?/, '') : inPath(link, wrapper);
  return base64Address(inside) ?? base64Address(inside.split('/')[0] ?? '');
}

function base64Address(text: string): string | undefined {
  return addressOrBare(fromBase64(decodedOf(text) ?? '') ?? '');
}

const runLengths = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** `/v3/__<address>__;<base64>!!…`: each `*` of the address is the next character of the base64 list, `**A` the next two, and so on. */
function proofpoint3({ path, query }: Link): string | undefined {
  const whole = path + query;
  const begin = whole.indexOf('__');
  const end = whole.lastIndexOf('__;');
  if (begin < 0 || end <= begin + 1) return undefined;
  const list = whole.slice(end + 3).split('!')[0] ?? '';
  const characters = [...(fromBase64(list) ?? '')];
  let used = 0;
  const text = whole.slice(begin + 2, end).replace(/\*(?:\*([A-Za-z0-9_-]))?/g, (_all, run: string | undefined) => {
    const count = run === undefined ? 1 : runLengths.indexOf(run) + 2;
    used += count;
    return characters.slice(used - count, used).join('');
  });
  return addressIn(text.replace(/^(https?:\/)(?!\/)/i, '$1/'));
}
