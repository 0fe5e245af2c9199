// An authorization request as it stands in an address: RFC 6749 section 4.1.1 and the names that platforms use for the
// same.

import { decodedOf, type Link, linkOf } from '../address/url.ts';
import { addressIn, parametersOf } from '../unwrap/query.ts';

const applicationNames = ['client_id', 'appid', 'app_id', 'app_key', 'client_key', 'clientid'];
const redirectNames = ['redirect_uri', 'redirect_url', 'redirecturi', 'redirecturl'];
const consentPath = /authori[sz]e|oauth|\/connect\b|\/auth(?:\/|$)|authorization/i;

export interface Request {
  readonly app: string | undefined;
  readonly scope: string | undefined;
  readonly responseType: string | undefined;
  readonly state: string | undefined;
  readonly redirect: Link | undefined;
  readonly challenge: string | undefined;
}

/** Reads parameters by name, without regard to case; those of the fragment count as well. */
export function readerOf(link: Link): (name: string) => string | undefined {
  let all: ReadonlyMap<string, string> | undefined;
  return (name) => {
    all ??= valuesOf(link);
    const raw = all.get(name);
    return raw === undefined || raw === '' ? undefined : (decodedOf(raw.replaceAll('+', ' ')) ?? raw);
  };
}

/** The first value of each name. */
function valuesOf({ query, hash }: Link): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const part of [query, hash])
    for (const { name, raw } of parametersOf(part)) {
      const lower = name.toLowerCase();
      if (!values.has(lower)) values.set(lower, raw);
    }
  return values;
}

export function requestOf(
  read: (name: string) => string | undefined,
  app = applicationNames,
  redirect = redirectNames,
): Request {
  const first = (names: readonly string[]) =>
    names.map((name) => read(name.toLowerCase())).find((value) => value !== undefined);
  const written = first(redirect);
  const address = written === undefined ? undefined : (addressIn(written) ?? withoutScheme(written));
  const challenge = read('code_challenge');
  return {
    app: first(app)?.slice(0, 200),
    scope: first(['scope', 'scopes', 'user_scope'])?.slice(0, 1000),
    responseType: read('response_type'),
    state: read('state'),
    redirect: address === undefined || !/^(?:https?:)?\/\//i.test(address) ? undefined : linkOf(address),
    challenge,
  };
}

/**
 * `site.example/back`: a host and a path whose scheme was left out; neither a page of the site itself nor an app's
 * scheme.
 */
function withoutScheme(written: string): string | undefined {
  const value = decodedOf(written);
  return value !== undefined && /^(?:[a-z0-9-]+\.)+[a-z]{2,24}\//i.test(value) ? `https://${value}` : undefined;
}

/** Looks like an OAuth 2 or OpenID Connect request on whatever host. */
export function isRequest(link: Link, { app, responseType, redirect }: Request): boolean {
  return app !== undefined && (responseType !== undefined || redirect !== undefined) && consentPath.test(link.path);
}
