// What it is, in one sentence.
import type { Key } from '../areas.ts';
import type { Text } from '../text.ts';
import type { Entry } from './entries.ts';

export function whatOf({ itself, link, kind }: Pick<Entry, 'itself' | 'link' | 'kind'>, text: Text): string {
  if (itself) return text('verdict.what_page');
  if (!link) return text('verdict.what_text');
  if (link.target === '') return text('verdict.what_code');
  if (link.opaque) return text('verdict.what_opaque', { site: link.site });
  // What the words promise does not change what stands at that address.
  const asks = link.authorization.status === 'requested';
  const shown = asks ? 'login' : kind === 'none' ? 'other' : kind;
  if (link.brand) return text(`verdict.what_own_${shown}`, { brand: text.of(link.brand.name) });
  return text(`verdict.what_site_${shown}`, { site: link.site });
}

/** The short name of an entry: whose it is. */
export function titleOf({ itself, link }: Pick<Entry, 'itself' | 'link'>, text: Text): string {
  if (!link) return text('verdict.title_text');
  if (itself) return text('verdict.title_page', { site: link.site });
  if (link.target === '') return text('verdict.title_code');
  return link.site;
}

/**
 * A short tag for what it wants, when that is known. A platform's own page that asks for consent is no impostor,
 * whoever receives it.
 */
export function kindKeyOf({ link, kind }: Pick<Entry, 'link' | 'kind'>): Key | undefined {
  if (kind === 'impersonation' && link?.brand && link.authorization.status === 'requested') return 'verdict.kind_login';
  return kind === 'none' || kind === 'other' ? undefined : `verdict.kind_${kind}`;
}

/**
 * The site to trust or to mark: whoever receives the authorization, where that is not the platform; else the link's
 * own.
 */
export function siteOf({ link }: Pick<Entry, 'link'>): string {
  if (!link || link.target === '') return '';
  const { receiver, receiverIs } = link.authorization;
  return receiver !== undefined && receiverIs === 'other' ? receiver : link.site;
}
