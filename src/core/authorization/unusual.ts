// What is unusual about a request: told as unusual, not as proof (RFC 9700). Merchant and session requests weigh by
// themselves.
import type { FindingDraft } from '../address/facts.ts';
import type { Link } from '../address/url.ts';
import type { Authorization, LocalizedText } from '../model.ts';
import type { Endpoint, Scope } from './endpoints.ts';
import type { Request } from './request.ts';

interface Known {
  readonly link: Link;
  readonly endpoint: Endpoint;
  readonly request: Request;
  readonly scopes: readonly Scope[];
  readonly name: LocalizedText | undefined;
  readonly authorization: Authorization;
}

type Values = Record<string, string | LocalizedText>;

function draft(rule: string, evidence: string, values: Values = {}): FindingDraft {
  return { rule: `authorization.${rule}`, family: 'authorization', evidence, values };
}

/** Findings about a request on a platform's own consent page. */
export function knownDrafts({ link, endpoint, request, scopes, name, authorization }: Known): readonly FindingDraft[] {
  const drafts: FindingDraft[] = [];
  const receiver = request.redirect?.site ?? '';
  const values: Values = { brand: name ?? endpoint.provider, receiver };
  const place = `${link.host}${link.path}`;
  if (endpoint.merchant) drafts.push(draft('merchant', place, values));
  if (endpoint.form === 'session') drafts.push(draft('session', place, values));
  if (endpoint.form === 'confirm') drafts.push(draft('confirm', place, values));
  if (endpoint.form === 'sandbox') drafts.push(draft('sandbox', link.host, values));
  const wide = scopes.filter((scope) => scope.wide).map(({ scope }) => scope);
  if (wide.length > 0) drafts.push(draft('wide', wide.join(' '), values));
  if (authorization.silent) drafts.push(draft('silent', request.scope ?? '', values));
  if (authorization.receiverIs === 'other' && !isOwnMachine(request.redirect)) {
    drafts.push(draft('receiver', receiver, values));
    if (endpoint.form === 'login') drafts.push(draft('login-lands', receiver, values));
  }
  if (request.redirect && endpoint.form !== 'login') drafts.push(...redirectDrafts(request.redirect));
  return drafts;
}

/** Findings about a request on a host that is no platform's we know. */
export function genericDrafts(link: Link, request: Request): readonly FindingDraft[] {
  const drafts = [draft('generic', `${link.host}${link.path}`, { site: link.site })];
  if (/(?:^|\s)token(?:\s|$)/.test(request.responseType ?? ''))
    drafts.push(draft('implicit', `response_type=${request.responseType ?? ''}`));
  if (request.state === undefined && request.challenge === undefined) drafts.push(draft('no-state', link.host));
  if (request.redirect) {
    drafts.push(...redirectDrafts(request.redirect));
    if (request.redirect.site !== link.site && !isOwnMachine(request.redirect))
      drafts.push(draft('elsewhere', request.redirect.site, { site: link.site, receiver: request.redirect.site }));
  }
  return drafts;
}

/** A program on the user's own machine: the exception of RFC 8252. */
function isOwnMachine(redirect: Link | undefined): boolean {
  return redirect !== undefined && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(redirect.host);
}

function redirectDrafts(redirect: Link): readonly FindingDraft[] {
  const drafts: FindingDraft[] = [];
  if (redirect.scheme === 'http' && !isOwnMachine(redirect))
    drafts.push(draft('plain', `${redirect.scheme}://${redirect.host}`));
  if (/[?&#][^=]{1,30}=https?(?::|%3a)/i.test(redirect.query)) drafts.push(draft('passes-on', redirect.href));
  return drafts;
}

export function lookalikeDraft(link: Link, name: LocalizedText | undefined): FindingDraft {
  return draft('lookalike', `${link.host}${link.path}`, { brand: name ?? '', site: link.site });
}
