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
  'lists',
  'page',
  'afterwards',
] as const;
export type Topic = (typeof topics)[number];

const byWord: readonly (readonly [RegExp, Topic])[] = [
  [/authori|oauth|scope|grant|consent|receiver|merchant/, 'authorization'],
  [/screen|remote|meeting/, 'screen-sharing'],
  [/pay|fee|deposit|unfreeze|transfer|advance|recharge|top-?up|member/, 'pay-first'],
  [/task|brush|rebate|part-?time/, 'task-fraud'],
  [/password|sms|verif|captcha|cvv|card|id-number|secret|credential|cookie|login|qr-login|session/, 'secrets'],
  [/apk|app-|install|download|\bapp\b/, 'apps'],
  [/short|opaque|wrapper|redirect|hidden|hop|unwrap/, 'hidden-destination'],
  [
    /look|homo|confus|imitat|similar|brand|punycode|idn|pretend|fake-host|subdomain|userinfo|mixed|host|tld|ip-|port/,
    'look-alike',
  ],
  [/impersonat|official|customer-service|refund|police|court|claim/, 'impersonation'],
  [/withdraw|cash-?out|payout|balance|almost/, 'withdrawal'],
  [/clipboard|share-code|kouling|\bcode/, 'codes'],
  [/contact|add-|friend|group-invite|funnel|wecom/, 'contact'],
  [/help-group|mutual|group/, 'help-groups'],
  [/assist|bargain|boost|lottery|red-?packet|coupon|campaign|free/, 'assistance'],
];

const byFamily: Readonly<Record<Family, Topic>> = {
  address: 'look-alike',
  words: 'assistance',
  claim: 'impersonation',
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
