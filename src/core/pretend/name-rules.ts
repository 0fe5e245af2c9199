// Which rule a likeness is, by where the name stands and by what its owner registers itself.
import type { AddressEngine } from '../address/compile.ts';
import type { Link } from '../address/url.ts';
import { developerRuleOf, hostedRuleOf, isFreelyHosted, isMany, isOnesOwn, shortOf } from './hosted-rules.ts';
import type { How, Likeness, Name } from './labels/names.ts';
import { isPinyin } from './labels/pinyin.ts';
import { isRandom } from './labels/random.ts';
import { isClaiming, isPlainClaim, isTold } from './labels/tells.ts';
import { asksToLogIn, isRandomSite } from './second-signs.ts';
import { asksToSignIn, isNamedService, isRunning, isRunningOn, isServed } from './served.ts';

const nameRules: Readonly<Record<How, string>> = {
  glyph: 'address.brand-glyph',
  whole: 'address.brand-ending',
  dressed: 'address.brand-dressed',
  paired: 'address.brand-dressed',
  slip: 'address.brand-slip',
  cut: 'address.brand-cut',
  part: 'address.brand-part',
  inside: 'address.brand-inside',
  stem: 'address.brand-stem',
};

/** A country's ending; some are sold to anybody. */
const country = /^(?!(?:cc|co|pw|ws)$)(?:[a-z]{2}|com?\.[a-z]{2})$/;
/** Countries in which owners trade and hold their plain names. */
const market =
  /^(?:(?:com?|or|ne)\.)?(?:cn|hk|tw|mo|sg|my|jp|kr|th|vn|ph|id|us|uk|au|nz|ca|mx|br|de|fr|es|it|nl|pl|se|eu|ru|tr|in|ae|sa)$/;

/** Names in Han are held by their owners under the endings of China, too. */
function isMarket(suffix: string, { text, brand }: Name): boolean {
  if (brand.anyCountry && /^(?:net|org|info|biz|mobi|tv)$/.test(suffix)) return true;
  return market.test(suffix) || (text.charCodeAt(0) > 127 && /^(?:com|net|xn--[a-z0-9]+)$/.test(suffix));
}

/** The rule for a likeness in the label that the site's owner chose; none where it says nothing. */
export function nameRuleOf(found: Likeness, link: Link, engine: AddressEngine): string | undefined {
  const { name, how } = found;
  const { lexicon } = engine;
  const cheap = lexicon.cheap.has(link.suffix);
  if (how === 'whole' && name.brand.anyCountry && country.test(link.suffix)) return undefined;
  const served = cheap && isServed(link.name, found, lexicon) ? nameRules.dressed : undefined;
  if (name.strength === 'hint') {
    const rule = hintRuleOf(found, link, engine);
    return rule === 'address.brand-hint' ? (served ?? rule) : rule;
  }
  // A short name at the beginning says something only where nobody else would settle.
  if (
    how === 'stem' &&
    !(lexicon.trash.has(link.suffix) || (name.text.length > 4 && !name.brand.held && !country.test(link.suffix)))
  )
    return undefined;
  if (engine.developerHosting.has(link.suffix)) return developerRuleOf(found, link.name, link, engine);
  if (link.hosted || engine.freeHosting.has(link.suffix)) return hostedRuleOf(found, link.name, link, engine);
  if (how === 'paired') return name.brand.held === 'many' ? 'address.brand-held' : nameRules.paired;
  const held = isHeld(found, link, engine) || (how === 'whole' && isMarket(link.suffix, name));
  if ((held || how === 'slip' || name.strength === 'token') && isTold(link.name, found, lexicon))
    return 'address.brand-lure';
  if (held && cheap && asksToSignIn(link.name, found, lexicon)) return 'address.brand-lure';
  if (served) return served;
  if (!name.brand.held && isNamedService(link.name, found)) return nameRules.dressed;
  if (lexicon.trash.has(link.suffix) && isRunning(link.name, found, lexicon)) return nameRules.part;
  if (how === 'whole' && lexicon.trash.has(link.suffix) && (isOnesOwn(name) || isLongOwn(name))) return nameRules.whole;
  if (held) return 'address.brand-held';
  if (how === 'dressed' && isSerial(link.name, name)) return nameRules.dressed;
  if (cheap && how === 'part' && name.strength === 'token' && asksToLogIn(link.path)) return nameRules.part;
  if (isNear(found, link, engine)) return 'address.brand-near';
  // Where others settle too, short names with a word or number beside them are mostly theirs.
  return how === 'dressed' && name.strength === 'token' && !cheap
    ? 'address.brand-beside-short'
    : shortOf(nameRules[how], name);
}

