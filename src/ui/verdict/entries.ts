// What the popup lists: one entry for every link, worst first, with what the message around it gave away.
import { type Finding, type Kind, type Level, type LinkVerdict, levels, type Verdict } from '../../core/model.ts';
import type { Report } from '../../core/report.ts';

export interface Entry {
  readonly id: string;
  /** A message or selection, the page that was opened, or a link on it. */
  readonly where: 'message' | 'page';
  readonly level: Level;
  readonly kind: Kind;
  /** Absent when the text or the page itself is what was rated. */
  readonly link?: LinkVerdict;
  /** What stands around it; empty for a page. */
  readonly text: string;
  /** Those of the link first, then those of its surroundings; each rule with the same evidence once. */
  readonly findings: readonly Finding[];
  /** How often the same link was seen with the same level. */
  readonly times: number;
}

export function entriesOf(report: Report): readonly Entry[] {
  const page = report.observed ? verdictEntries(report.observed, 'page', '', 'page') : [];
  const seen = report.sightings.flatMap(({ id, text, verdict }) => verdictEntries(verdict, 'message', text, id));
  return merged([...page, ...seen]);
}

/** The entries of one verdict. A text that is worse than its links raises the first of them, so that nothing is lost. */
export function verdictEntries(verdict: Verdict, where: Entry['where'], text: string, id: string): readonly Entry[] {
  const links = [...verdict.links].sort((a, b) => rank(b.level) - rank(a.level) || b.score - a.score);
  const around = where === 'page' ? [] : verdict.findings;
  const own = where === 'page' && (verdict.findings.length > 0 || rank(verdict.level) > worstOf(links));
  const entries = links.map((link, index): Entry => {
    const raised = where === 'message' && index === 0 && rank(verdict.level) > rank(link.level);
    const kind = link.kind === 'none' ? verdict.kind : link.kind;
    const findings = distinct([...link.findings, ...around]);
    return {
      id: `${id}#${index}`,
      where,
      level: raised ? verdict.level : link.level,
      kind,
      link,
      text,
      findings,
      times: 1,
    };
  });
  if (!own && entries.length > 0) return entries;
  const { level, kind } = verdict;
  return [{ id: `${id}#`, where, level, kind, text, findings: distinct(verdict.findings), times: 1 }, ...entries];
}

const rank = (level: Level): number => levels.indexOf(level);
const worstOf = (links: readonly LinkVerdict[]): number => Math.max(-1, ...links.map(({ level }) => rank(level)));

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
    const key = `${entry.link ? entry.link.target || entry.link.url : entry.text}\n${entry.where}\n${entry.level}`;
    const before = byTarget.get(key);
    byTarget.set(key, before ? { ...before, times: before.times + 1 } : entry);
  }
  return [...byTarget.values()].sort((a, b) => rank(b.level) - rank(a.level));
}
