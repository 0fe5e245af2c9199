// Numbers told in Chinese figures one by one (五零零元, v五八一) -> digits, so that sums, shares and account names have one form.
import { type Folded, gap } from './folded.ts';
import { isDigit } from './units.ts';

const figures = '零一二三四五六七八九';
const longest = 32;
/** With these beside it a figure is part of a word for a number (五百, 一百零五). */
const counting = '十百千万亿';
/** So many figures are a number in front of what is counted or paid, behind a letter, or by themselves. */
const measures = '元块%号位个张';
const [fewestMeasured, fewestNamed, fewestBare] = [3, 3, 5];
/** Nobody writes words with these. */
const sign = /[①〇⓪]/;
const any = /[零〇①⓪]|[一二三四五六七八九](?:[%％]|[一二三四五六七八九]{2})/;

/** Asked before they are looked for: hardly any message holds such a number. */
export function mayTellFigures(text: string): boolean {
  return any.test(text);
}

/** Changes units of the message in place. Linear: what was looked through is passed. */
export function writeFigures(folded: Folded): void {
  const { units, gaps, length } = folded;
  for (let start = 0; start < length; start += 1) {
    if (digitOf(units[start]) < 0) continue;
    let end = start + 1;
    while (end < length && end - start < longest && digitOf(units[end]) >= 0 && (gaps[end] ?? 0) <= gap.loose) end += 1;
    if (isNumber(folded, start, end)) for (let at = start; at < end; at += 1) units[at] = zero + digitOf(units[at]);
    start = end - 1;
  }
}

function isNumber(folded: Folded, start: number, end: number): boolean {
  const { units, length } = folded;
  const run = folded.sourceOf(start, end);
  const count = end - start;
  if (sign.test(run)) return count > 1;
  for (let at = start; at < end; at += 1) if (isDigit(units[at] ?? 0)) return false;
  const before = start > 0 ? String.fromCharCode(units[start - 1] ?? 0) : ' ';
  const behind = end < length ? String.fromCharCode(units[end] ?? 0) : ' ';
  if (counting.includes(before) || counting.includes(behind)) return false;
  if (count === 1) return behind === '%' || (behind === '元' && run === '零');
  if (run.includes('零')) return count > 2 || behind !== '后';
  if (count >= fewestBare || (count >= fewestNamed && /[a-z]/.test(before))) return true;
  return count >= fewestMeasured && measures.includes(behind);
}

const zero = 48;

/** -1 for what is no figure. */
function digitOf(unit = 0): number {
  return isDigit(unit) ? unit - zero : figures.indexOf(String.fromCharCode(unit));
}
