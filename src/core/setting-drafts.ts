// What the user or an organization said about a site.
import type { AddressFacts, FindingDraft } from './address-facts.ts';

interface Said {
  readonly trusted: ReadonlySet<string>;
  readonly reported: ReadonlySet<string>;
}

/** A host is covered by its own name, by any parent of it, and by its site. Reported wins over trusted only where it is more particular. */
export function settingsDrafts(
  { host, siteAscii }: AddressFacts,
  { trusted, reported }: Said,
): readonly FindingDraft[] {
  if (host === '' || trusted.size + reported.size === 0) return [];
  for (let part = host; part !== ''; part = part.includes('.') ? part.slice(part.indexOf('.') + 1) : '') {
    if (trusted.has(part)) return [draft('setting.trusted', part)];
    if (reported.has(part)) return [draft('setting.reported', part)];
    if (part === siteAscii) break;
  }
  return [];
}

function draft(rule: string, site: string): FindingDraft {
  return { rule, family: 'setting', evidence: site, values: { site } };
}
