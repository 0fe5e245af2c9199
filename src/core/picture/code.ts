// What a QR code holds. A code's content is anybody's: every branch is total, every value capped.

import { cut } from '../cut.ts';

export const codeKinds = [
  'link',
  'wechat-login',
  'wechat-pay',
  'wechat-add',
  'wechat-group',
  'alipay-pay',
  'scheme',
  'mini-program',
  'wifi',
  'contact-card',
  'phone',
  'sms',
  'mail',
  'place',
  'one-time-secret',
  'text',
] as const;
export type CodeKind = (typeof codeKinds)[number];

export interface Code {
  readonly kind: CodeKind;
  /** What it says, at most 1,000 characters. */
  readonly text: string;
  /** Network name, phone number, payee or person named in it, at most 100 characters; empty when it names none. */
  readonly name: string;
  /** An http(s) address that can be rated; only for kinds that are web addresses. */
  readonly url?: string;
}

const maximumCharacters = 1000;
const maximumName = 100;

/**
 * Hosts and paths from public descriptions of WeChat's and Alipay's own codes; the rest are the well-known payload
 * forms.
 */
const webKinds: readonly (readonly [RegExp, CodeKind])[] = [
  [
    /^https?:\/\/login\.(?:weixin|wx|wx2|wx8|web\.wechat|web2\.wechat)\.(?:qq\.com|com)\/(?:l|qrcode)\//i,
    'wechat-login',
  ],
  [/^https?:\/\/open\.weixin\.qq\.com\/connect\/(?:confirm|qrconnect)/i, 'wechat-login'],
  [/^https?:\/\/(?:wx\.tenpay\.com|payapp\.weixin\.qq\.com)\//i, 'wechat-pay'],
  [/^https?:\/\/qr\.alipay\.com\//i, 'alipay-pay'],
  [/^https?:\/\/(?:u\.wechat\.com\/|work\.weixin\.qq\.com\/(?:ca|u)\/|weixin\.qq\.com\/r\/)/i, 'wechat-add'],
  [/^https?:\/\/(?:weixin\.qq\.com\/g\/|work\.weixin\.qq\.com\/gm\/)/i, 'wechat-group'],
];

const otherKinds: readonly (readonly [RegExp, CodeKind])[] = [
  [/^wxp:\/\//i, 'wechat-pay'],
  [/^alipays?:\/\//i, 'alipay-pay'],
  [/^wifi:/i, 'wifi'],
  [/^(?:begin:vcard|mecard:)/i, 'contact-card'],
  [/^tel:/i, 'phone'],
  [/^smsto?:/i, 'sms'],
  [/^(?:mailto:|matmsg:)/i, 'mail'],
  [/^geo:/i, 'place'],
  [/^otpauth(?:-migration)?:\/\//i, 'one-time-secret'],
  [/^(?:mp:\/\/|#小程序:\/\/)/i, 'mini-program'],
  [/^[a-z][a-z0-9+.-]{1,30}:\/\//i, 'scheme'],
];

/** Total: any text in, a kind out. Says nothing about risk: addresses are rated like any other. */
export function codeOf(content: string): Code {
  const text = cut(content.trim(), maximumCharacters);
  const web = /^https?:\/\//i.test(text) || /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,24}([/?#]\S*)?$/i.test(text);
  if (web) return { kind: kindOf(webKinds, text) ?? 'link', text, name: '', url: text };
  const kind = kindOf(otherKinds, text) ?? 'text';
  return { kind, text, name: cut(nameOf(kind, text), maximumName) };
}

function kindOf(table: readonly (readonly [RegExp, CodeKind])[], text: string): CodeKind | undefined {
  return table.find(([form]) => form.test(text))?.[1];
}

function nameOf(kind: CodeKind, text: string): string {
  if (kind === 'wifi') return fieldOf(text, /(?:^wifi:|;)s:((?:\\.|[^;\\]){0,200})/i);
  if (kind === 'contact-card') return fieldOf(text, /(?:^mecard:|;|\n)(?:fn|n)(?:;[^:\n]{0,60})?:([^\r\n;]{0,200})/i);
  if (kind === 'phone' || kind === 'sms') return fieldOf(text, /^[a-z]+:([+\d\s()-]{1,40})/i);
  if (kind === 'mail') return fieldOf(text, /^(?:mailto:|matmsg:to:)([^?;]{1,200})/i);
  if (kind === 'scheme') return fieldOf(text, /^([a-z][a-z0-9+.-]{1,30}:)/i);
  return '';
}

function fieldOf(text: string, form: RegExp): string {
  return (form.exec(text)?.[1] ?? '').replace(/\\(.)/g, '$1').trim();
}
