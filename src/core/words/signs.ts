// Many weak signs together: each phrase group, character and pair of characters adds to the odds that a message is fraud, and where no rule
// speaks, their sum does.
import type { FindingDraft } from '../address/facts.ts';
import type { Pack } from '../pack/format.ts';
import { CharacterPoints } from './characters.ts';
import { evidenceOf } from './evidence.ts';
import { linkUnit } from './fold/fold.ts';
import { type Folded, gap } from './fold/folded.ts';
import { isDigit, isLetter } from './fold/units.ts';
import type { GroupNumbers, Hit } from './phrases/groups.ts';
import type { Reading } from './reading.ts';

/** Negative points speak for an honest message; 100 are enough. */
export interface Signs {
  /** Points by the number of a phrase group. */
  readonly groups: readonly (number | undefined)[];
  readonly characters: CharacterPoints;
}

const enough = 100;
/** A lone sign is not many, however strong; more than three tell no more. */
const leastQuoted = 2;
const mostQuoted = 3;

/** The last pack that has any counts: points are fitted to one set of phrases, those of several do not add up. */
export function compileSigns(packs: readonly Pack[], numbers: GroupNumbers): Signs {
  const fitted = packs.findLast(({ signs }) => Object.keys(signs).length > 0);
  const groups: number[] = [];
  for (const [group, points] of Object.entries(fitted?.signs ?? {})) groups[numbers.of(group)] = points;
  return { groups, characters: new CharacterPoints(fitted?.characters ?? [], fitted?.pairs) };
}

export function signsDraft(reading: Reading, weights: () => Signs): FindingDraft | undefined {
  // Of an address alone there is nothing to quote.
  if (reading.source === '') return undefined;
  const signs = weights();
  let points = signs.characters.sumOf(reading.folded);
  for (const group of reading.groups.met) points += signs.groups[group] ?? 0;
  if (points < enough || isOfficeNotice(reading)) return undefined;
  const strongest = strongestOf(reading, signs);
  const [first] = strongest;
  if (!first || strongest.length < leastQuoted) return undefined;
  const evidence = evidenceOf(reading, first);
  const inOrder = strongest.toSorted((one, other) => one.start - other.start);
  const quoted = inOrder.map((hit) => evidenceOf(reading, hit));
  const named = { zh_CN: quoted.join('”、“'), zh_TW: quoted.join('」、「'), en: quoted.join('”, “') };
  return { rule: `words.many-signs${topicOf(reading)}`, family: 'words', evidence, values: { signs: named } };
}

/** Paid tasks, and who pretends to write: rules of their own say what it looks like. */
const tasks = ['task-brush', 'task-unit', 'work-name', 'likes-for-money', 'lie-and-earn'];
const poses = ['imp-service', 'imp-role', 'imp-law', 'imp-police', 'imp-boss-named', 'imp-boss-title', 'signed-office'];

function topicOf({ groups }: Reading): '' | '-task' | '-pose' {
  if (groups.hasOneOf(tasks)) return '-task';
  return groups.hasOneOf(poses) ? '-pose' : '';
}

/** By what a message leads its reader away from the sender that it names. */
const waysOut = [
  ...['account', 'id-code', 'contact-add', 'third-contact', 'far-app', 'far-to', 'phone', 'hotline'],
  ...[
    'link-unknown',
    'link-elsewhere',
    'link-hidden',
    'link-program',
    'app-download',
    'remote',
    'scan-call',
    'agent-call',
  ],
  ...['card-number', 'account-given', 'private-account', 'secret-given', 'bank-given', 'remote-step', 'land-line'],
  // Money to be moved, or paid first, is what the sender's own pages are left out for.
  ...['payee-account', 'transfer', 'safe-account', 'prepay-first', 'pay-purpose', 'prize-won', 'accuse'],
];

/** Signed by an office, bank or company, and whatever it asks is to be done there: bills and reminders are full of such words. */
export function isOfficeNotice({ groups }: Reading): boolean {
  return groups.has('signed-office') && !groups.hasOneOf(waysOut);
}

/** The signs that say most, of different characters, strongest first. */
function strongestOf({ groups, folded }: Reading, { groups: signs }: Signs): readonly Hit[] {
  const chosen: Hit[] = [];
  const telling = groups.met.filter((group) => (signs[group] ?? 0) > 0);
  for (const group of telling.sort((one, other) => (signs[other] ?? 0) - (signs[one] ?? 0))) {
    if (chosen.length === mostQuoted) break;
    const isApart = ({ start, end }: Hit) => !chosen.some((one) => one.start < end && start < one.end);
    const hit = groups.hitsOf(group)?.find((one) => isTelling(one, folded) && isApart(one));
    if (hit) chosen.push(hit);
  }
  return chosen;
}

/** 您 and 我 count, but show nobody anything; a link is one place of the folded text. */
function isTelling({ start, end }: Hit, folded: Folded): boolean {
  const { units } = folded;
  if (end - start < 2) return end > start && units[start] === linkUnit;
  return !isCut(folded, start) && !isCut(folded, end) && !empty.test(folded.sourceOf(start, end));
}

/** Words of every request. */
const empty = /^(?:我们|咱们|你们|谢谢|感谢|帮我|要交|请|朋友|阿姨|叔叔|老乡|同学|人头|千块|本人|个人|我是|我司)$/;

/** Does a name of letters and digits (job8827) go on across this place? A number is told whole anyway. */
function isCut({ units, gaps, length }: Folded, at: number): boolean {
  if (at <= 0 || at >= length || gaps[at] !== gap.none) return false;
  const [before, behind] = [units[at - 1] ?? 0, units[at] ?? 0];
  const joined = (isLetter(before) || isDigit(before)) && (isLetter(behind) || isDigit(behind));
  return joined && !(isDigit(before) && isDigit(behind));
}
