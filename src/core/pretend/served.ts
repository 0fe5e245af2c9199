// Short or word-like names beside service words, where hardly anybody settles: two signs under a cheap ending.
import type { Lexicon, Likeness } from './labels/names.ts';
import { isRandom } from './labels/random.ts';
import { tellIn } from './labels/tells.ts';

/** How services are abbreviated in names made to be thrown away: 快递, 活动, 查询, 返现, 订单, 助力, 领奖, 免单, 砍价, 邀请. */
const shorthand = /^(?:m|h5|wap|www|kd|hd|cx|fx|dd|zl|lj|md|kj|yq|hotel|flight|piao)\d{0,3}$/;
/** Those that two letters before them do not make a word of: 助力, 领奖, 免单, 砍价. */
const campaign = /^(?:zl|lj|md|kj)\d{0,3}$/;
/** The same beside names that are ordinary words in pinyin. */
const plainShorthand = /^(?:cx|fx)$/;

/** `yto-kd`, `yibao-gov`, `elme-eleme`: nothing but the name and service words, owners' names or its own slips, between hyphens. */
export function isServed(label: string, { name }: Likeness, lexicon: Lexicon): boolean {
  if (name.strength === 'label') return false;
  const parts = label.split('-');
  const at = parts.indexOf(name.text);
  if (name.text.length < 3) return at === 0 && parts.length === 2 && campaign.test(parts[1] ?? '');
  if (at < 0 || parts.length < 2 || parts.length > 3) return false;
  const others = parts.filter((_, i) => i !== at);
  return others.every((other) =>
    name.strength === 'hint'
      ? plainShorthand.test(other) || lexicon.strong.whole.has(other)
      : shorthand.test(other) || lexicon.tells.whole.has(other) || isOther(other, name.text, lexicon),
  );
}

/** Another owner's name, or this one with a letter left out. */
function isOther(part: string, name: string, { whole }: Lexicon): boolean {
  if (part.length > 3 && part.length === name.length - 1) return isWithout(part, name);
  const other = whole.get(part);
  return other !== undefined && other.text !== name && part.length > 3;
}

function isWithout(part: string, name: string): boolean {
  let at = 0;
  while (at < part.length && part[at] === name[at]) at++;
  return part.slice(at) === name.slice(at + 1);
}

/** `usps-infoqx`, `whats-kd`: a short name, and letters put behind it at random, one site after another. */
export function isRunning(label: string, { name, how }: Likeness, lexicon: Lexicon): boolean {
  if (how !== 'part' || name.strength !== 'token' || name.text.length < 4) return false;
  const parts = label.split('-');
  const at = parts.indexOf(name.text);
  if (at < 0 || at > 1) return false;
  return parts.every((part, i) => i <= at || (part.length < 4 && !isWord(part)) || isRandom(part, lexicon));
}

/** Of three letters, or one of the small words. */
function isWord(part: string): boolean {
  return part.length > 2
    ? /[aeiouy]/.test(part)
    : /^(?:[uo]p|[ioa]n|i[tsn]|a[ts]|[tdsgn]o|[bmwh]e|[mb]y|o[rfk]|us)$/.test(part);
}

/** `whatsapp-qy`, `whatsapp-htiy`: the name, and letters behind a hyphen that are no word. */
export function isRunningOn(label: string, name: string, lexicon: Lexicon): boolean {
  const rest = label.startsWith(`${name}-`) ? label.slice(name.length + 1) : '';
  return /^[a-z]{2,5}$/.test(rest) && (rest.length < 4 ? !isWord(rest) : isRandom(rest, lexicon));
}

/** Log-in words beside a name whose owner holds many names, but none of this kind under such an ending. */
export function asksToSignIn(label: string, { name, how }: Likeness, lexicon: Lexicon): boolean {
  if (name.strength !== 'label' || (how !== 'dressed' && how !== 'part')) return false;
  return tellIn(label, name.text, lexicon.access, lexicon) !== undefined;
}

/** What services call themselves, beside a long short name: `abchina-app`, `cainiao-login`. */
const serviceWord =
  /^(?:app|apk|download|login|web|mobile|bank|pay|card|wallet|vip|service|support|help|account|online)\d{0,3}$/;
const longToken = 6;

/** A name of six letters or more that is nobody's word, between hyphens, and nothing but service words beside it. */
export function isNamedService(label: string, { name, how }: Likeness): boolean {
  if (name.strength !== 'token' || how !== 'dressed' || name.text.length < longToken) return false;
  const parts = label.split('-');
  return parts.length > 1 && parts.every((part) => part === name.text || serviceWord.test(part));
}

/** Words of pages that copy a wallet's or exchange's way in, on hosting for everybody: `start-ledger-sso`. */
const wayIn =
  /^(?:sso|cdns?|portal|bridge|suites?|set-?up|start(?:s|ed)?|strt|helps?|welcome?|coms?|io|ios|aut+h\w*|auut+h|log+i+n*|secure|wallet|support)$/;

/** A short name between hyphens beside such a word. */
export function isWayIn(label: string, { name }: Likeness): boolean {
  if (name.strength !== 'token' || name.text.length < 4) return false;
  const parts = label.split(/[-_]+/);
  return parts.length > 2 && parts.some((part) => part !== name.text && wayIn.test(part));
}
