// A verdict as people read it on a terminal, in the words of the extension, with the rules by name.
import en from '../../../assets/locales/en/common.json' with { type: 'json' };
import zhCN from '../../../assets/locales/zh_CN/common.json' with { type: 'json' };
import zhTW from '../../../assets/locales/zh_TW/common.json' with { type: 'json' };
import type { Finding, Level, Locale, Verdict } from '../../core/model.ts';

const words = { zh_CN: zhCN, zh_TW: zhTW, en };

export function sheetOf(verdict: Verdict, lang: Locale): string {
  const said = (level: Level) => words[lang][`level_${level}`].message;
  const told = ({ rule, reason, evidence }: Finding) => `  - ${reason[lang]}  [${rule}: ${evidence}]`;
  const lines = [`${said(verdict.level)}  (${verdict.level}, ${verdict.score}/100, ${verdict.kind})`];
  lines.push(...verdict.findings.map(told));
  for (const link of verdict.links) {
    lines.push('', `${link.url}`);
    if (link.target !== '' && link.target !== link.url) lines.push(`  → ${link.target}`);
    lines.push(`  ${said(link.level)}  (${link.level}, ${link.score}/100, ${link.kind})  ${link.site}`);
    lines.push(...link.findings.map(told));
    const { status, provider, scope, receiver } = link.authorization;
    lines.push(`  authorization: ${[status, provider, scope, receiver].filter(Boolean).join(' · ')}`);
  }
  return lines.join('\n');
}
