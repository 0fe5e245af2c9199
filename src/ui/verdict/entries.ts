// What the popup lists: one entry for every link, worst first, with what the message around it gave away.
import { type Finding, type Kind, type Level, type LinkVerdict, levels, type Verdict } from '../../core/model.ts';
import type { Report } from '../../core/report/report.ts';

export interface Entry {
  readonly id: string;
  /** A message or selection, the page that was opened, or a link on it. */
  readonly where: 'message' | 'page';
  readonly level: Level;
  readonly kind: Kind;
  /** Absent when a text is what was rated. */
  readonly link?: LinkVerdict;
  /** The link is the address of the page that was opened. */
  readonly itself?: true;
  /** What stands around it; empty for a page. */
  readonly text: string;
  /** Those of the link first, then those of its surroundings; each rule with the same evidence once. */
  readonly findings: readonly Finding[];
  /** How often the same link was seen with the same level. */
  readonly times: number;
}

export function entriesOf(report: Report): readonly Entry[] {
  const seen = report.sightings.flatMap(({ id, text, verdict }) => verdictEntries(verdict, 'message', text, id));
  const told = new Set(seen.map(({ link }) => link?.target));
  const page = report.observed ? verdictEntries(report.observed, 'page', '', 'page') : [];
  // A link of the page that was also met while reading it is told once, with the words around it.
  return merged([...page.filter(({ itself, link }) => itself || !told.has(link?.target)), ...seen]);
}

/**
 * The entries of one verdict. The first link of a page's verdict is the page itself. A text that is worse than its links
 * raises the worst of them, so that nothing is lost.
 */
export function verdictEntries(verdict: Verdict, where: Entry['where'], text: string, id: string): readonly Entry[] {
  const [own] = verdict.links;
  const links = [...verdict.links].sort((a, b) => rank(b.level) - rank(a.level) || b.score - a.score);
  const entries = links.map((link, index): Entry => {
    const itself = where === 'page' && link === own;
    const raised = (itself || (where === 'message' && index === 0)) && rank(verdict.level) > rank(link.level);
    const around = itself || where === 'message' ? verdict.findings : [];
    return {
      id: `${id}#${index}`,
      where,
      level: raised ? verdict.level : link.level,
      kind: link.kind === 'none' && (itself || where === 'message') ? verdict.kind : link.kind,
      link,
      ...(itself ? { itself } : {}),
      text,
      findings: distinct([...link.findings, ...around]),
      times: 1,
    };
  });
  if (entries.length > 0) return entries;
  const { level, kind } = verdict;
  return [{ id: `${id}#`, where, level, kind, text, findings: distinct(verdict.findings), times: 1 }];
}

const rank = (level: Level): number => levels.indexOf(level);

function distinct(findings: readonly Finding[]): readonly Finding[] {
  const byRule = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.rule}\n${finding.evidence}`;
    if (!byRule.has(key)) byRule.set(key, finding);
  }
  return [...byRule.values()].sort((a, b) => b.weight - a.weight);
}

/** The same address in many messages is one entry; order among equals stays that of the report. */
function merged(entries: readonly Entry[]): readonly Entry[] {
  const byTarget = new Map<string, Entry>();
  for (const entry of entries) {
    const key = `${entry.link ? entry.link.target || entry.link.url : entry.text}\n${entry.where}\n${entry.level}\n${entry.itself}`;
    const before = byTarget.get(key);
    byTarget.set(key, before ? { ...before, times: before.times + 1 } : entry);
  }
  return [...byTarget.values()].sort((a, b) => rank(b.level) - rank(a.level));
}
