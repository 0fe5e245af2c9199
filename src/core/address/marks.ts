// What an address must hold before a step can find anything in it: cheap first looks, and one look for all of them.
import { WordSet } from './word-set.ts';

/** Parts of web WeChat's check address, and names of its session's secrets. */
const secrets = ['webwxcheckurl', 'requrl', 'skey', 'passticket', 'pass_ticket', 'deviceid'];
/** Every request for authorization names its application somehow. */
const applications = /* @__PURE__ */ ['client', 'app'].flatMap((what) =>
  ['id', '_id', 'key', '_key'].map((kind) => what + kind),
);

// Pages of ours that look for nothing leave these out.
const secretWords = /* @__PURE__ */ new WordSet(secrets);
/** `http` in base64, as some pages carry the address they go on to. */
const encoded = 'ahr0c';
const allWords = /* @__PURE__ */ new WordSet([...secrets, ...applications, 'webwx', 'http', '%2f%2f', encoded]);

/** Letters written as `%72`: any word may be hidden so. */
const hidden = /%[4-7]/;
export const chatMark = /webwx|requrl|%[4-7]/i;
export const applicationMark = /client_?(?:id|key)|app_?(?:id|key)|%[4-7]/i;
/** An address inside an address. */
export const addressMark = /http|%2f%2f|ahr0c/i;

/** Whether a chat wrapper's address, or a part of one, stands in the text. */
export function hasSecrets(text: string): boolean {
  return secretWords.isIn(text);
}

/** `false`: nothing that these looks are for stands in the address; most addresses are so. */
export function isMarked(address: string): boolean {
  const behindScheme = address.startsWith('http') ? 4 : 0;
  return allWords.isIn(address, behindScheme) || (address.includes('%') && hidden.test(address));
}
