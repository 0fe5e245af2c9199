// Posts on sites whose layout is known.
import type { Sighting } from '../../core/model.ts';
import { addressOf, type Found, idOf, readAnchors, type SeenAnchors } from '../found.ts';
import { isTellingAddress } from '../hints.ts';
import { lureCount } from '../lures.ts';
import type { Looking } from '../read/links.ts';
import { readText } from '../read/text.ts';

const maximumPost = 8_000;

/** A post as one text with its links; nothing for one that is not worth a question. */
export function readPost(post: Element, looking: Looking): Found | undefined {
  const { text } = readText(post, maximumPost);
  const seen = post.localName === 'a' ? readItself(post, text) : readAnchors(post);
  const telling =
    // A link that is read as a post is where the page of a redirector leads on.
    (post.localName === 'a' && seen.links.some(({ url }) => leadsElsewhere(url, looking.pageHost))) ||
    lureCount(text, 1) > 0 ||
    /(?:https?:\/\/|www\.|[a-z0-9-]\.(?:top|xyz|cn|com|cc|vip|shop|icu|net))/i.test(text) ||
    seen.links.some(({ url }) => isTellingAddress(url, looking.pageHost, looking.named));
  if (!telling || text.trim() === '') return undefined;
  const id = idOf(`${text} ${seen.links.map(({ url }) => url).join(' ')}`);
  const sighting: Sighting = { id, place: 'web', form: 'text', text, links: seen.links };
  return { sighting, element: post, anchors: seen.anchors };
}

function readItself(anchor: Element, text: string): SeenAnchors {
  const url = addressOf(anchor);
  const label = text.trim().slice(0, 300);
  return url ? { links: [label ? { url, label } : { url }], anchors: [anchor] } : { links: [], anchors: [] };
}

function leadsElsewhere(url: string, pageHost: string): boolean {
  return !url.includes(`//${pageHost}/`);
}
