// Is authorization requested: of which platform, for which data, and who receives it.

import { type BrandHosts, brandOf } from '../address/brands.ts';
import type { FindingDraft } from '../address/facts.ts';
import { applicationMark } from '../address/marks.ts';
import type { Link } from '../address/url.ts';
import type { Authorization, LocalizedText } from '../model.ts';
import { type Authorizations, type Endpoint, endpointOf, type Scope } from './endpoints.ts';
import { isRequest, type Request, readerOf, requestOf } from './request.ts';
import { genericDrafts, knownDrafts, lookalikeDraft } from './unusual.ts';

/** What the user would be asked to consent to. */
export interface Consent {
  readonly authorization: Authorization;
  readonly drafts: readonly FindingDraft[];
  /** Who receives the code or token. */
  readonly receiver?: Link;
  /** Scopes asked for that let the receiver act for the user, or read messages, mail and files. */
  readonly acts: readonly string[];
}

/** Where the request was met: sites of the found address and of what it passed through. */
export interface Setting {
  readonly hosts: BrandHosts;
  readonly sites: readonly string[];
}

export function isAuthorization(link: Link, all: Authorizations): boolean {
  const known = all.byHost.has(link.host);
  if (!known && !applicationMark.test(link.query)) return false;
  const read = readerOf(link);
  return (known && endpointOf(link, read, all) !== undefined) || isRequest(link, requestOf(read));
}

/** `undefined` when the address asks for no authorization. */
export function consentAskedBy(link: Link, all: Authorizations, setting: Setting): Consent | undefined {
  const known = all.byHost.has(link.host);
  const marked = applicationMark.test(link.query) || applicationMark.test(link.hash);
  if (!known && !marked) return undefined;
  const read = readerOf(link);
  const endpoint = known ? endpointOf(link, read, all) : undefined;
  if (endpoint)
    return consentOf(link, endpoint, requestOf(read, [...endpoint.app], [...endpoint.redirect]), all, setting);
  if (link.query === '' && link.hash === '') return undefined;
  const owner = brandOf(link.host, setting.hosts);
  if (owner && !marked) return undefined;
  const request = requestOf(read);
  const imitated = owner ? undefined : imitatedBy(link, request, all);
  if (imitated) {
    const name = all.providers[imitated.provider];
    const asked = consentOf(link, imitated, request, all, setting);
    return { ...asked, drafts: [lookalikeDraft(link, name)] };
  }
  if (!isRequest(link, request)) return undefined;
  // A family's own page that no pack names an endpoint: the family is asked.
  const provider = owner && owner.role !== 'ugc' ? { provider: owner.brand.id, providerName: owner.brand.name } : {};
  return {
    authorization: { ...statusOf(request, [], setting), ...provider },
    drafts: genericDrafts(link, request),
    acts: [],
    ...receiverOf(request),
  };
}

function consentOf(link: Link, endpoint: Endpoint, request: Request, all: Authorizations, setting: Setting): Consent {
  const scopes = scopesOf(endpoint, request, all);
  const ids = new Set([...endpoint.data, ...scopes.flatMap(({ data }) => data)]);
  const data = [...ids].map((id) => all.data[id]).filter((text) => text !== undefined);
  const name = all.providers[endpoint.provider];
  const silent = scopes.length > 0 && scopes.every((scope) => scope.silent);
  const authorization: Authorization = {
    ...statusOf(request, data, setting),
    provider: endpoint.provider,
    ...(name ? { providerName: name } : {}),
    ...(scopes.length > 0 ? { silent } : {}),
    ...(endpoint.merchant ? { merchant: true } : {}),
  };
  return {
    authorization,
    drafts: knownDrafts({ link, endpoint, request, scopes, name, authorization }),
    acts: scopes.filter((scope) => scope.acts).map(({ scope }) => scope),
    ...receiverOf(request),
  };
}

function scopesOf({ provider }: Endpoint, { scope }: Request, { scopes }: Authorizations): readonly Scope[] {
  const asked = scope?.split(/[\s,;]+/).filter((one) => one !== '') ?? [];
  return asked
    .slice(0, 50)
    .map((one) => scopes.get(`${provider} ${one}`))
    .filter((one) => one !== undefined);
}

function statusOf(request: Request, data: readonly LocalizedText[], { hosts, sites }: Setting): Authorization {
  const { app, scope, redirect } = request;
  return {
    status: 'requested',
    data,
    ...(app === undefined ? {} : { app }),
    ...(scope === undefined ? {} : { scope }),
    ...(redirect ? { receiver: redirect.site, receiverIs: receiverIs(redirect, hosts, sites) } : {}),
  };
}

function receiverIs(receiver: Link, hosts: BrandHosts, sites: readonly string[]): 'platform' | 'link' | 'other' {
  // On a family's own site the family receives, whoever wrote the page; on its hosting for others, others do.
  const family = brandOf(receiver.hosted ? receiver.host : receiver.site, hosts) ?? brandOf(receiver.host, hosts);
  if (family && family.role !== 'ugc') return 'platform';
  return sites.includes(receiver.site) ? 'link' : 'other';
}

function receiverOf({ redirect }: Request): { readonly receiver?: Link } {
  return redirect ? { receiver: redirect } : {};
}

/**
 * The path of a platform's consent page, with that platform's application ids or scopes, on a host of nobody we know.
 */
function imitatedBy(link: Link, { app, scope }: Request, all: Authorizations): Endpoint | undefined {
  const endpoint = all.paths.get(link.path.toLowerCase());
  if (!endpoint) return undefined;
  const named = scope?.split(/[\s,]+/).some((one) => all.scopes.has(`${endpoint.provider} ${one}`));
  return named || /^(?:wx|ww)[0-9a-f]{16}$/.test(app ?? '') ? endpoint : undefined;
}
