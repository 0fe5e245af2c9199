// Who receives what a consent page hands over: looked at like a link of its own.
import type { AddressFacts, BrandName, FindingDraft } from '../address/facts.ts';
import { isLocal } from '../pretend/shape.ts';
import type { Consent } from './authorization.ts';

export interface Receiving {
  readonly drafts: readonly FindingDraft[];
  readonly pretends?: BrandName;
  /**
   * The receiver's site where it is nobody's we know: neither the platform's, nor the page's on which the link stands,
   * nor trusted or well known.
   */
  readonly stranger?: string;
}

const nobody: Receiving = { drafts: [] };
/** Said of links to open, not of receivers. */
const ofLinks = new Set(['campaign', 'opaque', 'contact', 'brand-hint'].map((rule) => `address.${rule}`));

export function receivingOf(
  { receiver, authorization, acts }: Consent,
  look: (address: string) => AddressFacts,
): Receiving {
  const facts = receiver && look(receiver.href);
  if (!facts || facts.known) return nobody;
  const drafts = facts.drafts.filter(({ rule, family }) => family === 'address' && !ofLinks.has(rule));
  const passed = facts.siteAscii !== receiver.site;
  const stranger = (passed || authorization.receiverIs === 'other') && !facts.brand ? facts.site : undefined;
  if (passed && stranger !== undefined) {
    const values = { site: receiver.site, receiver: stranger };
    drafts.push({
      rule: 'authorization.lands',
      family: 'authorization',
      evidence: receiver.href,
      values,
    });
  }
  if (stranger !== undefined && acts.length > 0) {
    const values = { brand: authorization.providerName ?? authorization.provider ?? '', receiver: stranger };
    drafts.push({
      rule: 'authorization.acts',
      family: 'authorization',
      evidence: acts.join(' '),
      values,
    });
  }
  // Platforms register receivers by their names.
  if (stranger !== undefined && receiver.ip && !isLocal(receiver.host))
    drafts.push({ rule: 'authorization.number', family: 'authorization', evidence: receiver.host });
  return {
    drafts,
    ...(facts.pretends ? { pretends: facts.pretends } : {}),
    ...(stranger === undefined ? {} : { stranger }),
  };
}
