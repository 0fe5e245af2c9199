// Links in Chinese text as people type them. One pass; no character is looked at more than a fixed number of times.
import type { FoundLink } from '../address/facts.ts';
import { hasSecrets } from '../address/marks.ts';
import { withoutSecrets } from '../unwrap/secrets.ts';
import { bareLink } from './bare.ts';
import { isHostAscii, isSoftDot } from './characters.ts';
import { foldOf } from './fold.ts';
import { noLabels } from './host.ts';
import { type Found, schemeLink } from './scheme.ts';

const mostLinks = 500;

/** At most 500 links, in the order of the text. E-mail addresses, versions, prices and file names are none. */
export function findLinks(text: string): FoundLink[] {
  const { text: folded, places } = foldOf(text);
  const found: FoundLink[] = [];
  // A link may be the tail of a chat wrapper that was cut at its target.
  const secret = hasSecrets(text);
  const run = noLabels();
  let floor = 0;
  for (let i = 0; i < folded.length && found.length < mostLinks; ) {
    const code = folded.charCodeAt(i);
    const colon = code === 58 || code === 0xff1a;
    // A full stop of Chinese stands in a host only behind a letter or digit.
    const soft = !colon && code !== 46 && isSoftDot(code) && isHostAscii(folded.charCodeAt(behindBlank(folded, i)));
    if (!colon && code !== 46 && !soft) {
      i++;
      continue;
    }
    const scheme = colon ? schemeLink(folded, folded.charCodeAt(i - 1) === 32 ? i - 1 : i, floor) : undefined;
    const bare = colon ? undefined : bareLink(folded, i, floor, run);
    const link = scheme ?? bare?.link;
    if (link) {
      const one = foundOf(link, text, places);
      found.push(secret ? { ...one, url: withoutSecrets(one.url, true), raw: withoutSecrets(one.raw, true) } : one);
      floor = link.end;
      i = Math.max(i + 1, link.end);
    } else i = Math.max(i + 1, bare?.next ?? 0);
  }
  return found;
}

function behindBlank(text: string, at: number): number {
  return text.charCodeAt(at - 1) === 32 ? at - 2 : at - 1;
}

function foundOf({ url, start, end, how }: Found, text: string, places: Int32Array | undefined): FoundLink {
  const from = places?.[start] ?? start;
  const to = places?.[end] ?? end;
  const raw = text.slice(from, to);
  const changed =
    places !== undefined &&
    how !== 'app' &&
    [...raw].some((character) => character.charCodeAt(0) > 127 && !url.includes(character));
  return { url, start: from, end: to, raw, how: changed ? 'disguised' : how };
}
