// What the forms of a page ask for, and where they send it.
import { type BrandHosts, brandOf } from '../address/brands.ts';
import type { AddressFacts, BrandName, FindingDraft } from '../address/facts.ts';
import { linkOf } from '../address/url.ts';
import type { Asked, Observation, SeenForm } from '../model.ts';

/** Signs of the page around its forms. */
export interface Around {
  /** The page says it is a brand that does not own the address, by title or by address. */
  readonly pretends: boolean;
  /** The words lure: 助力, 红包, 提现, 补贴, 中奖 … */
  readonly lures: boolean;
  /** Among them a call to help, cash to withdraw, a prize: more than a shop gives to whoever signs up. */
  readonly cash: boolean;
  /** The words tell of trouble that paying or proving ends: a parcel held, an account or document about to lapse. */
  readonly troubles: boolean;
  /** Few words: no article, shop or terms of a contract. */
  readonly short: boolean;
  /** Under an ending where hardly anybody settles. */
  readonly thrown: boolean;
  /** The words speak of social insurance, taxes and the like. */
  readonly ofOffice: boolean;
  /** A family the words name that does not own the address. */
  readonly named?: BrandName['name'];
  /**
   * Do these words, or the page's title, speak of a crypto wallet? A server's private key is somebody else's business.
   */
  readonly ofWallet: (words: string) => boolean;
}

const identity: readonly Asked[] = ['id-number', 'sms-code', 'card', 'cvv', 'password', 'payment', 'seed'];
const maximumForms = 40;

/** Honest checkouts ask for cards and honest forums for passwords: what counts is who asks, and in whose name. */
export function formDrafts(
  { forms }: Observation,
  facts: AddressFacts,
  around: Around,
  hosts: BrandHosts,
): readonly FindingDraft[] {
  const drafts: FindingDraft[] = [];
  for (const form of forms.slice(0, maximumForms)) {
    const asks = new Set(form.asks);
    const secrets = identity.filter((one) => asks.has(one));
    if (secrets.length === 0) continue;
    const rule = ruleFor(form, asks, secrets.length, around);
    const values = { site: facts.site, ...(around.named ? { brand: around.named } : {}) };
    if (rule) drafts.push({ rule, family: 'page', evidence: form.evidence, values });
    const elsewhere = siteElsewhere(form, facts, hosts);
    if (elsewhere) {
      const receiver = { ...values, receiver: elsewhere };
      drafts.push({ rule: 'page.form-elsewhere', family: 'page', evidence: form.action, values: receiver });
    }
  }
  return drafts;
}

function ruleFor(
  { evidence }: SeenForm,
  asks: ReadonlySet<Asked>,
  secrets: number,
  { pretends, lures, troubles, short, thrown, ofOffice, named, ofWallet }: Around,
): string | undefined {
  if (asks.has('seed') && (pretends || ofWallet(evidence))) return pretends ? 'page.brand-seed' : 'page.seed';
  if (pretends && secrets === 1 && asks.has('password')) return 'page.brand-password';
  if (pretends) return 'page.brand-secret';
  const pays = asks.has('payment') && !isChoice(evidence);
  const bank = asks.has('card') || asks.has('cvv') || pays;
  if (lures && (bank || asks.has('id-number'))) return 'page.lure-secret';
  if (lures) return thrown && named ? 'page.lure-account' : 'page.lure-code';
  if (troubles && bank) return 'page.trouble-card';
  if (thrown && ofOffice && bank && (asks.has('id-number') || asks.has('sms-code'))) return 'page.office-secret';
  if (thrown && asksForPurse(asks) && !isJourney(evidence)) return 'page.purse-thrown';
  if (!bank || !asks.has('id-number') || isJourney(evidence)) return undefined;
  // What opens the purse, beside an identity number: nobody honest wants both.
  if (asks.has('cvv') || (pays && (asks.has('card') || /密[码碼]|pass|pin/i.test(evidence)))) return 'page.all-secrets';
  // A bank's application, with its terms, asks for a card, an identity number and the code that proves the telephone.
  return short && (asks.has('sms-code') || asks.has('password')) ? 'page.many-secrets' : undefined;
}

/** Money, and what proves who one is: an identity number, or a password beside a card. */
function asksForPurse(asks: ReadonlySet<Asked>): boolean {
  const pays = asks.has('card') || asks.has('cvv') || asks.has('payment');
  return (pays && asks.has('id-number')) || (asks.has('card') && asks.has('password'));
}

/** How to pay, not the password that pays. */
function isChoice(evidence: string): boolean {
  return /(?:支付|付款|缴费|繳費)(?:方式|渠道|金额|金額)/.test(evidence) && !/密[码碼]/.test(evidence);
}

/** Hotels, railways and airlines ask who travels, beside the card that pays. */
function isJourney(evidence: string): boolean {
  if (/[乘登][机機车車船]人|旅客|乘客|入住人/.test(evidence)) return true;
  return /护照|護照|passport/i.test(evidence) && !/身[份分][证證]/.test(evidence);
}

/** The site a form is sent to, where it is neither the page's own nor of the family on whose host the page stands. */
function siteElsewhere(
  { action }: SeenForm,
  { siteAscii, brand }: AddressFacts,
  hosts: BrandHosts,
): string | undefined {
  const target = action === '' ? undefined : linkOf(action);
  if (!target || target.site === siteAscii) return undefined;
  const isOfFamily = brand !== undefined && brandOf(target.host, hosts)?.brand.id === brand.id;
  return isOfFamily ? undefined : target.site;
}