/** `ctrip.icu`: a short name seldom met by chance, no word that people call their own tools by. */
function isLongOwn(name: Name): boolean {
  return name.text.length > 4 && !isMany(name) && !everyday.test(name.text) && !isPinyin(name.text);
}

/** The rule for a likeness in a label in front of the site. */
export function subRuleOf(found: Likeness, label: string, link: Link, engine: AddressEngine): string {
  const { name, how } = found;
  if (engine.developerHosting.has(link.site)) return developerRuleOf(found, label, link, engine);
  if (isFreelyHosted(link, engine)) return hostedRuleOf(found, label, link, engine);
  // Merchants name their own service desks by the platform on which they are.
  const told = name.brand.held === 'machines' ? isClaiming : isTold;
  if (told(label, found, engine.lexicon)) return 'address.brand-lure';
  const throwaway = engine.lexicon.trash.has(link.suffix) || isRandom(link.name, engine.lexicon);
  const rule = throwaway
    ? 'address.brand-sub-throwaway'
    : isMany(name)
      ? 'address.brand-sub-held'
      : 'address.brand-sub';
  if (rule === 'address.brand-sub-throwaway' && how === 'dressed' && isServed(label, found, engine.lexicon))
    return rule;
  const anybodys = how === 'whole' && everyday.test(name.text) && !engine.lexicon.anyLure.isIn(link.path);
  const long = name.text.length >= (longTokens[how] ?? Infinity) || (how === 'whole' && isOnesOwn(name));
  if (throwaway && name.strength === 'token' && long && !anybodys) return rule;
  if (how === 'whole' && !anybodys && isRandomSite(link, name, engine.lexicon)) return 'address.brand-sub-throwaway';
  if (!throwaway && exchange.test(link.path)) return 'address.brand-sub-held';
  return shortOf(how === 'glyph' ? 'address.brand-glyph' : rule, name);
}

/** Names that are ordinary words: they mean the family where money is spoken of, or any claim under a throw-away ending. */
function hintRuleOf(found: Likeness, link: Link, { lexicon }: AddressEngine): string {
  const claims = lexicon.trash.has(link.suffix)
    ? isTold(link.name, found, lexicon)
    : isPlainClaim(link.name) && isClaiming(link.name, found, lexicon);
  const lures = found.how === 'dressed' && claims && !lexicon.innocent.has(link.name);
  return lures ? 'address.brand-lure' : 'address.brand-hint';
}

/** A number of three digits, or the place most shop imitators name. */
const runningNumber = /\d{3}|(?:^|-)tw(?:-|$)|tw(?:shop|mall)?$/;
/** The same where owners also hold what others registered with small numbers. */
const longNumber = /\d{4}|-\d{3}|(?:^|-)tw(?:-|$)|tw(?:shop|mall)?$/;

/** Numbers everybody knows, of consumers' and citizens' lines and of carriers: beside a name they are no running number. */
const hotline = /(?<!\d)(?:123(?:00|15|18|21|45|48|77)|10086|96110)(?!\d)/;

/** `eleme98704`: one of many sites in a row. */
function isSerial(label: string, { text, strength }: Name): boolean {
  return strength === 'token' && text.length > 2 && !/\d/.test(text) && /\d{5}/.test(label.replace(hotline, ''));
}

/** Owners of big brands register look-alikes themselves, but hardly under throw-away endings or with running numbers. */
function isHeld(found: Likeness, link: Link, { lexicon }: AddressEngine): boolean {
  const { name, how } = found;
  const { held } = name.brand;
  if (how === 'glyph' || name.piece) return false;
  if (namesMachines(link, name, lexicon)) return true;
  if (held === undefined) return false;
  if (how === 'slip' && ((held === 'some' && isDoubled(link.name, name.text)) || lexicon.cheap.has(link.suffix)))
    return false;
  // Large owners name their machines so, under any ending.
  if (isMany(name) && (how === 'inside' || (how === 'stem' && held === 'machines'))) return true;
  if (lexicon.trash.has(link.suffix) || isThrownDressing(found, link, lexicon)) return false;
  // Their short names are ordinary words too.
  if (isMany(name) && name.strength === 'token') return true;
  const numbered = held === 'some' || (how !== 'inside' && how !== 'part');
  const running = held === 'many' ? longNumber : runningNumber;
  if (numbered && running.test(link.name.replace(hotline, '')) && !/\d/.test(name.text)) return false;
  if (held === 'front') return isInFront(name, how, link, lexicon);
  return isMany(name) || how === 'inside' || how === 'slip';
}

