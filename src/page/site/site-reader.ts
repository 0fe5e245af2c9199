import type { Found } from '../found.ts';
import type { Looking } from '../read/links.ts';
import { readPost } from './posts.ts';
import { selectorsFor } from './sites.ts';
import { readWritten } from './written.ts';

/** Reads what is not just a link on a site that is known. */
export interface SiteReader {
  /** Selector of what is read as one. */
  readonly places: string;
  readonly read: (element: Element, looking: Looking) => Found | undefined;
}

export function siteReaderFor(host: string): SiteReader | undefined {
  const site = selectorsFor(host);
  if (!site) return undefined;
  const { posts, written } = site;
  return {
    places: written ? `${posts}, ${written[0]}` : posts,
    read: (element, looking) =>
      written && element.matches(written[0]) ? readWritten(element, written[1]) : readPost(element, looking),
  };
}
