// What each phrase group, character and pair of characters adds to the odds of fraud, from the corpora's texts and our
// own messages; tried on fifths held out in turn.
import type { Engine } from '../../core/engine.ts';
import { gatherLinks } from '../../core/sighting/gather-links.ts';
import { CharacterPoints, eachCharacter } from '../../core/words/characters.ts';
import { isReport } from '../../core/words/context.ts';
import { readWords, release } from '../../core/words/read.ts';
import { isOfficeNotice } from '../../core/words/signs.ts';
import { isTold } from '../../core/words/told/told.ts';
import { isBadSet, isLeftOut } from './bad-sets.ts';
import type { Corpus, Row } from './corpora.ts';
import { foldCount, foldOf, hashOf } from './folds.ts';
import { rateRow } from './rate.ts';
import { type Example, fitSparse, type Model, sumOf } from './sparse-logistic.ts';

/** Held-out rows that no rule warns of, and those of them on which the signs would speak. */
export interface SignTrial {
  readonly name: string;
  readonly isBad: boolean;
  readonly rows: number;
  readonly silent: number;
  readonly told: readonly Row[];
}

export interface SignFitting {
  /** Hundredths of what is enough, by group; groups that say next to nothing are left out. */
  readonly groups: ReadonlyMap<string, number>;
  /** The same by character, and by pair of characters. */
  readonly characters: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
  readonly trials: readonly SignTrial[];
}

interface Read extends Example {
  has: readonly number[];
  readonly set: string;
  readonly row: Row;
  readonly isSilent: boolean;
  /** Signs are not asked there, so that it teaches nothing about them. */
  readonly isTold: boolean;
  readonly fold: number;
}

/** Odds of 22 to 1 are enough. */
const enough = 3.1;
const leastPoints = 3;
const mostPoints = 200;
/** Chats are what this is for: one of ours counts for many SMS of one template. */
const costs = { own: { bad: 3, good: 2.5 }, others: { bad: 0.05, good: 2 } } as const;
/** Digests, forwarded notices and long talk join what has nothing to do with each other: as many lines as here. */
const joinedLines = [3, 6] as const;
/**
 * People put links behind whatever they say: of an article, a site that we know, one that we do not, one under a cheap
 * ending. All invented.
 */
const passedOn = [
  'https://www.zhihu.com/question/6180294',
  'https://mp.weixin.qq.com/s/kW93LqP2xR8abcdE',
  'https://www.linzhou-wanbao.cn/a/20261103/81.html',
  'https://blog.muyuji.net/2026/10/zaji.html',
  'http://www.hetangshuyuan.com/kecheng/12',
  'https://blog.lihe.top/biji/12',
  'http://www.shanluxing.club/luxian',
  'https://xiaozhan.xyz/post/7',
] as const;
const madeUpCost = 1;
/** In front of a character or pair among the names of signs. */
const characterMark = "'";
/** Messages of ours that a character or pair must stand in to be told anything about. */
const leastRows = { characters: 5, pairs: 8 } as const;

/** `engine` without signs. The same for the same input. */
export function fittedSigns(sets: readonly Corpus[], engine: Engine): SignFitting {
  const numbers = new Map<string, number>();
  const noSigns = { groups: [], characters: new CharacterPoints([]) };
  const withoutSigns = { ...engine, signs: () => noSigns };
  const texts = sets.filter(({ name }) => !isLeftOut(name));
  const read = texts.flatMap(({ name, rows }) =>
    rows.filter(({ kind }) => kind === 'text').map((row) => readRow(name, row, withoutSigns, numbers)),
  );
  const linked = read.filter(isOwnTalk).map(({ row, fold }) => ({ fold, ...linkedOf(row, withoutSigns, numbers) }));
  dropRare([...read, ...linked], numbers);
  const told = new Set<Row>();
  for (let fold = 0; fold < foldCount; fold += 1) {
    const isOther = (one: { fold: number }) => one.fold !== fold;
    const model = modelOf(read.filter(isOther), linked.filter(isOther), numbers.size);
    for (const { fold: own, isSilent, has, row } of read)
      if (own === fold && isSilent && sumOf(model, has) >= enough) told.add(row);
  }
  const trials = texts.flatMap(({ name }) => trialOf(name, read, told));
  const points = pointsOf(modelOf(read, linked, numbers.size), numbers);
  const ofCharacters = points.filter(([name]) => name.startsWith(characterMark));
  const ofLength = (length: number) =>
    new Map(ofCharacters.filter(([name]) => name.length === 1 + length).map(([name, one]) => [name.slice(1), one]));
  const groups = new Map(points.filter(([name]) => !name.startsWith(characterMark)));
  return { groups, characters: ofLength(1), pairs: ofLength(2), trials };
}

