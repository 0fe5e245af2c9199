// A folded text as patterns of grammar read it.
import { linkUnit } from '../fold/fold.ts';
import { type Folded, gap } from '../fold/folded.ts';

/** Folded characters with `,` and `。` where clauses and sentences end, and what stands in quotation marks in “”. */
export function clausesOf({ text, units, gaps, starts, ends, length, source }: Folded): string {
  let plain = '';
  let inQuotation = false;
  let told = 0;
  for (let at = 0; at < length; at += 1) {
    const isParted = (gaps[at] ?? 0) > gap.none;
    const isLink = units[at] === linkUnit;
    if (!isParted && !isLink) continue;
    plain += text.slice(told, at);
    told = isLink ? at + 1 : at;
    if (isParted) {
      const between = source.slice(at > 0 ? ends[at - 1] : 0, starts[at]);
      for (const one of between) {
        if (opening.test(one) && !(inQuotation && one === '"')) plain += inQuotation ? '' : '“';
        else if (closing.test(one)) plain += inQuotation ? '”' : '';
        else continue;
        inQuotation = plain.endsWith('“');
      }
      plain += stopOf(between);
    }
    if (isLink) plain += ',';
  }
  return plain + text.slice(told);
}

const opening = /[“‘「『"]/;
const closing = /[”’」』"]/;

function stopOf(between: string): string {
  if (/[。！？!?…；;\n]/.test(between)) return '。';
  return /[，,：:｜|]/.test(between) ? ',' : '';
}
