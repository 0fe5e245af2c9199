// What an address alone shows: the vocabulary between the address half and the assessment.
import type { Authorization, Family, Kind, LocalizedText } from '../model.ts';

/** A finding before the pack's weight and sentence are put to it. `values` fill `{name}` places of the sentence. */
export interface FindingDraft {
  readonly rule: string;
  readonly family: Family;
  /** The very characters; a finding quotes the first 200 of them. */
  readonly evidence: string;
  readonly values?: Readonly<Record<string, string | LocalizedText>>;
}

export function addressDraft(
  rule: `address.${string}`,
  evidence: string,
  values?: FindingDraft['values'],
): FindingDraft {
  return values ? { rule, family: 'address', evidence, values } : { rule, family: 'address', evidence };
}

/** From the least particular to the most. */
export const roles = ['official', 'share', 'short', 'cdn', 'ugc', 'oauth'] as const;
/** What a host of a brand family is for. `ugc`: the host is the family's, the content is anybody's. */
export type Role = (typeof roles)[number];

export interface BrandName {
  readonly id: string;
  readonly name: LocalizedText;
}

export interface AddressFacts {
  /** As found, session secrets removed. */
  readonly url: string;
  /** Canonical address after unwrapping; empty when there is no readable http(s) address. */
  readonly target: string;
  readonly host: string;
  /** Registrable domain (Han names in Unicode, other internationalized ones in ASCII: they could look like another site), or the host for IPs. */
  readonly site: string;
  /** The same in ASCII, for comparing. */
  readonly siteAscii: string;
  readonly hops: readonly string[];
  /** The destination is hidden: short link, encrypted redirect, app ticket. */
  readonly opaque: boolean;
  /** Scheme of an app link (`alipays`, `weixin` …). */
  readonly app?: string;
  /** Family the target's host belongs to. */
  readonly brand?: BrandName;
  readonly role?: Role;
  /** Family that the address only bears or imitates; never the same as `brand`. */
  readonly pretends?: BrandName;
  /** Likeness findings were left out because the site is trusted, of a family, or well known. */
  readonly known: boolean;
  /** Site of nobody we know to which a platform's consent page hands over what it is asked for. */
  readonly stranger?: string;
  /** What a genuine platform link is for, told from its share parameters. */
  readonly kind?: Kind;
  readonly drafts: readonly FindingDraft[];
  readonly authorization: Authorization;
}

export interface ExamineOptions {
  /** Sites and hosts the user vouches for. */
  readonly trusted?: ReadonlySet<string>;
  /** Session secrets are cut out before anything is read, as from addresses that a page shows. */
  readonly strip?: boolean;
  /** The characters as they stand in the text, when `findLinks` found the link: they are its `url` then. */
  readonly raw?: string;
  /** Site of the page on which the link stands, in ASCII, where that is known. */
  readonly page?: string;
  /** The address was carried by another one. */
  readonly inside?: boolean;
  /** How the link stood in the text, when `findLinks` found it. */
  readonly how?: FoundLink['how'];
}

/** A link found in text. `start` and `end` count UTF-16 units of the text. */
export interface FoundLink {
  /** Cleaned up: half-width, dots put in, spaces out; scheme added where there was none. */
  readonly url: string;
  readonly start: number;
  readonly end: number;
  /** The characters as they stand, session secrets cut out. */
  readonly raw: string;
  /** `scheme` and `bare`: as people write links; `disguised`: odd dots, spaces, hxxp, full width; `app`: app scheme. */
  readonly how: 'scheme' | 'bare' | 'disguised' | 'app';
}
