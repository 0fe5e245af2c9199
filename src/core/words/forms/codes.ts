// Ways to somewhere that are no address: clipboard codes, mini-program names, account names to add.
import type { LinkVerdict } from '../../model.ts';
import { evidenceOf } from '../evidence.ts';
import type { Reading } from '../reading.ts';

/** A code or account as it stands in the message. */
export interface Code {
  readonly url: string;
  readonly what: 'code' | 'account';
}

/** Each is linear: bounded repetitions, no nesting. */
const patterns: readonly RegExp[] = [
  // 淘口令, 京口令, 拼多多口令: between two equal currency or like signs.
  /([￥¥$€£₤₳¢₴₰฿])\s{0,2}[A-Za-z0-9]{8,14}\s{0,2}\1/gu,
  /[(（/][A-Za-z0-9]{10,13}[)）/](?=\s{0,2}(?:京|淘|復|复|CA|CZ|HU|MF))/gu,
  /#小程序:\/\/[^\s，。！？,]{1,40}/gu,
  /(?<![A-Za-z])(?:mp|weixin|wxp):\/\/[^\s，。！？,]{1,200}/gu,
  /(?:数字|邀请码|口令|福袋码|助力码|互助码|搜索码)[^\d\n]{0,8}(?<!\d)\d{8,9}(?!\d)/gu,
];
const maximumCodes = 10;
const longestSearched = 40_000;

/** No code is without one of these. */
const telling = /[￥¥$€£₤₳¢₴₰฿]|(?:小程序|mp|weixin|wxp):\/\/|\d{8}|[)）/]\s{0,2}(?:京|淘|復|复|CA|CZ|HU|MF)/;
const none: readonly Code[] = [];

export function codesIn(text: string, reading: Reading): readonly Code[] {
  if (text === '') return none;
  const told = telling.test(text);
  const called = reading.groups.has('contact-call');
  if (!told && !called) return none;
  const codes = new Map<string, Code>();
  for (const pattern of told ? patterns : []) {
    for (const [url] of text.slice(0, longestSearched).matchAll(pattern)) {
      if (codes.size >= maximumCodes) break;
      codes.set(url, { url, what: 'code' });
    }
  }
  if (!called) return [...codes.values()];
  for (const group of ['account', 'phone']) {
    for (const hit of reading.groups.get(group) ?? []) {
      if (codes.size >= maximumCodes) break;
      const url = evidenceOf(reading, hit);
      codes.set(url, { url, what: 'account' });
    }
  }
  return [...codes.values()];
}

/** Where such a code leads cannot be seen here: no target, nothing looked at. */
export function codeVerdict(
  code: Code,
  judged: Pick<LinkVerdict, 'level' | 'score' | 'kind' | 'findings'>,
): LinkVerdict {
  const { level, score, kind, findings } = judged;
  const authorization = { status: 'unchecked', data: [] } as const;
  return { url: code.url, target: '', site: '', hops: [], opaque: true, level, score, kind, findings, authorization };
}
