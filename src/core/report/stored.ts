// Verdicts as they are stored: storage.session holds 10 MB for all tabs, and a page chooses how long its addresses are.
import type { LinkVerdict } from '../model.ts';
import { withoutSecrets } from '../unwrap/secrets.ts';

const longestAddress = 2000;
const mostHops = 8;
const mostFindings = 20;

/** An address as it is kept and compared: shortened, without the session of a chat. */
export function storedAddressOf(address: string): string {
  return withoutSecrets(address).slice(0, longestAddress);
}

/** The link with addresses of at most 2,000 characters, 8 hops and 20 findings. */
export function storedLinkOf(link: LinkVerdict): LinkVerdict {
  const { url, target, hops, findings } = link;
  return {
    ...link,
    url: storedAddressOf(url),
    target: storedAddressOf(target),
    hops: hops.slice(0, mostHops).map(storedAddressOf),
    findings: findings.slice(0, mostFindings),
  };
}

/** The last entries whose sizes fit together into `most`, in their order. */
export function lastFitting<T>(entries: readonly T[], most: number, sizeOf: (entry: T) => number): readonly T[] {
  let room = most;
  let from = entries.length;
  for (const entry of entries.toReversed()) {
    room -= sizeOf(entry);
    if (!(room >= 0)) break;
    from -= 1;
  }
  return entries.slice(from);
}
