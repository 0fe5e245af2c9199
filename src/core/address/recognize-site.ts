// What somebody typed or pasted, as the site or host they mean.
import { bad, good, type Result } from '../result.ts';
import { linkOf } from './url.ts';

export interface NotASite {
  /** `shared`: a public suffix (com.cn, github.io), under which strangers live side by side. */
  readonly error: 'empty' | 'not-a-site' | 'shared';
  /** As far as it was understood. */
  readonly site?: string;
}

/** ASCII host in lower case, without `www.`; a pasted address gives its host. Never throws. */
export function recognizeSite(typed: string): Result<string, NotASite> {
  const trimmed = typed.trim().replace(/^[*.]+(?=[^.])/, '');
  if (trimmed === '') return bad({ error: 'empty' });
  if (/\s|@/.test(trimmed)) return bad({ error: 'not-a-site' });
  const link = linkOf(/^https?:/i.test(trimmed) ? trimmed : `https://${trimmed}`);
  if (!link) return bad({ error: 'not-a-site' });
  const { host } = link;
  if (!link.ip && host === link.suffix) return bad({ error: host.includes('.') ? 'shared' : 'not-a-site', site: host });
  const site = host.startsWith('www.') && host.length > link.site.length ? host.slice(4) : host;
  const usual = /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(site) && site.length <= 253;
  return usual ? good(site) : bad({ error: 'not-a-site' });
}
