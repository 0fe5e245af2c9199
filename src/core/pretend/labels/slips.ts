// One letter less, other or twice, or two neighbours swapped: the slips of hand that imitators register.
import { beginMark } from './lexicon.ts';
import { distinctiveLength, type Lexicon, type Name } from './names.ts';
import { isPinyin } from './pinyin.ts';

/** Names of this length are not met by chance. */
const longName = 9;

/** The distinctive name that `word` misses by exactly one slip. A word that reads as pinyin is its own word, not a slip. `served`: shop words stand around it, so that shorter forms count, too. */
export function slipOf(word: string, lexicon: Lexicon, served: boolean): Name | undefined {
  const { whole, innocent } = lexicon;
  if (word.length < distinctiveLength - 1 || !mayBeSlip(word, lexicon) || innocent.has(word)) return undefined;
  if (whole.get(word)?.strength === 'label') return undefined;
  const longer = longerThan(word, whole, served);
  if (longer) return longer;
  const found = candidate(word, lexicon, served);
  if (!found) return undefined;
  if (found.text.length < longName && isPinyin(word)) return undefined;
  return found;
}

/** One slip leaves the first or the last three letters as they are. */
function mayBeSlip(word: string, { outer, outerMarks }: Lexicon): boolean {
  const [begin, end] = [outerMarks[beginMark(word, 0)], outerMarks[beginMark(word, word.length - 3)]];
  return (begin === 1 && outer.has(`^${word.slice(0, 3)}`)) || (end === 1 && outer.has(word.slice(-3)));
}

function candidate(word: string, { slips }: Lexicon, served: boolean): Name | undefined {
  const shorter = slips
    .of(word)
    .find(
      ({ text }) =>
        text.length === word.length + 1 && (served ? text[0] === word[0] : word.length >= distinctiveLength),
    );
  if (shorter) return shorter;
  if (!slips.mayShare(word)) return undefined;
  for (let i = 0; i < word.length; i++) {
    const left = word.slice(0, i) + word.slice(i + 1);
    for (const name of slips.of(left)) if (isOneSlip(word, name.text)) return name;
  }
  return undefined;
}

/** `taoobao`: one letter twice, or with shop words around it any letter more. */
function longerThan(word: string, whole: Lexicon['whole'], served: boolean): Name | undefined {
  if (word.length <= (served ? distinctiveLength - 1 : distinctiveLength)) return undefined;
  for (let i = 1; i < word.length; i++) {
    const doubled = word[i] === word[i - 1];
    if (!doubled && !(served && word.length > distinctiveLength)) continue;
    const name = whole.get(word.slice(0, i) + word.slice(i + 1));
    if (name?.strength === 'label') return name;
  }
  return undefined;
}

/** Same length with one other letter or one swap. */
function isOneSlip(word: string, name: string): boolean {
  if (word.length !== name.length) return false;
  let i = 0;
  while (i < name.length && word[i] === name[i]) i++;
  if (word.slice(i + 1) === name.slice(i + 1)) return i > 0 || word.length > distinctiveLength;
  return word[i] === name[i + 1] && word[i + 1] === name[i] && word.slice(i + 2) === name.slice(i + 2);
}
