// Authorization endpoints and scopes of all packs, ready for look-up by host.

import type { Link } from '../address/url.ts';
import type { LocalizedText } from '../model.ts';
import type { Pack } from '../pack/format.ts';
import { coversPath } from '../unwrap/wrappers.ts';

export type Endpoint = Pack['endpoints'][number];
export type Scope = Pack['scopes'][number];

export interface Authorizations {
  readonly byHost: ReadonlyMap<string, readonly Endpoint[]>;
  /** Paths that only one platform's consent page has, for hosts that imitate it. */
  readonly paths: ReadonlyMap<string, Endpoint>;
  readonly scopes: ReadonlyMap<string, Scope>;
  readonly providers: Readonly<Record<string, LocalizedText>>;
  readonly data: Readonly<Record<string, LocalizedText>>;
}

type AuthorizationPack = Pick<Pack, 'endpoints' | 'scopes' | 'providers' | 'data'>;

export function authorizationsOf(packs: readonly AuthorizationPack[]): Authorizations {
  const endpoints = packs.flatMap((pack) => pack.endpoints);
  const byHost = new Map<string, Endpoint[]>();
  for (const endpoint of endpoints) {
    const list = byHost.get(endpoint.host);
    if (list) list.push(endpoint);
    else byHost.set(endpoint.host, [endpoint]);
  }
  const scopes = packs.flatMap((pack) => pack.scopes);
  return {
    byHost,
    paths: new Map(endpoints.filter(isDistinctive).map((endpoint) => [endpoint.path.toLowerCase(), endpoint])),
    scopes: new Map(scopes.map((scope) => [`${scope.provider} ${scope.scope}`, scope])),
    providers: Object.assign({}, ...packs.map((pack) => pack.providers)) as Record<string, LocalizedText>,
    data: Object.assign({}, ...packs.map((pack) => pack.data)) as Record<string, LocalizedText>,
  };
}

/** Other services do not name their consent page so. */
function isDistinctive({ path, form }: Endpoint): boolean {
  return (
    form === undefined &&
    /connect\/oauth2|qrconnect|publicapp|apptoapp|platform\/oauth|service-market|wwopen|wwlogin|oauth2\.0\/(?:authorize|show)/i.test(
      path,
    )
  );
}

const also = ['scope', 'response_type', 'oauth_token', 'state'];

/** The endpoint this address is, with the value of its application parameter. */
export function endpointOf(
  link: Link,
  read: (name: string) => string | undefined,
  all: Authorizations,
): Endpoint | undefined {
  const list = all.byHost.get(link.host);
  return list?.find(({ path, app, appPrefix, requires, redirect, form }) => {
    if (!coversPath(path, link.path) || requires.some((name) => read(name) === undefined)) return false;
    // A consent page that is told nothing asks for nothing.
    if (form === undefined && ![...app, ...redirect, ...also].some((name) => read(name) !== undefined)) return false;
    return appPrefix === undefined || app.some((name) => read(name)?.startsWith(appPrefix));
  });
}
