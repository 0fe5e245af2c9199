// Short or word-like names beside service words, where hardly anybody settles: two signs under a cheap ending.
import type { Lexicon, Likeness } from './names.ts';
import { tellIn } from './tells.ts';

/** How services are abbreviated in names made to be thrown away: 快递, 活动, 查询, 返现, 订单. */
const shorthand = /^(?:kd|hd|cx|fx|dd|hotel|flight|piao)\d{0,3}$/;
/** The same beside names that are ordinary words in pinyin. */
const plainShorthand = /^(?:cx|fx)$/;

/** `yto-kd`, `yibao-gov`, `elme-eleme`: nothing but the name and service words, owners' names or its own slips, between hyphens. */
export function isServed(label: string, { name }: Likeness, lexicon: Lexicon): boolean {
  if (name.strength === 'label' || name.text.length < 3) return false;
  const parts = label.split('-');
  const at = parts.indexOf(name.text);
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

/** Log-in words beside a name whose owner holds many names, but none of this kind under such an ending. */
export function asksToSignIn(label: string, { name, how }: Likeness, lexicon: Lexicon): boolean {
  if (name.strength !== 'label' || (how !== 'dressed' && how !== 'part')) return false;
  return tellIn(label, name.text, lexicon.access, lexicon) !== undefined;
}
