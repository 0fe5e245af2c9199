// Section: whose addresses are whose, and how real addresses are taken out of wrappers.
import * as v from 'valibot';
import { kinds } from '../model.ts';
import { localizedText } from './text.ts';

const names = v.array(v.pipe(v.string(), v.minLength(1)));

/** A family of sites under one owner. Hosts cover their subdomains. */
const brandSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  name: localizedText,
  /** How people write it in messages and titles: 拼多多, pdd … */
  aliases: v.optional(names, []),
  /** Labels that imitators build their host names from. */
  labels: v.optional(names, []),
  /** Short names of the family: they count only whole, or with numbers and service words around them. */
  tokens: v.optional(names, []),
  /** Names so odd that they are looked for inside any word, however short they are. */
  pieces: v.optional(names, []),
  /** Names that are common words too: context, never evidence by themselves. */
  hints: v.optional(names, []),
  /** The owner holds its plain name under country endings; such a site is neither its own for sure nor a likeness. */
  anyCountry: v.optional(v.boolean(), false),
  /**
   * The owner registers look-alikes itself: `some` say less when a name is only inside or misspelt, `many` whenever it
   * is not the name on its own, `machines` the same but its own never speak of signing in, `front` when it begins with
   * the name.
   */
  held: v.optional(v.picklist(['some', 'many', 'machines', 'front'])),
  official: names,
  share: v.optional(names, []),
  short: v.optional(names, []),
  cdn: v.optional(names, []),
  /** Official hosts that carry what anybody wrote. */
  ugc: v.optional(names, []),
  /** Schemes of its apps: `alipays`, `weixin` … */
  schemes: v.optional(names, []),
  /** Hosts of log-in and consent pages. */
  oauth: v.optional(names, []),
});

/** One wrapper: where the real address stands in it. Steps are a small fixed set. */
const wrapperSchema = v.object({
  host: v.pipe(v.string(), v.minLength(1)),
  path: v.optional(v.string()),
  parameters: v.optional(names, []),
  encoding: v.picklist([
    'url',
    'url-twice',
    'url-mark',
    'url-path',
    'raw-query',
    'raw-path',
    'base64-parameter',
    'base64-path',
    'bing',
    'proofpoint-2',
    'proofpoint-3',
    'opaque',
  ]),
  /** The page itself is a warning: whoever meets it was already warned. */
  warns: v.optional(v.boolean(), false),
});

/** How a family's own campaign links are told from its other pages. */
const campaignSchema = v.object({
  kind: v.picklist(kinds),
  /** Ids of families; absent: all. */
  brands: v.optional(names),
  /** Characters somewhere in host and path, in lower case. */
  paths: v.optional(names, []),
  /** Names of parameters, in lower case. */
  parameters: v.optional(names, []),
});

export const addressesSection = v.object({
  brands: v.array(brandSchema),
  wrappers: v.array(wrapperSchema),
  /** Hosts whose links hide their destination and serve anybody. */
  shorteners: names,
  /** Sites where anybody gets a host name or page for nothing. */
  freeHosting: names,
  /** Sites so well known that a likeness to a brand means nothing. */
  wellKnown: names,
  campaigns: v.optional(v.array(campaignSchema), []),
  /** Begins of addresses (host and path) that add a contact or join a group. */
  contacts: v.optional(names, []),
  /** Words that imitators put around a brand's name: services, places. */
  affixes: v.optional(names, []),
  /** Words that hold or nearly are a brand's name and mean something else. */
  innocent: v.optional(names, []),
  /** Endings that cost next to nothing and serve this trade. */
  cheapEndings: v.optional(names, []),
  /** Those of them that owners of brands hardly ever register. */
  trashEndings: v.optional(names, []),
  /**
   * How unlikely one letter follows another in host names, 0 to 9, row by row; the first row and column are the edge of
   * the name.
   */
  bigrams: v.optional(v.pipe(v.string(), v.regex(/^\d{729}$/))),
  /** Sites where developers and organisations put pages under their own names. */
  developerHosting: v.optional(names, []),
  /** Sites that keep files for anybody: a name there is a folder's, unless a page or a lure is behind it. */
  storage: v.optional(names, []),
  /** Words of paths and host names on pages that ask for credentials. */
  lures: v.optional(names, []),
  /**
   * Words beside a brand's name that its owner hardly ever registers: claims, refunds, service desks. They count as
   * `affixes`, too.
   */
  tells: v.optional(names, []),
  /** Those of them that honest shops put beside ordinary words: they tell nothing beside a short name. */
  wares: v.optional(names, []),
  /**
   * Words beside a brand's name that name machines, offices and regions of its owner; only where nothing else stands
   * there.
   */
  machines: v.optional(names, []),
  /** Words about signing in beside a brand's name: telling where the owner's own look-alikes only name machines. */
  access: v.optional(names, []),
  /** More such words, for paths behind bare numbers only. */
  pathLures: v.optional(names, []),
});
