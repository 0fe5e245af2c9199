// The vocabulary as types. One word for one thing; nothing here runs, except the lists that types are derived from.

export const levels = ['unrated', 'clear', 'notice', 'caution', 'danger'] as const;
/** `notice` is the nuisance axis, `caution` and `danger` are the danger axis. There is no "safe". */
export type Level = (typeof levels)[number];

export const sensitivities = ['relaxed', 'standard', 'strict'] as const;
export type Sensitivity = (typeof sensitivities)[number];

export const locales = ['zh_CN', 'zh_TW', 'en'] as const;
export type Locale = (typeof locales)[number];
/** The same sentence in every language of the product. */
export type LocalizedText = Readonly<Record<Locale, string>>;

export const kinds = [
  'assistance',
  'withdrawal',
  'redpacket',
  'lottery',
  'coupon',
  'task',
  'impersonation',
  'login',
  'other',
  'none',
] as const;
export type Kind = (typeof kinds)[number];

export const places = ['wechat-group', 'wechat-private', 'filehelper', 'web'] as const;
export type Place = (typeof places)[number];

export const forms = [
  'text',
  'card',
  'reader',
  'file',
  'contact',
  'image',
  'anchor',
  'selection',
  'page-made',
  'other',
] as const;
/** What the page made out of the message. `page-made` texts (placeholders, red-packet bubbles) are never rated. */
export type Form = (typeof forms)[number];

/** An anchor as the page shows it. `url` is absolute, with chat session secrets already dropped. */
export interface SeenLink {
  readonly url: string;
  /** The visible text of the anchor, trimmed; absent when it has none. */
  readonly label?: string;
}

/** One link, or a text with links, seen in one place, with its surroundings. */
export interface Sighting {
  /** Stable within its tab: on web WeChat the message's `msgId`. */
  readonly id: string;
  readonly place: Place;
  readonly form: Form;
  /** What a person reads there: the message, the card's title and description, the file name. */
  readonly text: string;
  readonly links: readonly SeenLink[];
  /** Display name of who sent it, as shown; never stored. */
  readonly sender?: string;
  /** Display name of the group it stands in, as shown; never stored. */
  readonly chat?: string;
  /** `true` for the user's own messages. */
  readonly own?: boolean;
}

/**
 * Rule families: independent kinds of evidence. One alone makes `danger` only through rules marked `proof`, lists and
 * what the user reported (docs/detection.md).
 */
export const families = ['address', 'words', 'claim', 'authorization', 'page', 'setting', 'list'] as const;
export type Family = (typeof families)[number];

/** A rule that fired, with the very characters that made it fire. */
export interface Finding {
  readonly rule: string;
  readonly family: Family;
  /** Points on the danger axis: 0 is context that is only told, negative speaks against danger. */
  readonly weight: number;
  /** The characters themselves, as they stand in the message, address or page. At most 200 of them. */
  readonly evidence: string;
  /** A whole sentence for people, evidence and names filled in. */
  readonly reason: LocalizedText;
}

export type AuthorizationStatus = 'requested' | 'not-seen' | 'unchecked';

/** Is authorization requested, of which platform, for which data, and who receives it. */
export interface Authorization {
  /** `not-seen`: looked, and there was none to see. `unchecked`: could not look (an opaque short link, say). */
  readonly status: AuthorizationStatus;
  /** Id of the platform asked: `wechat`, `qq`, `alipay` … */
  readonly provider?: string;
  readonly providerName?: LocalizedText;
  /** Application id as it stands in the request. */
  readonly app?: string;
  readonly scope?: string;
  /** `true` when no consent dialog is shown. */
  readonly silent?: boolean;
  /** Data handed over, in plain words (昵称, 头像 …). */
  readonly data: readonly LocalizedText[];
  /** Registrable domain that receives the code or token. */
  readonly receiver?: string;
  /**
   * `platform`: the provider's own or another known family's site; `link`: the site of the link itself; `other`:
   * neither.
   */
  readonly receiverIs?: 'platform' | 'link' | 'other';
  /** A merchant's, promoter's or developer's authorization: no shopper is ever asked for it. */
  readonly merchant?: boolean;
}

export interface LinkVerdict {
  /** As found: the anchor's address or the characters in the text. */
  readonly url: string;
  /** Canonical address after unwrapping; empty for codes and funnels that are no address. */
  readonly target: string;
  /**
   * Registrable domain of the target (Han names in Unicode, other internationalized ones in ASCII: they could look like
   * another site), or the host itself for IPs.
   */
  readonly site: string;
  /** Addresses between `url` and `target`, outermost first, without either of them. */
  readonly hops: readonly string[];
  /** The address hides its destination (short link, encrypted redirect). */
  readonly opaque: boolean;
  /** Brand family the site belongs to, and its name. */
  readonly brand?: { readonly id: string; readonly name: LocalizedText };
  readonly level: Level;
  /** 0 to 100 on the danger axis. */
  readonly score: number;
  readonly kind: Kind;
  readonly findings: readonly Finding[];
  readonly authorization: Authorization;
}

export interface PackReference {
  readonly id: string;
  readonly sequence: number;
  /** ISO date (YYYY-MM-DD) on which the pack was issued. */
  readonly issued: string;
}

/** The answer about a sighting or a page: data, with its reasons in it. Wording, colour and shape belong to the UI. */
export interface Verdict {
  readonly level: Level;
  readonly score: number;
  readonly kind: Kind;
  /** Findings about the text or page itself, worst first. */
  readonly findings: readonly Finding[];
  readonly links: readonly LinkVerdict[];
  readonly packs: readonly PackReference[];
}

export const asked = [
  'password',
  'card',
  'cvv',
  'id-number',
  'sms-code',
  'phone',
  'name',
  'address',
  'payment',
  'seed',
] as const;
/**
 * What a form on a page asks for, told from labels, autocomplete and names. `seed`: the words or key that open a crypto
 * wallet.
 */
export type Asked = (typeof asked)[number];

export interface SeenForm {
  readonly asks: readonly Asked[];
  /** Absolute address the form is sent to; empty when a script takes it. */
  readonly action: string;
  /** The characters that told it: labels and placeholders, at most 200. */
  readonly evidence: string;
}

/** What a whole page showed when it was read. */
export interface Observation {
  readonly url: string;
  readonly title: string;
  /** Visible text, capped. */
  readonly text: string;
  readonly forms: readonly SeenForm[];
  readonly links: readonly SeenLink[];
  /** The page refused to be read here ("请在微信客户端打开"), or could not be read whole. */
  readonly inspected: 'whole' | 'part' | 'refused';
}

/** The worst of several levels; `unrated` counts as less than `clear`. */
export function worstLevel(list: Iterable<Level>): Level {
  let worst = 0;
  for (const level of list) worst = Math.max(worst, levels.indexOf(level));
  return levels[worst] ?? 'unrated';
}