/** `douyin-pay.cc`: owners keep plain names under cheap endings, `.wang` (网) most of all, but hardly any with words behind a hyphen. */
function isThrownDressing({ how }: Likeness, { name, suffix }: Link, { cheap }: AddressEngine['lexicon']): boolean {
  return how === 'dressed' && name.includes('-') && cheap.has(suffix) && suffix !== 'wang';
}

/** Sites keep a host for each platform that they exchange orders, payments and log-ins with. */
const exchange = /\/(?:api|callback|cb|notify|return|webhook|oauth2?|openapi|gateway)(?:[/._-]|$)/i;

/** Shorter ones may be anybody's word in front of a site. */
const longTokens: Readonly<Partial<Record<How, number>>> = { whole: 5, dressed: 4 };

/** English words that people call their own tools by: `ledger.any-site.xyz`. */
const everyday = /^(?:apple|carousel|chase|exodus|gemini|kraken|ledger|phantom|steam|uphold)$/;

const region = /^(?:us|eu|sg|in|cn|jp|uk|[a-z])$/;

/** `tiktokcdn-us`, `shopee-static`: nothing but machines, offices and regions beside the name. */
function namesMachines(link: Link, { text }: Name, { machines, trash }: AddressEngine['lexicon']): boolean {
  const rest = link.name
    .replace(text, '-')
    .split(/[-_]/)
    .filter((part) => part !== '');
  if (rest.length === 0 || trash.has(link.suffix)) return false;
  return rest.every((part) => machines.has(part)) && rest.some((part) => !region.test(part));
}

/** `amazonimages`, `aboutamazon`, `ueberamazon`: the owner's own begin with the name, or with a plain word. */
function isInFront({ text }: Name, how: How, link: Link, lexicon: AddressEngine['lexicon']): boolean {
  if (/\d/.test(link.name) || (link.name.includes('-') && lexicon.cheap.has(link.suffix))) return false;
  if (isRunningOn(link.name, text, lexicon)) return false;
  if (link.name.startsWith(text) || /^assoc/.test(link.name)) return true;
  const word = link.name.slice(0, Math.max(0, link.name.indexOf(text)));
  return how === 'inside' && link.name.endsWith(text) && word.length <= 6 && !isRandom(word, lexicon);
}

const commonHalf = /(?:express|post|bank|card)$/;
const servingWord = /shop|mall|store|mart|buy|app|\d{2}/;

/** A short name missed by a letter may be another name altogether; something else must speak for it. */
function isNear({ name, how }: Likeness, link: Link, { lexicon }: AddressEngine): boolean {
  if (lexicon.cheap.has(link.suffix)) return false;
  if (how === 'inside') return runsOnInPinyin(link.name, name) || isDerived(link.name, name);
  if (how !== 'slip') return false;
  // `adiexpress`: the common half is whole, the half that tells owners apart is another.
  const common = commonHalf.exec(name.text)?.[0];
  if (name.text.length > 7 && !(common && link.name.includes(common))) return false;
  return !isDoubled(link.name, name.text) && !servingWord.test(link.name.replaceAll('-', ''));
}

/** `tiktokers`, `telegramma`: a word of some language made of the name. */
function isDerived(label: string, { text }: Name): boolean {
  return (
    label.startsWith(text) &&
    /^(?:e?rs?|m(?:a|es?|i|ers?)|ing|ed|ish|ive|metry|ists?|istas?|ians?)$/.test(label.slice(text.length))
  );
}

/** `kuaishoudong`, `taobaoke-blog`: syllables behind a name in pinyin may make another word of it. */
function runsOnInPinyin(label: string, { text }: Name): boolean {
  const part = label.split('-').find((one) => one.startsWith(text));
  return part !== undefined && isPinyin(text) && isPinyin(part);
}

/** `taoobao` is no other name. */
function isDoubled(label: string, name: string): boolean {
  return onceEach(label.replaceAll('-', '')).includes(onceEach(name));
}

function onceEach(word: string): string {
  return word.replace(/(.)\1/g, '$1');
}
