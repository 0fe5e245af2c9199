// Takes out of an address or text what is nobody else's business: session secrets, who shared it, and personal numbers.
// Used before anything is shown for copying. Total, whatever it is given; looks through encodings and nested addresses.

import { percentOf } from '../unwrap/base64.ts';

/**
 * Session secrets, tokens and codes, ids of persons and of the one who shared (../shared/facts/wechat.md, 1.5, 5.2).
 */
const secretNames = new Set(
  [
    'skey sid uin wxuin wxsid pass_ticket passticket deviceid device_id username user_name webwx_data_ticket ticket',
    'token access_token refresh_token id_token accesstoken auth_token session sessionid session_id sess jsessionid key',
    'code auth_code app_auth_code openid open_id unionid union_id uid user_id userid member_id buyer_id account login_id',
    'phone mobile tel email mail idcard id_card password pwd passwd pddaccesstoken pdd_user_id cookie state nonce sign signature',
    'refer_share_uin refer_share_uid refer_share_id share_uin share_uid share_id share_user_id shareuuid share_uuid shareuid',
    'shareuserid inviter inviter_id inviteruid invite_uid invite_code invitecode from_uid fromuid from_user pxq_secret_key',
    '_oak_share_detail_id _oc_trace_mark tk sharetoken share_token nickname nick_name avatar name realname real_name address',
  ]
    .join(' ')
    .split(' '),
);
const secretParts =
  /secret|passw|pass_?ticket|token|session|openid|unionid|share_?(u|user)|invit|phone|mobile|(^|_)uin$|cookie/;

export const removed = '***';
const deepest = 6;
const longestText = 20_000;
const mostNames = 50;

/**
 * `text` with every such value and every one of `names` replaced by `***`; at most 20,000 characters of it. Twice is as
 * once.
 */
export function redact(text: string, names: readonly string[] = []): string {
  let clean = numbersOut(pairsOut(text.slice(0, longestText), 0));
  for (const name of names.slice(0, mostNames))
    if (name !== '' && name !== removed) clean = clean.replaceAll(name, removed);
  return clean;
}

/** Every `name=value` and `"name": "value"`, however deep it is wrapped. */
function pairsOut(text: string, depth: number): string {
  const noJson = text.replace(/"([\w-]+)"(\s*:\s*)("[^"]*"|[\w.-]+)/g, (pair, name: string, colon: string) =>
    isSecret(name) ? `"${name}"${colon}${removed}` : pair,
  );
  return noJson.replace(/[^\s&?#;<>"'，。）（、]+/gu, (piece) => {
    const at = piece.indexOf('=');
    if (at < 0) return unwrapped(piece, depth);
    const name = piece.slice(0, at);
    const value = piece.slice(at + 1);
    if (value === removed) return piece;
    // No value: an empty pair, or the padding of base64.
    if (/^=*$/.test(value)) return `${unwrapped(name, depth)}=${value}`;
    if (isSecret(decoded(name))) return `${name}=${removed}`;
    return `${unwrapped(name, depth)}=${value.includes('=') ? nested(value, depth) : unwrapped(value, depth)}`;
  });
}

const nested = (value: string, depth: number): string => (depth >= deepest ? removed : pairsOut(value, depth + 1));

function isSecret(name: string): boolean {
  const plain = name
    .toLowerCase()
    .replace(/^.*[/:，。（]/, '')
    .replace(/-/g, '_')
    .replace(/\[.*$/, '');
  return secretNames.has(plain) || secretParts.test(plain);
}

/** A piece that hides something when decoded is redacted inside and encoded again; anything else stays as it stands. */
function unwrapped(piece: string, depth: number): string {
  for (const open of [decodedOnce(piece), base64Text(piece)]) {
    if (open === undefined || open === piece) continue;
    if (depth >= deepest) return removed;
    const clean = numbersOut(pairsOut(open, depth + 1));
    if (clean !== open) return open === decodedOnce(piece) ? encodeURIComponent(clean).replaceAll('%20', '+') : removed;
  }
  return piece;
}

function decoded(text: string): string {
  let now = text;
  for (let round = 0; round < deepest; round += 1) {
    const next = decodedOnce(now);
    if (next === undefined || next === now) break;
    now = next;
  }
  return now;
}

function decodedOnce(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    // Half-broken encodings: take what can be read, byte by byte of ASCII.
    return text.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
}

/** What base64 or base64url hides, when it is readable text with a `name=value` or `"name":` in it. */
function base64Text(piece: string): string | undefined {
  if (piece.length < 12 || !/^[\w+/-]+={0,2}$/.test(piece)) return undefined;
  const bytes = percentOf(piece);
  const text = bytes === undefined ? undefined : decodedOnce(bytes);
  if (text === undefined || !/[=:]/.test(text) || /(?![\n\r\t])\p{Cc}|\uFFFD/u.test(text)) return undefined;
  return text;
}

/** Numbers and addresses of persons that stand free in a text. */
function numbersOut(text: string): string {
  return text
    .replace(/[\w.+-]{1,64}@[\w-]{1,63}(\.[\w-]{1,63})+(?![\w/])/g, removed)
    .replace(/(?<![\d.])\d{17}[\dXx](?!\d)/g, removed)
    .replace(/(?<![\d./_-])(?:\d[ -]?){15,18}\d(?!\d)/g, removed)
    .replace(/(?<!\d)(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g, removed)
    .replace(/@[^\s@\u2005，。:：]{1,40}[\u2005 ]/gu, `@${removed} `);
}
