// Places where a site's own pages do not stand: folders of its programs, an address within an address, the traces of copied log-in pages.
import { addressDraft, type FindingDraft } from '../address/facts.ts';
import type { Link } from '../address/url.ts';
import { WordSet } from '../address/word-set.ts';
import type { Lexicon } from './labels/names.ts';
import { isLocal } from './shape.ts';

/** A page in a folder of WordPress, or a program in one for pictures and styles: left there by somebody who broke in. */
const folder =
  /\/(?:wp-includes|wp-content\/(?!uploads)|wp-admin\/[^/]+\/)(?:.*(?:\.html?|\.php|\/)|[^.]*[^./])$|\/(?:css|js|img|images?|fonts?)\/(?:[^/]+\/)*[^/]+\.php$|\/\.well-known\/(?:acme-challenge|pki-validation)\/[^/]+\/./i;
/** Parameters of copied log-in pages, handed from one to the next. */
const kit =
  /[?&](?:cmd=_?(?:login|account|update|verify|home)|country\.x=|websrc=)|[?&](?:id|session|dispatch)=[0-9a-f]{32}(?:[0-9a-f]{32})?(?:&|$)|\/webs(?:c|rc)[_-]|\/directing\/[a-z]/i;
/** Kits keep one folder for each bank, in its own spelling. */
const bankFolder = /\/banks\/[A-Z]/;
/** An ending that belongs in front of the site only to be read as the site: `shop.com.another-site.net`. */
const inFront = /(?:^|\.)([a-z0-9-]{2,}\.(?:com|net|org)(?:\.[a-z]{2})?)(?:\.|$)|(?:^|\.)([a-z0-9]{2,}-com)(?:\.|$)/;
/** Libraries, networks and developers put whole names of others in front of their own. */
const passing = /cdn|dns|cache|edge|prox|preview|vpn|lib|translat|mirror|archive|test|demo|stag|dev/;
/** Nothing of the first two kinds is without one of these. */
const telling = new WordSet([
  ...[
    '/wp-',
    '.php',
    '/.well-known/',
    'cmd=',
    'country.x=',
    'websrc=',
    'id=',
    'session=',
    'dispatch=',
    '/webs',
    '/banks/',
    '/directing/',
  ],
]);
/** Honest ones stay far below; the patterns' work grows with the square. */
const longestSearched = 1000;
const institution = /(?:^|\.)(?:gov|edu|mil|ac|go)(?:\.[a-z]{2})?$/;

/** What a telephone installs. */
const app = /\.(?:apk|mobileconfig|ipa|hap)$/i;

export function addOddPlaceDrafts(drafts: FindingDraft[], link: Link, { cheap }: Lexicon): void {
  if (app.test(link.path)) {
    const thrown = cheap.has(link.suffix) || (link.ip && !isLocal(link.host));
    drafts.push(addressDraft(thrown ? 'address.app-thrown' : 'address.app', link.path, { site: link.site }));
  }
  const { host, path, query, sub } = link;
  if (telling.isIn(path) || telling.isIn(query)) {
    if (path.length > 5 && path.length <= longestSearched && folder.test(path))
      drafts.push(addressDraft('address.odd-folder', path));
    const trace =
      query.length > 8 || path.length > 12 ? (kit.exec(`${path}${query}`) ?? bankFolder.exec(path))?.[0] : undefined;
    if (trace !== undefined) drafts.push(addressDraft('address.kit', trace));
  }
  const shown = sub.length < 6 || link.hosted || link.ip || !holdsEnding(sub) ? undefined : inFront.exec(sub);
  if (shown && !institution.test(link.suffix) && !passing.test(host))
    drafts.push(addressDraft('address.site-in-front', shown[1] ?? shown[2] ?? '', { site: link.site }));
}

function holdsEnding(sub: string): boolean {
  return sub.includes('com') || sub.includes('net') || sub.includes('org');
}
