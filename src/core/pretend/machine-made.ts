// Labels that a program put together: a long number, hexadecimal digits, letters and digits in turns. One for each victim, in front of a site or on free hosting.

import type { AddressEngine } from '../address/compile.ts';
import type { FindingDraft } from '../address/facts.ts';
import type { Link } from '../address/url.ts';
import { isFreelyHosted } from './hosted-rules.ts';

/** Pictures, scripts and sounds come from hosts with such names. */
const file = /\.(?!html?$|php$|aspx?$|jsp$|cgi$)[a-z0-9]{1,5}$/i;
const longNumber = /^\d{6,}$/;
const hexadecimal = /^(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{8,}$/;
/** Telephone numbers and the like stay under this many digits; versions (`20260101t120000-dot-`) and previews (`<24 digits>--`) are developers'. */
const hostedNumber = /\d{7}|(?:^|-)(?=[a-f]*\d)[0-9a-f]{16}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-/;
const developers = /^\d{8}t\d{6}-dot-|^[0-9a-f]{24}--/;
/** Diaries and stores: their labels are readers' and machines'. */
const others = /(?:^|\.)(?:blogspot|wordpress|cloudfront|amazonaws|aliyuncs|myqcloud|bcebos|azure\w*|windows|tumblr)\./;

export function addMachineDrafts(drafts: FindingDraft[], link: Link, engine: AddressEngine): void {
  const rule = machineRuleOf(link, engine);
  if (rule !== undefined) drafts.push({ rule, family: 'address', evidence: link.host });
}

function machineRuleOf(link: Link, engine: AddressEngine): string | undefined {
  const { host, path, sub, name } = link;
  if (link.ip || (sub === '' && !link.hosted)) return undefined;
  if (link.hosted || isFreelyHosted(link, engine)) {
    const label = link.hosted ? name : sub.slice(sub.lastIndexOf('.') + 1);
    if (engine.developerHosting.has(link.hosted ? link.suffix : link.site)) return undefined;
    const made = hostedNumber.test(label) && !developers.test(label) && !others.test(`${host}.`);
    return made ? 'address.machine-hosted' : undefined;
  }
  if (sub.includes('.') || !isMachineMade(sub) || file.test(path) || others.test(`${host}.`)) return undefined;
  return 'address.machine-sub';
}

export function isMachineMade(label: string): boolean {
  if (label.length < 6 || !/\d/.test(label)) return false;
  if (longNumber.test(label) || hexadecimal.test(label)) return true;
  return label.length >= 7 && (label.match(/[a-z](?=\d)|\d(?=[a-z])/g)?.length ?? 0) >= 3;
}
