// Places where a site's own pages do not stand: folders of its programs, an address within an address, the traces of copied log-in pages.
import type { FindingDraft } from '../address-facts.ts';
import type { Link } from '../url.ts';

/** A page in a folder of WordPress, or a program in one for pictures and styles: left there by somebody who broke in. */
const folder =
  /\/(?:wp-includes|wp-content\/(?!uploads)|wp-admin\/[^/]+\/)(?:.*(?:\.html?|\.php|\/)|[^.]*[^./])$|\/(?:css|js|img|images?|fonts?)\/(?:[^/]+\/)*[^/]+\.php$|\/\.well-known\/(?:acme-challenge|pki-validation)\/[^/]+\/./i;
/** Parameters of copied log-in pages, handed from one to the next. */
const kit =
  /[?&](?:cmd=_?(?:login|account|update|verify|home)|country\.x=|websrc=)|[?&](?:id|session|dispatch)=[0-9a-f]{32}(?:[0-9a-f]{32})?(?:&|$)|\/webs(?:c|rc)[_-]/i;
/** An ending that belongs in front of the site only to be read as the site: `shop.com.another-site.net`. */
const inFront = /(?:^|\.)([a-z0-9-]{2,}\.(?:com|net|org)(?:\.[a-z]{2})?)(?:\.|$)|(?:^|\.)([a-z0-9]{2,}-com)(?:\.|$)/;
/** Libraries, networks and developers put whole names of others in front of their own. */
const passing = /cdn|dns|cache|edge|prox|preview|vpn|lib|translat|mirror|archive|test|demo|stag|dev/;
const institution = /(?:^|\.)(?:gov|edu|mil|ac|go)(?:\.[a-z]{2})?$/;

export function oddPlaceDrafts(link: Link): readonly FindingDraft[] {
  const { host, path, query, sub } = link;
  const drafts: FindingDraft[] = [];
  if (path.length > 5 && folder.test(path)) drafts.push(draft('odd-folder', path));
  if (query.length > 8 || path.length > 12) {
    const trace = kit.exec(`${path}${query}`)?.[0];
    if (trace !== undefined) drafts.push(draft('kit', trace));
  }
  if (sub.length < 6 || link.hosted || link.ip || institution.test(link.suffix) || passing.test(host)) return drafts;
  const shown = inFront.exec(sub);
  if (shown) drafts.push({ ...draft('site-in-front', shown[1] ?? shown[2] ?? ''), values: { site: link.site } });
  return drafts;
}

function draft(rule: string, evidence: string): FindingDraft {
  return { rule: `address.${rule}`, family: 'address', evidence: evidence.slice(0, 200) };
}
