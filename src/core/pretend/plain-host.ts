// Hosts about which there is nothing to say: on a page and in a chat the same few come again and again, under other paths.
import type { AddressEngine } from '../address/compile.ts';
import type { Listing } from '../address/listing.ts';
import type { Link } from '../address/url.ts';
import { isFreelyHosted } from './hosted-rules.ts';
import { isMachineMade } from './machine-made.ts';
import { asksToLogIn } from './second-signs.ts';

/**
 * To be called with addresses that showed nothing at all. Whatever is said of a host and depends on its path (folders of
 * free hosting, lures on bare numbers, pictures on hosts that a program named) is said of none of those kept here; names
 * under cheap endings and odd names always show something.
 */
export function rememberPlain(link: Link, listing: Listing, engine: AddressEngine): void {
  if (link.ip || link.hosted || isFreelyHosted(link, engine) || isMachineMade(link.sub)) return;
  listing.plain = true;
}

/** Under a path that asks for a log-in a weak likeness counts: there the host is looked at anew. */
export function isPlain({ path }: Link, { plain }: Listing): boolean {
  return plain && !asksToLogIn(path);
}
