// Redirects that families' hosts offer: a parameter with an absolute address of somebody else. The target counts, not the host.
import { addressMark } from '../address/marks.ts';
import type { Link } from '../address/url.ts';
import { encodedAddressIn } from './base64.ts';
import { addressIn, parametersOf } from './query.ts';

const names =
  /^(?:u|url|to|go|goto|target|target_?url|link|link_?url|href|dest|destination|redir|redirect|redirect_?(?:to|ur[il]|link)|return|return_?(?:to|ur[il])|ret_?url|next|next_?url|continue|jump|jump_?url|forward|forward_?url|r_?url|back_?ur[il]|callback|callback_?ur[il]|cburl|service|from|from_?url|h5_?url|web_?url|load_?url|launch_?url|origin_?url|to_?url|go_?url|out|exit|gourl|murl|rurl|surl|eurl|clickurl|adurl|ru)$/i;
/** Where somebody came from, what is only shown. */
const sources = /ref|icon|img|image|pic|logo|avatar|cover|css|style|title|desc|source/i;
/** Pages that only log in or pass on: whatever address they carry, they go there. */
const passing =
  /[/._-](?:log-?in|sign-?in|sign-?up|r|passport|sso|redirect|redir|jump|goto|go|outlink|away|transfer|tc|click|cps)(?:[/._-]|$)/i;
const notPages = /\.(?:png|jpe?g|gif|webp|svg|ico|mp4|m3u8|mp3|css|js|json)(?:$|[?#!@])/i;

/** The first absolute http(s) address in a parameter that names a destination. */
export function redirectIn(link: Link): string | undefined {
  if (!addressMark.test(link.query) && !addressMark.test(link.hash)) return undefined;
  const inFragment = link.hash.includes('?') ? parametersOf(link.hash.slice(link.hash.indexOf('?'))) : [];
  for (const { name, raw } of [...parametersOf(link.query), ...inFragment]) {
    if (!names.test(name) && (sources.test(name) || !passing.test(link.path))) continue;
    const address = addressIn(raw) ?? encodedAddressIn(raw);
    if (address !== undefined && /^https?:\/\//i.test(address) && !notPages.test(address)) return address;
  }
  return undefined;
}
