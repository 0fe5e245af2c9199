// Words beside a family's name that its owner hardly ever registers, and imitators do: claims, refunds, service desks, VIP shops.
import { isAffix } from './affixes.ts';
import type { Lexicon, Likeness, Name, Tells } from './names.ts';
import { unicodeOf } from './punycode.ts';

const longTell = 4;

export function tellsOf(words: readonly string[]): Tells {
  return { long: words.filter((word) => word.length >= longTell || isForeign(word)), whole: new Set(words) };
}

/** The telling word in a label, outside the family's name. */
export function tellIn(label: string, name: string, tells: Tells, lexicon: Lexicon): string | undefined {
  const shown = label.startsWith('xn--') ? unicodeOf(label) : label;
  const joined = shown.replaceAll('-', '');
  // The name is whole, or cut by hyphens, or written a little wrong.
  const whole = shown.includes(name) || !joined.includes(name) ? shown : joined;
  for (const part of whole.replace(name, '-').split(/[-_]/)) {
    const plain = part.replace(/^\d+|\d+$/g, '');
    if (tells.whole.has(plain)) return plain;
    const found = plain.length < longTell && !isForeign(plain) ? undefined : longTellIn(plain, tells, lexicon);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Known words alone may stand around it: `quanquan` is not `anquan`. */
function longTellIn(part: string, { long }: Tells, lexicon: Lexicon): string | undefined {
  return long.find((word) => {
    const at = part.indexOf(word);
    if (at < 0) return false;
    const [before, behind] = [part.slice(0, at), part.slice(at + word.length)];
    return (
      isForeign(word) || ((before === '' || isAffix(before, lexicon)) && (behind === '' || isAffix(behind, lexicon)))
    );
  });
}

function isForeign(text: string): boolean {
  return /[^ -~]/.test(text);
}

/** The whole name is made of service words, at least one of them telling: `hongbao-lq`, `tuikuan88`. */
export function isMadeOfTells(name: string, lexicon: Lexicon): boolean {
  if (name.length < longTell) return false;
  const { tells, access } = lexicon;
  const isTelling = (part: string) =>
    access.whole.has(part) || tells.whole.has(part) || tells.long.some((word) => part.includes(word));
  const parts = name.split('-').filter((part) => part !== '');
  return parts.some(isTelling) && parts.every((part) => isAffix(part, lexicon));
}

/** Short names that are ordinary words (`giftshoppe`) count only in front. */
function standsApart(label: string, how: Likeness['how'], name: Name, lexicon: Lexicon): boolean {
  if (how === 'inside' || how === 'stem' || how === 'whole') return false;
  return !lexicon.innocent.has(name.text) || label.startsWith(name.text);
}

/** Whether claims stand beside the name. */
export function isClaiming(label: string, { how, name }: Likeness, lexicon: Lexicon): boolean {
  if (!standsApart(label, how, name, lexicon)) return false;
  const tells = name.strength === 'label' ? lexicon.tells : lexicon.strong;
  return tellIn(label, name.text, tells, lexicon) !== undefined;
}

/** The same; names of machines (`login-cdn`) are spoken against by log-in words as well. */
export function isTold(label: string, found: Likeness, lexicon: Lexicon): boolean {
  if (isClaiming(label, found, lexicon)) return true;
  const { how, name } = found;
  if (!standsApart(label, how, name, lexicon)) return false;
  const access = name.strength === 'token' ? lexicon.strongAccess : lexicon.access;
  return name.brand.held !== 'many' && tellIn(label, name.text, access, lexicon) !== undefined;
}

/** Words about money and frozen accounts: beside a name that is an ordinary word, too, they speak of the owner. */
const plainest =
  /tixian|lipei|tuikuan|tuigai|tuipiao|gaiqian|tuifei|tuishui|butie|jiefeng|jiedong|dongjie|kefu|huankuan|renzheng|lingqu|jihuo|tiqu|refund|withdraw|unfreeze|cashback/;

export function isPlainClaim(label: string): boolean {
  return plainest.test(label);
}
