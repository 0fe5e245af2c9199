// Names of programs in a message, as a chat shows a file that was sent: 补贴名单.exe is run, not read.
import type { Folded } from '../fold/folded.ts';
import type { Groups, Hit } from '../phrases/groups.ts';

/** What Android, iOS or Windows installs or runs when such a file is opened. */
export const programEndings = 'apk|bat|cmd|exe|hta|iso|jar|lnk|mobileconfig|msi|pif|scr|vbs';

/** Asked first: hardly any message names a program. */
const mayName = new RegExp(`\\.(?:${programEndings})`, 'i');
const ending = new RegExp(`\\.(?:${programEndings})(?![a-z0-9_-]|\\.[a-z0-9])`, 'gi');
const phoneEnding = /\.(?:apk|mobileconfig)$/i;
/** In front of the true ending such a one stands only to deceive: 通知.pdf.exe. */
const paperEnding = /\.(?:docx?|xlsx?|pptx?|pdf|jpe?g|png|gif|mp[34]|txt|zip|rar)\.\w+$/i;
/** What no file name holds, and what parts it from the sentence around it. */
const outside = /[\s<>:"|?*/\\，。！？；：、“”‘’「」《》【】…]/;
/** A Latin name that a sentence runs up against: 报错的是kernel32. */
const latinName = /(?<=\p{Script=Han})[a-z][\w.-]{2,}$/iu;

const longestName = 80;
const mostNames = 8;

const paperGroups = ['file-bait', 'file-name-paper'];
const softwareGroups = ['file-name-software'];
const officeGroups = [
  ...['gov', 'police', 'role-law', 'bank', 'loan-company', 'loan-word'],
  ...['file-name-office', 'subsidy', 'redpacket', 'assistance', 'withdraw'],
];

/**
 * `program-as-paper`: the name of a program that sounds like a list, a notice, a picture; `program-of-office`: a package for
 * phones named after an office, a bank, a loan or a gift, none of which hand theirs about in messages.
 */
export function addProgramNames(found: Groups, folded: Folded): void {
  const { source } = folded;
  if (!mayName.test(source)) return;
  let names = 0;
  let from = 0;
  for (const { index, 0: dotted } of source.matchAll(ending)) {
    names += 1;
    if (names > mostNames) return;
    const end = index + dotted.length;
    const name = source.slice(startOfName(source, index), end);
    const hit = { start: folded.placeOf(end - name.length, from), end: folded.placeOf(end, from) };
    from = hit.end;
    // A link is one place of the folded text: names within it are not shown.
    if (name === dotted || folded.sourceOf(hit.start, hit.end) !== name) continue;
    const says = (groups: readonly string[]) => groups.some((group) => found.get(group)?.some((one) => isIn(one, hit)));
    if (paperEnding.test(name) || (says(paperGroups) && !says(softwareGroups))) found.addNamed('program-as-paper', hit);
    else if (phoneEnding.test(name) && says(officeGroups)) found.addNamed('program-of-office', hit);
  }
}

function startOfName(source: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < longestName && !outside.test(source.charAt(start - 1))) start -= 1;
  const latin = latinName.exec(source.slice(start, end));
  return latin ? start + latin.index : start;
}

function isIn(one: Hit, { start, end }: Hit): boolean {
  return one.start >= start && one.end <= end;
}
