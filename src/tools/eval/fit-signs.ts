// What each phrase group adds to the odds of fraud, from the corpora's texts and our own messages; tried on fifths held out in turn.
import type { Engine } from '../../core/engine.ts';
import { gatherLinks } from '../../core/gather-links.ts';
import { isReport } from '../../core/words/context.ts';
import { readWords, release } from '../../core/words/read.ts';
import { isOfficeNotice } from '../../core/words/signs.ts';
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
  readonly points: ReadonlyMap<string, number>;
  readonly trials: readonly SignTrial[];
}

interface Read extends Example {
  readonly set: string;
  readonly row: Row;
  readonly isSilent: boolean;
  readonly fold: number;
}

/** Odds of 12 to 1 are enough. */
const enough = 2.5;
const leastPoints = 3;
const mostPoints = 200;
/** Chats are what this is for: one of ours counts for many SMS of one template. */
const costs = { own: { bad: 3, good: 2.5 }, others: { bad: 0.05, good: 2 } } as const;
/** Digests, forwarded notices and long talk join what has nothing to do with each other: as many lines as here. */
const joinedLines = [3, 6] as const;
/** People put links behind whatever they say: of an article, a site that we know, one that we do not, one under a cheap ending. All invented. */
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

/** `engine` without signs. The same for the same input. */
export function fittedSigns(sets: readonly Corpus[], engine: Engine): SignFitting {
  const groups = new Map<string, number>();
  const withoutSigns = { ...engine, signs: [] };
  const texts = sets.filter(({ name }) => !isLeftOut(name));
  const read = texts.flatMap(({ name, rows }) =>
    rows.filter(({ kind }) => kind === 'text').map((row) => readRow(name, row, withoutSigns, groups)),
  );
  const linked = read.filter(isOwnTalk).map(({ row, fold }) => ({ fold, ...linkedOf(row, withoutSigns, groups) }));
  const told = new Set<Row>();
  for (let fold = 0; fold < foldCount; fold += 1) {
    const isOther = (one: { fold: number }) => one.fold !== fold;
    const model = modelOf(read.filter(isOther), linked.filter(isOther), groups.size);
    for (const { fold: own, isSilent, has, row } of read)
      if (own === fold && isSilent && sumOf(model, has) >= enough) told.add(row);
  }
  const trials = texts.flatMap(({ name }) => trialOf(name, read, told));
  return { points: pointsOf(modelOf(read, linked, groups.size), groups), trials };
}

function trialOf(name: string, read: readonly Read[], told: ReadonlySet<Row>): readonly SignTrial[] {
  const own = read.filter(({ set }) => set === name);
  if (own.length === 0) return [];
  const silent = own.filter(({ isSilent }) => isSilent).map(({ row }) => row);
  const counts = { rows: own.length, silent: silent.length };
  return [{ name, isBad: isBadSet(name), ...counts, told: silent.filter((row) => told.has(row)) }];
}

function readRow(set: string, row: Row, engine: Engine, numbers: Map<string, number>): Read {
  const { has, isTold } = groupsIn(row.value, engine, numbers);
  const isBad = isBadSet(set);
  const cost = costs[set.startsWith('own-') ? 'own' : 'others'][isBad ? 'bad' : 'good'];
  const { level } = rateRow(row, engine, 'standard');
  const isSilent = level !== 'caution' && level !== 'danger' && !isTold;
  return { set, row, has, isBad, cost, isSilent, fold: foldOf(row.value) };
}

/** `isTold`: it speaks about fraud, or for an office; signs are not asked there. */
function groupsIn(text: string, engine: Engine, numbers: Map<string, number>) {
  const reading = readWords(text, engine.lexicon, gatherLinks(text, [], engine.addresses, new Set()));
  const has = reading.groups.names.map((group) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
  release(reading, engine.lexicon);
  return { has, isTold: isReport(reading) || isOfficeNotice(reading) };
}

function isOwnTalk({ isBad, set, row }: Read): boolean {
  return !isBad && set.startsWith('own-') && !/[a-z]\.[a-z]/i.test(row.value);
}

/** The same with a link behind it. */
function linkedOf({ value }: Row, engine: Engine, numbers: Map<string, number>): Example {
  const link = passedOn[hashOf(value) % passedOn.length];
  return { has: groupsIn(`${value} ${link}`, engine, numbers).has, isBad: false, cost: madeUpCost };
}

function modelOf(read: readonly Read[], linked: readonly Example[], features: number): Model {
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

function pointsOf({ bias, weights }: Model, groups: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const points = [...groups].map(([group, feature]) => {
    const share = Math.round((100 * (weights[feature] ?? 0)) / (enough - bias));
    return [group, Math.max(-mostPoints, Math.min(mostPoints, share))] as const;
  });
  const telling = points.filter(([, one]) => Math.abs(one) >= leastPoints);
  return new Map(telling.sort(([one], [other]) => (one < other ? -1 : 1)));
}
