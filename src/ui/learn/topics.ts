// Which page explains a rule: by the words in its id, else by its family. An id nobody foresaw still finds a page.
import type { Family } from '../../core/model.ts';

export const topics = [
  'assistance',
  'withdrawal',
  'tapping',
  'authorization',
  'look-alike',
  'hidden-destination',
  'pay-first',
  'task-fraud',
  'secrets',
  'screen-sharing',
  'apps',
  'codes',
  'contact',
  'impersonation',
  'help-groups',
  'prizes',
  'money-offers',
  'illegal-offers',
  'lists',
  'page',
  'afterwards',
] as const;
export type Topic = (typeof topics)[number];

const byWord: readonly (readonly [RegExp, Topic])[] = [
  [/^address\.(opaque|redirect|deep|warned)/, 'hidden-destination'],
  [/^address\./, 'look-alike'],
  [/task/, 'task-fraud'],
  [/loan|invest|return-|recovery/, 'money-offers'],
  [/mule|gambl|fake-id|escort|black-|cheat/, 'illegal-offers'],
  [/fee|pay|unlock|deposit|safe-account/, 'pay-first'],
  [/boss|kin-|service|police|gov-|courier|ticket|bank-|transfer/, 'impersonation'],
  [/code-asked|secret|login|password|card|verif/, 'secrets'],
  [/remote|screen/, 'screen-sharing'],
  [/app-|apk|install|download/, 'apps'],
  [/share-code|clipboard/, 'codes'],
  [/contact|funnel/, 'contact'],
  [/group/, 'help-groups'],
  [/prize|subsidy|gift|points/, 'prizes'],
  [/last-cent|almost|cash|withdraw/, 'withdrawal'],
];

const byFamily: Readonly<Record<Family, Topic>> = {
  address: 'look-alike',
  words: 'assistance',
  claim: 'look-alike',
  authorization: 'authorization',
  page: 'page',
  setting: 'lists',
  list: 'lists',
};

export function topicOf(rule: string, family: Family): Topic {
  if (family === 'list' || family === 'setting' || family === 'authorization') return byFamily[family];
  return byWord.find(([words]) => words.test(rule))?.[1] ?? byFamily[family];
}

/** Address of the page inside the extension; the rule's id goes along, to be shown there. */
export function learnAddress(of: { topic: Topic } | { rule: string; family: Family }): string {
  if ('topic' in of) return `learn.html#${of.topic}`;
  return `learn.html#${topicOf(of.rule, of.family)}/${encodeURIComponent(of.rule)}`;
}

export interface Place {
  readonly topic: Topic | undefined;
  readonly rule: string | undefined;
}

/** Reads what `learnAddress` wrote; anything else is the list of all topics. */
export function parsePlace(hash: string): Place {
  const [name, coded] = hash.replace(/^#/, '').split('/');
  const topic = topics.find((one) => one === name);
  const rule = coded === undefined ? undefined : ruleOf(coded);
  return { topic, rule: topic === undefined ? undefined : rule };
}

function ruleOf(coded: string): string | undefined {
  // Ids of rules have no other characters (core/pack/rules.ts); nobody else's words are shown here.
  return /^[a-z0-9.-]{1,100}$/.test(coded) ? coded : undefined;
}