/**
 * Characters and pairs that hardly occur in our own messages are no signs: what corpora of one style say of them is
 * chance.
 */
function dropRare(
  read: readonly (Example & { has: readonly number[]; set?: string })[],
  numbers: ReadonlyMap<string, number>,
): void {
  const rows = new Uint32Array(numbers.size);
  for (const { set, has } of read) if (set?.startsWith('own-')) for (const one of has) rows[one] = (rows[one] ?? 0) + 1;
  const names = [...numbers.keys()];
  const leastOf = (name = '') =>
    !name.startsWith(characterMark) ? 0 : leastRows[name.length > 2 ? 'pairs' : 'characters'];
  const isKept = (one: number) => (rows[one] ?? 0) >= leastOf(names[one]);
  for (const one of read) one.has = one.has.filter(isKept);
}

function trialOf(name: string, read: readonly Read[], told: ReadonlySet<Row>): readonly SignTrial[] {
  const own = read.filter(({ set }) => set === name);
  if (own.length === 0) return [];
  const silent = own.filter(({ isSilent }) => isSilent).map(({ row }) => row);
  const counts = { rows: own.length, silent: silent.length };
  return [{ name, isBad: isBadSet(name), ...counts, told: silent.filter((row) => told.has(row)) }];
}

function readRow(set: string, row: Row, engine: Engine, numbers: Map<string, number>): Read {
  const { has, isTold } = signsIn(row.value, engine, numbers);
  const isBad = isBadSet(set);
  const cost = costs[set.startsWith('own-') ? 'own' : 'others'][isBad ? 'bad' : 'good'];
  const { level } = rateRow(row, engine, 'standard');
  const isSilent = level !== 'caution' && level !== 'danger' && !isTold;
  return { set, row, has, isBad, cost, isSilent, isTold, fold: foldOf(row.value) };
}

/** Groups of plain words that tell something within a file's name only. */
const ofFileNames = 'file-name-';

/** `isTold`: it speaks about fraud, or for an office; signs are not asked there. */
function signsIn(text: string, engine: Engine, numbers: Map<string, number>) {
  const reading = readWords(text, engine.lexicon, gatherLinks(text, [], engine.addresses, new Set()));
  const names = new Set<string>(reading.groups.names.filter((name) => !name.startsWith(ofFileNames)));
  let last = '';
  eachCharacter(reading.folded, (unit) => {
    const one = String.fromCharCode(unit);
    names.add(characterMark + one);
    if (last !== '') names.add(characterMark + last + one);
    last = one;
  });
  const has = [...names].map((name) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
  const silent = isReport(reading) || isTold(reading) || isOfficeNotice(reading);
  release(reading, engine.lexicon);
  return { has, isTold: silent };
}

function isOwnTalk({ isBad, set, row }: Read): boolean {
  return !isBad && set.startsWith('own-') && !/[a-z]\.[a-z]/i.test(row.value);
}

/** The same with a link behind it. */
function linkedOf({ value }: Row, engine: Engine, numbers: Map<string, number>): Example {
  const link = passedOn[hashOf(value) % passedOn.length];
  return { has: signsIn(`${value} ${link}`, engine, numbers).has, isBad: false, cost: madeUpCost };
}

function modelOf(all: readonly Read[], linked: readonly Example[], features: number): Model {
  const read = all.filter(({ isTold }) => !isTold);
  const honest = read.filter(({ isBad, set }) => !isBad && (set.startsWith('own-') || set.includes('normal')));
  const joined = joinedLines.flatMap((lines) => joinedOf(honest, lines));
  return fitSparse([...read, ...linked, ...joined], features);
}

/** Honest lines that lie beside each other in the order of a hash, so many at a time. */
function joinedOf(honest: readonly Read[], lines: number): readonly Example[] {
  const shuffled = [...honest].sort((one, other) => hashOf(one.row.value) - hashOf(other.row.value));
  const joined: Example[] = [];
  for (let at = 0; at + lines <= shuffled.length; at += lines) {
    const has = [...new Set(shuffled.slice(at, at + lines).flatMap((one) => one.has))];
    joined.push({ has, isBad: false, cost: madeUpCost });
  }
  return joined;
}

/** By name, those that say next to nothing left out. */
function pointsOf(
  { bias, weights }: Model,
  numbers: ReadonlyMap<string, number>,
): readonly (readonly [string, number])[] {
  const points = [...numbers].map(([name, feature]) => {
    const share = Math.round((100 * (weights[feature] ?? 0)) / (enough - bias));
    return [name, Math.max(-mostPoints, Math.min(mostPoints, share))] as const;
  });
  return points.filter(([, one]) => Math.abs(one) >= leastPoints).sort(([one], [other]) => (one < other ? -1 : 1));
}
